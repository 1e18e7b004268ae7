import { lazily } from '../lazily';

/** Whole lines of a dossier file that can be read without the rest of it. */
export interface Chunk {
  /** The first line, from 0. */
  readonly line: number;
  readonly text: string;
  /** How far the entry is indented; undefined for a section that is read as one. */
  readonly indent?: number;
}

/** A top-level section of a file and the chunks that it falls into, in order. */
export interface SectionText {
  readonly key: string;
  readonly line: number;
  readonly chunks: readonly Chunk[];
}

/** How many lines are looked at between two yields. */
const linesAtOnce = 2000;

/**
 * Falls a file into sections and their entries by indentation alone, yielding now and then. What
 * stands deeper than an entry belongs to it, whatever it is: YAML lets no value reach out of its
 * indentation. A section that is not plainly a list of entries is one chunk. Undefined where the
 * file as a whole is not plainly a list of sections: flow style, several documents, directives.
 */
export function* splitDossier(text: string): Generator<void, readonly SectionText[] | undefined> {
  if (text.includes('\r') && loneReturn.test(text)) return undefined;
  const sections: Section[] = [];
  let section: Section | undefined;
  let isMarked = false;
  for (let line = 0, at = 0; at < text.length; line++) {
    if (line % linesAtOnce === linesAtOnce - 1) yield;
    const end = endOfLine(text, at);
    let indent = 0;
    while (text.charCodeAt(at + indent) === space) indent++;
    const first = text.charAt(at + indent);
    if (isTrivia(first) || (first === '\r' && at + indent + 2 === end)) {
      at = end;
      continue;
    }
    if (indent > 0 || first === '\t') {
      if (!section) return undefined;
      section.take(first, indent, line, at, end);
      at = end;
      continue;
    }
    const content = text.slice(at, end);
    if (isPlain(first) && (isKey(content) || isWord(content))) {
      section?.end(at);
      section = new Section(text, line, at, content);
      sections.push(section);
    } else if (
      section
        ? section.isEmpty || isKey(content) || meansMore(content)
        : isMarked || !isFirstMarker(content)
    ) {
      return undefined;
    } else {
      isMarked = true;
    }
    // What is left stands at the margin by mistake: it stays with what it breaks.
    at = end;
  }
  section?.end(text.length);
  const isCertain = sections.some((each) => each.isCertain) && !sections.some((each) => each.isOdd);
  if (!isCertain) return undefined;
  const whole: SectionText[] = [];
  for (const each of sections) {
    yield;
    whole.push(each.whole());
  }
  yield;
  return whole;
}

const space = 0x20;

/** A line break of the machines of the eighties, which YAML takes for one and editors do not. */
const loneReturn = /\r(?!\n)/;

const endOfLine = (text: string, at: number): number => {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline + 1;
};

/** Whether a line that begins so says nothing: it is empty or a comment. */
const isTrivia = (first: string): boolean => first === '#' || first === '\n' || first === '';

const letterDigitOrLine = lazily(() => /[\p{L}\p{N}\p{Cs}_]/u);

/** Whether a character begins a plain word, without any meaning of its own in YAML. */
const isPlain = (first: string): boolean =>
  (first >= 'a' && first <= 'z') || letterDigitOrLine().test(first);

/** Whether a line is a key with its colon, and no comment before that. */
const isKey = (line: string): boolean => /^(?:(?!\s#).)*?:(?:\s|$)/.test(line);

/** Whether a line is one word: a key whose colon is not there yet. */
const isWord = (line: string): boolean => /^[^\s:#]+\s*$/.test(line);

/** Whether what begins so may say something about the line after it: an anchor, a tag, a pair in two lines. */
const meansNext = (first: string): boolean => '&!?:'.includes(first);

/** Whether a line at the margin says something about the file: documents end and begin there. */
const meansMore = (line: string): boolean =>
  meansNext(line.charAt(0)) || /^(?:---|\.\.\.|%)/.test(line);

/** The `---` with which a document may begin. */
const isFirstMarker = (line: string): boolean => /^---\s*$/.test(line);

/** Whether a key may begin so, other than those that mean more. */
const beginsKey = (first: string): boolean => isPlain(first) || first === '"' || first === "'";

/** Whether a line that begins so belongs to what is above it: it closes that, or is an item of its list. */
const belongsAbove = (first: string): boolean => ']}-'.includes(first);

/** A section's key, and what stands behind it on its line. */
const sectionLine = /^([^\s:#]+)(?: *:(?=\s|$)(.*)|\s*$)/;

/** A section while its lines come in. */
class Section {
  readonly #key: string;
  readonly #text: string;
  readonly #line: number;
  readonly #start: number;
  /** The first line, where it is to be read by itself: it lacks its colon. */
  readonly #open: readonly Chunk[];
  /** The lines that its entries begin in, and where these begin in the text. */
  readonly #lines: number[] = [];
  readonly #starts: number[] = [];
  /** Whether it is to be read as one. */
  #isOne: boolean;
  #indent = 0;
  #isKeyed = false;
  #end = 0;

  constructor(text: string, line: number, start: number, firstLine: string) {
    const [, key = '', value] = sectionLine.exec(firstLine) ?? [];
    this.#key = key;
    this.#open = isWord(firstLine) ? [{ line, text: firstLine }] : [];
    this.#isOne = key === '' || key === 'dossier' || /^\s*[^\s#]|^#/.test(value ?? '');
    this.#line = line;
    this.#text = text;
    this.#start = start;
  }

  /** Whether it can be nothing but a section. */
  get isCertain(): boolean {
    return this.#open.length === 0 || this.#isKeyed;
  }

  /** Whether what comes next might be its value as a whole: a list may stand at the margin. */
  get isEmpty(): boolean {
    return !this.#isOne && this.#indent === 0;
  }

  /** Whether its colon is missing and what follows is no list of entries either. */
  get isOdd(): boolean {
    return this.#open.length > 0 && this.#isOne;
  }

  /** Takes in a line below the section's key. */
  take(first: string, indent: number, line: number, start: number, end: number): void {
    if (this.#isOne) return;
    if (indent <= this.#indent && meansNext(first)) this.#isOne = true;
    if (this.#indent === 0) {
      // A tab, a list, a text in place of entries.
      if (!beginsKey(first)) this.#isOne = true;
      this.#indent = indent;
    } else if (indent !== this.#indent || belongsAbove(first)) {
      return;
    }
    this.#isKeyed ||= beginsKey(first) && isKey(this.#text.slice(start + indent, end));
    this.#lines.push(line);
    this.#starts.push(start);
  }

  /** The section ends here. */
  end(at: number): void {
    this.#end = at;
  }

  whole(): SectionText {
    const section = { key: this.#key, line: this.#line };
    if (this.#isOne || (this.#lines.length > 0 && !this.#isKeyed)) {
      const text = this.#text.slice(this.#start, this.#end);
      return { ...section, chunks: [{ line: this.#line, text }] };
    }
    const entries = this.#lines.map((line, index) => ({
      line,
      text: this.#text.slice(this.#starts[index], this.#starts[index + 1] ?? this.#end),
      indent: this.#indent,
    }));
    return { ...section, chunks: [...this.#open, ...entries] };
  }
}
