import { BORDER, BULLET, HEADING, NOTHING } from '../mentions/prose/blank';

/**
 * Prose as a check reads it: on one line, without emphasis and what markup left behind. Each list
 * item, table row and heading is a piece; pieces are parted by line ends.
 */
export interface FlatText {
  readonly text: string;
  /** For each character, and for the end, its offset in the prose. */
  readonly offsets: Int32Array;
}

const blank = /[\s\u00a0\u202f\u2007\u2009]/;
const datedLine = /^[ \t]*(?:\d{1,2}[ \t.]+\p{L}{3,9}\.?[ \t]+\d{4}|\d{4}(?:-\d\d){0,2})\b/u;
const goesOn =
  /(?:^|\s)(?:in|on|of|from|by|until|till|since|the|to|and|or|at|with|between|after|before|,)\s*$/i;

/** Flattens the lines of a passage; the text is as long as or shorter than they are. */
export function flatten(prose: string): FlatText {
  const offsets = new Int32Array(prose.length + 1);
  let text = '';
  let at = 0;
  const put = (character: string, offset: number): void => {
    offsets[text.length] = offset;
    text += character;
  };
  for (const line of prose.split('\n')) {
    if (at > 0) put(isNewPiece(prose, at, line) ? '\n' : ' ', at - 1);
    const start = /^[ \t\u00ad]*(?:(?:[#*=]+|\d{1,9}[.)])(?=[ \t])[ \t]*)*/u.exec(line)?.[0] ?? '';
    for (let index = start.length; index < line.length; index++) {
      const character = line.charAt(index);
      if (character === NOTHING || isEmphasis(line, index)) continue;
      if (blank.test(character)) {
        if (!/[ \n]$/.test(text) && text !== '') put(' ', at + index);
      } else if (character !== BORDER || !text.endsWith(BORDER)) {
        put(character, at + index);
      }
    }
    at += line.length + 1;
  }
  offsets[text.length] = prose.length;
  return { text, offsets: offsets.subarray(0, text.length + 1) };
}

function isNewPiece(prose: string, at: number, line: string): boolean {
  const before = prose.slice(prose.lastIndexOf('\n', at - 2) + 1, at - 1);
  const own = line.replaceAll(NOTHING, '').trimStart();
  if (own.startsWith(BULLET + ' ') || own.startsWith(HEADING) || own.startsWith('|')) return true;
  if (/^\d{1,9}[.)]\s/.test(own)) return true;
  if (/^\s*[#|]/.test(before)) return true;
  return datedLine.test(own) && !goesOn.test(before);
}

/** Stars and underscores around words; those within words and numbers stay. */
function isEmphasis(line: string, index: number): boolean {
  const character = line.charAt(index);
  if (character !== '*' && character !== '_') return false;
  const word = /[\p{L}\p{N}]/u;
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
