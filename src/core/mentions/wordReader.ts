import {
  CAPITAL,
  DIACRITIC,
  EMPHASIS,
  EXPANDS,
  HANGUL,
  IGNORED,
  NEWLINE,
  SMALL,
  SPACE,
  SPACELESS,
  expansion,
  foldingOf,
  isVoicing,
  isWordKind,
  kindOf,
} from './characters';
import { joinsLines } from './fold';
import { syllableAt, syllableLength } from './hangul';
import { ALONE, BORDER, FOLDING, IS_CAPITAL, letterTable } from './letters';

/** The hash of no text at all. */
export const NOTHING = 0x2545f491;
const STAR = 0x2a;
/** An odd number near 2³² divided by the golden ratio: its product stirs the high bits well. */
export const FACTOR = 0x9e3779b1 | 0;

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
  /** The hash of everything up to the first letter of the next word; see {@link open}. */
  opening = NOTHING;
  /** Whether the last word ended where a space was lost, before a capital: "the" in "theTaliban". */
  lostSpace = false;
  /** Whether the search for a next word went beyond the line, or would have. */
  leftLine = false;
  readonly #splits: boolean;
  readonly #letters = letterTable();
  #text = '';
  #limit = 0;
  /** Where the next word begins, or -1 where that is not known yet. */
  #next = -1;
  /** Whether the last word is a run of letters and digits. */
  #inRun = false;
  /** Whether the last word is in a run of letters that began small, where spaces may be lost. */
  #beganSmall = false;

  /** A reader that splits words where a space was lost, for documents, or one that does not. */
  constructor(splits: boolean) {
    this.#splits = splits;
  }

  /** Reads a text from now on, up to a limit. */
  take(text: string, limit = text.length): void {
    this.#text = text;
    this.#limit = limit;
  }

  /** Reads the first word, which begins at an offset; maybe where a space was lost before it. */
  begin(start: number, lostSpace = false): void {
    this.hash = NOTHING;
    this.lostSpace = this.#beganSmall = lostSpace;
    this.leftLine = false;
    this.#next = start;
    this.#read();
  }

  /** Stands at a first word that was read already: plain letters, in one case or with a capital. */
  stand(start: number, end: number, hash: number, beganSmall: boolean): void {
    this.start = start;
    this.end = end;
    this.hash = hash;
    this.lostSpace = this.leftLine = false;
    this.#next = -1;
    this.#inRun = true;
    this.#beganSmall = beganSmall;
  }

  /** Reads one more word; false where there is none, or a second line end before it. */
  next(): boolean {
    if (!this.open()) return false;
    this.#read();
    return true;
  }

  /** Goes to the next word but reads only its first letter; false where there is none. */
  open(): boolean {
    if (this.#next >= 0) return true;
    const text = this.#text;
    const limit = this.#limit;
    let spaces = false;
    let lines = false;
    let emphasis = false;
    // Asking for a character past the end would make the engine give up its fast code.
    for (let at = this.end; at < limit; at++) {
      const unit = text.charCodeAt(at);
      const kind = kindOf(unit);
      if (kind === SPACE) spaces = true;
      else if (kind === NEWLINE) {
        if (this.leftLine) return false;
        this.leftLine = lines = spaces = true;
      } else if (kind === EMPHASIS) emphasis = true;
      else if (kind !== IGNORED && kind !== DIACRITIC) {
        const joined = lines && joinsLines(text.charCodeAt(this.end - 1), unit);
        if (spaces && !joined) this.hash = stir(this.hash, 0x20);
        // Around words it is passed over; within a word it is a part of it: "M*A*S*H".
        else if (emphasis && this.#inRun && isWordKind(kind)) this.hash = stir(this.hash, STAR);
        this.opening = stirFirst(this.hash, kind === HANGUL ? syllableAt(text, at) : unit);
        this.#next = at;
        return true;
      }
    }
    this.leftLine = true;
    return false;
  }

  /** Reads the word that was gone to. */
  #read(): void {
    const start = this.#next;
    const unit = this.#text.charCodeAt(start);
    const kind = kindOf(unit);
    this.#next = -1;
    this.start = start;
    this.#inRun = isWordKind(kind);
    if (this.#inRun) {
      this.#beganSmall = this.#splits && (kind === SMALL || (this.lostSpace && this.#beganSmall));
      this.#readRun(unit, kind);
    } else {
      const isHangul = kind === HANGUL;
      this.hash = stir(this.hash, isHangul ? syllableAt(this.#text, start) : unit);
      this.end = start + (isHangul ? syllableLength(this.#text, start) : 1);
      this.lostSpace = false;
      if (kind === SPACELESS) this.#readVoicing();
    }
  }

  /** Reads the marks of kana that are written apart: the word is the same as with them in one. */
  #readVoicing(): void {
    while (this.end < this.#limit) {
      const unit = this.#text.charCodeAt(this.end);
      if (!isVoicing(unit)) break;
      this.hash = stir(this.hash, unit);
      this.end++;
    }
  }

  /** Reads letters and digits to the end of the run, or to where a space was lost. */
  #readRun(first: number, firstKind: number): void {
    if (!this.#readPlainRun(first)) this.#readAnyRun(first, firstKind);
  }

  /** Reads a run of plain letters and digits in which no space is lost; whether it is one. */
  #readPlainRun(unit: number): boolean {
    const text = this.#text;
    const limit = this.#limit;
    const letters = this.#letters;
    let at = this.start;
    let { hash } = this;
    let letter = letters[unit] ?? BORDER;
    // Where a space may be lost it is not plain; reading on would be for nothing.
    const capital = this.#beganSmall ? IS_CAPITAL : 0;
    do {
      if (letter <= 0) break;
      hash = Math.imul(hash ^ (letter & FOLDING), FACTOR);
      letter = ++at < limit ? (letters[text.charCodeAt(at)] ?? BORDER) : BORDER;
    } while ((letter & capital) === 0);
    if (letter !== BORDER && letter !== ALONE) return false;
    this.hash = hash;
    this.end = at;
    this.lostSpace = false;
    return true;
  }

  #readAnyRun(first: number, firstKind: number): void {
    const text = this.#text;
    const limit = this.#limit;
    const start = this.start;
    const beganSmall = this.#beganSmall;
    let { hash } = this;
    let unit = first;
    let kind = firstKind;
    let previous = kind;
    let at = start;
    let end = at;
    this.lostSpace = false;
    while (isWordKind(kind)) {
      if (beganSmall && kind === CAPITAL && previous === SMALL && at > start) {
        this.lostSpace = true;
        break;
      }
      previous = kind;
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
    }
    // An accent at the very end.
    if (kind === DIACRITIC) end = at + 1;
    this.hash = hash;
    this.end = end;
  }
}

function stir(hash: number, unit: number): number {
  const folding = foldingOf(unit);
  if (folding !== EXPANDS) return Math.imul(hash ^ folding, FACTOR);
  for (const part of expansion(unit)) hash = Math.imul(hash ^ part.charCodeAt(0), FACTOR);
  return hash;
}

/** As {@link stir}, but of what folds to several only the first. */
function stirFirst(hash: number, unit: number): number {
  const folding = foldingOf(unit);
  const first = folding === EXPANDS ? expansion(unit).charCodeAt(0) : folding;
  return Math.imul(hash ^ first, FACTOR);
}
