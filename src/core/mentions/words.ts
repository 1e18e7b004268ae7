import {
  CAPITAL,
  DIACRITIC,
  EMPHASIS,
  EXPANDS,
  IGNORED,
  NEWLINE,
  SMALL,
  SPACE,
  expansion,
  foldingOf,
  isWordKind,
  kindOf,
} from './characters';

/** The hash of no text at all. */
const NOTHING = 0x2545f491;
/** An odd number near 2³² divided by the golden ratio: its product stirs the high bits well. */
const FACTOR = 0x9e3779b1;

/**
 * Reads a stretch of text word by word and keeps the hash of all that it has read, as folded.
 *
 * A word is a run of letters and digits, one character of a script without spaces, or one sign.
 * Names and documents are read by the same reader, so that a name's words and hashes are the same
 * wherever it stands. The hash only says where to look; what is found is compared as text.
 */
export class WordReader {
  /** The offset of the last word. */
  start = 0;
  /** The offset just behind the last word. */
  end = 0;
  /** The hash of everything from the first word to the last, 32 bits with a sign. */
  hash = NOTHING;
  #text = '';
  #limit = 0;
  #first = true;
  /** Whether the last word is in a run of letters that began small, where a capital begins anew. */
  #beganSmall = false;

  constructor(text = '') {
    this.open(text, text.length);
  }

  /** Reads another text from now on, up to a limit. */
  open(text: string, limit: number): void {
    this.#text = text;
    this.#limit = limit;
  }

  /** Begins anew at an offset, which may be the middle of a run that began small: "theTaliban". */
  begin(at: number, insideSmall = false): void {
    this.end = at;
    this.hash = NOTHING;
    this.#first = true;
    this.#beganSmall = insideSmall;
  }

  /** Reads one more word; false where there is none, or two line ends before it. */
  next(): boolean {
    const text = this.#text;
    const limit = this.#limit;
    let at = this.end;
    let spaces = false;
    let lines = 0;
    let unit = 0;
    let kind = 0;
    for (; ; at++) {
      // Asking for a character past the end would make the engine give up its fast code.
      if (at >= limit) return false;
      unit = text.charCodeAt(at);
      kind = kindOf(unit);
      if (kind === NEWLINE && ++lines > 1) return false;
      if (kind === SPACE || kind === NEWLINE) spaces = true;
      else if (kind !== EMPHASIS && kind !== IGNORED && kind !== DIACRITIC) break;
    }
    let hash = this.hash;
    if (spaces && !this.#first) hash = Math.imul(hash ^ 0x20, FACTOR);
    const beganSmall = kind === SMALL || (this.#beganSmall && at === this.end);
    this.#first = false;
    this.start = at;
    if (!isWordKind(kind)) {
      this.#beganSmall = false;
      this.hash = stir(hash, unit);
      this.end = at + 1;
      return true;
    }
    let previous = kind;
    let end = at;
    for (;;) {
      const folding = foldingOf(unit);
      hash = folding === EXPANDS ? stir(hash, unit) : Math.imul(hash ^ folding, FACTOR);
      end = ++at;
      if (at >= limit) break;
      unit = text.charCodeAt(at);
      kind = kindOf(unit);
      while ((kind === DIACRITIC || kind === IGNORED) && at + 1 < limit) {
        if (kind === DIACRITIC) end = at + 1;
        unit = text.charCodeAt(++at);
        kind = kindOf(unit);
      }
      if (!isWordKind(kind)) break;
      if (beganSmall && kind === CAPITAL && previous === SMALL) break;
      previous = kind;
    }
    if (kind === DIACRITIC) end = at + 1;
    this.#beganSmall = beganSmall;
    this.hash = hash;
    this.end = end;
    return true;
  }
}

function stir(hash: number, unit: number): number {
  const folding = foldingOf(unit);
  if (folding !== EXPANDS) return Math.imul(hash ^ folding, FACTOR);
  for (const part of expansion(unit)) hash = Math.imul(hash ^ part.charCodeAt(0), FACTOR);
  return hash;
}

/** A name as it is compared, in the same units that {@link WordReader} hashes. */
export function fold(text: string): string {
  let folded = '';
  let space = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === SPACE || kind === NEWLINE) space = ' ';
    else if (kind !== EMPHASIS && kind !== IGNORED && kind !== DIACRITIC) {
      const folding = foldingOf(unit);
      folded += space + (folding === EXPANDS ? expansion(unit) : String.fromCharCode(folding));
      space = '';
    }
  }
  return folded;
}

/** Whether a stretch of a text and a name fold to the same. */
export function foldsTo(text: string, start: number, end: number, name: string): boolean {
  if (end - start === name.length) {
    let at = 0;
    while (at < name.length && alike(text.charCodeAt(start + at), name.charCodeAt(at))) at++;
    if (at === name.length) return true;
  }
  return fold(text.slice(start, end)) === fold(name);
}

function alike(unit: number, other: number): boolean {
  if (unit === other) return true;
  const folding = foldingOf(unit);
  return folding !== EXPANDS && folding === foldingOf(other);
}
