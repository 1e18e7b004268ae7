import type { LineMention } from '../mentions/documentMentions';
import { firstFrom, movedBy } from '../mentions/keptMentions';
import { makeRoom, type LineEdit, type Lines } from '../mentions/lineEdits';
import { ProseDocument } from '../mentions/proseDocument';
import { goesOn, isBlank } from './passageLines';
import type { PassageLines } from './passageFindings';
import { Stretches, type Stretch } from './stretches';

const UNTAKEN = -1;

/** A paragraph, heading, list or table of a draft: its mentions, and what someone keeps of it. */
export interface DraftPassage<Kept> {
  readonly lines: number;
  mentions: readonly LineMention[];
  /** The first line of the passage when the mentions were taken; UNTAKEN before. */
  at: number;
  kept: Kept;
}

/** The passages of a draft that changes. What is kept of one stays until an edit touches it. */
export class DraftPassages<Kept> {
  readonly #document: Lines;
  readonly #languageId: string;
  readonly #prose: ProseDocument;
  readonly #fresh: () => Kept;
  #proseLines: (string | undefined)[] = [];
  #stretches: Stretches<DraftPassage<Kept>>;
  #mentions: readonly LineMention[] = [];

  /** `fresh`: what is kept of a passage that nobody has looked at. */
  constructor(document: Lines, languageId: string, fresh: () => Kept) {
    this.#document = document;
    this.#languageId = languageId;
    this.#prose = new ProseDocument(document, languageId);
    this.#fresh = fresh;
    this.#proseLines = [...this.#prose.readAll()];
    this.#stretches = new Stretches(this.#proseLines.length);
  }

  /** Takes edits that the document already has, in the order in which they were made; the passages that are gone. */
  edit(edits: readonly LineEdit[]): readonly DraftPassage<Kept>[] {
    const gone: DraftPassage<Kept>[] = [];
    for (const edit of edits) {
      const { line, removed, inserted } = edit;
      gone.push(...this.#stretches.forget(line - 1, line + removed, inserted - removed));
      makeRoom(this.#proseLines, edit);
    }
    const ranges = this.#prose.edit(edits);
    // Edits that do not add up must not put every later answer on the wrong line.
    const { lineCount } = this.#document;
    if (this.#proseLines.length !== lineCount || this.#stretches.lines !== lineCount) {
      gone.push(...this.#stretches.forget(0, Infinity));
      this.#proseLines = [...this.#prose.readAll()];
      this.#stretches = new Stretches(lineCount);
      return gone;
    }
    for (const { from, to, lines } of ranges) {
      gone.push(...this.#stretches.forget(from - 1, to));
      lines.forEach((line, index) => (this.#proseLines[from + index] = line));
    }
    return gone;
  }

  /**
   * Gives each passage its mentions, which are in order; calls for those that are new or whose mentions are others
   * than before.
   */
  take(
    mentions: readonly LineMention[],
    changed: (passage: DraftPassage<Kept>, line: number) => void,
  ): void {
    this.#stretches.read((from, to) => this.#split(from, to));
    const [first, last] = changedLines(this.#mentions, mentions);
    this.#mentions = mentions;
    this.#stretches.forEach((passage, line) => {
      const end = line + passage.lines;
      if (passage.at === line && (end <= first || line > last)) return;
      const own = mentions.slice(firstFrom(mentions, line), firstFrom(mentions, end));
      const isKnown = passage.at !== UNTAKEN && isSame(passage, own, line);
      passage.mentions = own;
      passage.at = line;
      if (!isKnown) changed(passage, line);
    });
  }

  /** Calls for each passage in order, with its first line. */
  forEach(look: (passage: DraftPassage<Kept>, line: number) => void): void {
    this.#stretches.forEach(look);
  }

  /** The prose of some lines. */
  proseOf(line: number, count: number): string {
    return this.#proseLines.slice(line, line + count).join('\n');
  }

  /** A passage that begins on a line, as it is checked. */
  linesOf({ lines, mentions, at }: DraftPassage<Kept>, line: number): PassageLines {
    return {
      prose: this.proseOf(line, lines),
      raw: rawOf(this.#document, line, lines),
      languageId: this.#languageId,
      mentions: mentions.map((mention) => movedBy(mention, -at)),
    };
  }

  #split(from: number, to: number): readonly Stretch<DraftPassage<Kept>>[] {
    const stretches: Stretch<DraftPassage<Kept>>[] = [];
    for (let line = from; line < to;) {
      let end = line + 1;
      const blank = isBlank(this.#proseLines[line]);
      while (
        end < to &&
        (blank
          ? isBlank(this.#proseLines[end])
          : goesOn(this.#proseLines[end - 1] ?? '', this.#proseLines[end]))
      ) {
        end++;
      }
      const lines = end - line;
      stretches.push(
        blank
          ? { kind: 'blank', lines }
          : {
              kind: 'passage',
              lines,
              passage: { lines, mentions: [], at: UNTAKEN, kept: this.#fresh() },
            },
      );
      line = end;
    }
    return stretches;
  }
}

/** Some lines of a document as they are written. */
export function rawOf(document: Lines, line: number, count: number): string {
  const lines: string[] = [];
  for (let at = line; at < line + count; at++) lines.push(document.lineAt(at));
  return lines.join('\n');
}

/** Whether some mentions say of a passage that begins on a line what its own say, wherever it was then. */
function isSame(
  { mentions: before, at }: DraftPassage<unknown>,
  mentions: readonly LineMention[],
  line: number,
): boolean {
  return (
    before.length === mentions.length &&
    before.every((was, index) => {
      const now = mentions[index];
      return (
        now !== undefined &&
        was.entity === now.entity &&
        was.start === now.start &&
        was.line - at === now.line - line &&
        was.candidates[0]?.text === now.candidates[0]?.text
      );
    })
  );
}

/** The first and the last line on which mentions are not the same objects as before; the first is Infinity where all are. */
function changedLines(
  before: readonly LineMention[],
  now: readonly LineMention[],
): readonly [first: number, last: number] {
  let start = 0;
  while (start < now.length && before[start] === now[start]) start++;
  if (start === now.length && start === before.length) return [Infinity, -Infinity];
  let [wasEnd, end] = [before.length, now.length];
  while (end > start && wasEnd > start && before[wasEnd - 1] === now[end - 1]) {
    wasEnd--;
    end--;
  }
  const firstOf = (mentions: readonly LineMention[]): number => mentions[start]?.line ?? Infinity;
  return [
    Math.min(firstOf(before), firstOf(now)),
    Math.max(before[wasEnd - 1]?.line ?? -1, now[end - 1]?.line ?? -1),
  ];
}
