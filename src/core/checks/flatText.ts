import { BORDER, BULLET, HEADING, NOTHING } from '../mentions/prose/blank';
import { lazily } from '../lazily';

/**
 * Prose as a check reads it: on one line, without emphasis and what markup left behind. Each list
 * item, table row and heading is a piece; pieces are parted by line ends.
 */
export interface FlatText {
  readonly text: string;
  /** For each character, and for the end, its offset in the prose. */
  readonly offsets: Int32Array;
}

const datedLine = lazily(
  () => /^[ \t]*(?:\d{1,2}[ \t.]+\p{L}{3,9}\.?[ \t]+\d{4}|\d{4}(?:-\d\d){0,2})\b/u,
);
const goesOn =
  /(?:^|\s)(?:in|on|of|from|by|until|till|since|the|to|and|or|at|with|between|after|before|,)\s*$/i;

/** Flattens the lines of a passage; the text is as long as or shorter than they are. */
export function flatten(prose: string): FlatText {
  const offsets = new Int32Array(prose.length + 1);
  const pieces: string[] = [];
  let count = 0;
  let last = space;
  // What is kept as it is, is cut out in stretches.
  let [from, to] = [0, 0];
  const put = (unit: number, offset: number, isKept: boolean): void => {
    if (!isKept || offset !== to) {
      if (to > from) pieces.push(prose.slice(from, to));
      from = offset;
    }
    to = offset + 1;
    if (!isKept) {
      pieces.push(String.fromCharCode(unit));
      from = to;
    }
    offsets[count++] = offset;
    last = unit;
  };
  let at = 0;
  for (const line of prose.split('\n')) {
    if (at > 0) put(isNewPiece(prose, at, line) ? newline : space, at - 1, false);
    const start = marks.exec(line)?.[0].length ?? 0;
    for (let index = start; index < line.length; index++) {
      const unit = line.charCodeAt(index);
      if (unit === nothing || ((unit === star || unit === underscore) && isEmphasis(line, index))) {
        continue;
      }
      if (isBlank(unit)) {
        if (last !== space && last !== newline) put(space, at + index, unit === space);
      } else if (unit !== border || last !== border) put(unit, at + index, true);
    }
    at += line.length + 1;
  }
  if (to > from) pieces.push(prose.slice(from, to));
  offsets[count] = prose.length;
  return { text: pieces.join(''), offsets: offsets.subarray(0, count + 1) };
}

const newline = 0x0a;
const space = 0x20 as number;
const star = 0x2a;
const underscore = 0x5f;
const nothing = NOTHING.charCodeAt(0);
const border = BORDER.charCodeAt(0);
/** Marks of headings and list items at the start of a line. */
const marks = /^[ \t\u00ad]*(?:(?:[#*=]+|\d{1,9}[.)])(?=[ \t])[ \t]*)*/u;

function isBlank(unit: number): boolean {
  if (unit === space || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0) return true;
  return unit >= 0x2000 && (unit <= 0x200a || unit === 0x202f || unit === 0x3000);
}

function isNewPiece(prose: string, at: number, line: string): boolean {
  const before = prose.slice(prose.lastIndexOf('\n', at - 2) + 1, at - 1);
  const own = line.replaceAll(NOTHING, '').trimStart();
  if (own.startsWith(BULLET + ' ') || own.startsWith(HEADING) || own.startsWith('|')) return true;
  if (/^\d{1,9}[.)]\s/.test(own)) return true;
  if (/^\s*[#|]/.test(before)) return true;
  return datedLine().test(own) && !goesOn.test(before);
}

const letterOrDigit = lazily(() => /[\p{L}\p{N}]/u);

/** Stars and underscores around words; those within words and numbers stay. */
function isEmphasis(line: string, index: number): boolean {
  const character = line.charAt(index);
  if (character !== '*' && character !== '_') return false;
  const word = letterOrDigit();
  return !(word.test(line.charAt(index - 1)) && word.test(line.charAt(index + 1)));
}

/** Where a place of the prose is in the flat text: at it, or at the next that was kept. */
export function flatOffset({ text, offsets }: FlatText, offset: number): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
