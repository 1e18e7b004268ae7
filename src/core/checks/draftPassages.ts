import type { LineMention } from '../mentions/documentMentions';
import { makeRoom, type LineEdit, type Lines } from '../mentions/lineEdits';
import { ProseDocument } from '../mentions/proseDocument';
import { goesOn, isBlank } from './passageLines';
import type { PassageLines } from './passageFindings';
import { Stretches, type Stretch } from './stretches';

/** A paragraph, heading, list or table of a draft: its mentions, and what someone keeps of it. */
export interface DraftPassage<Kept> {
  readonly lines: number;
  mentions: readonly LineMention[];
  /** The first line of the passage when the mentions were taken. */
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

  /** Gives each passage its mentions, which are in order; calls for those whose mentions are others than before. */
  take(mentions: readonly LineMention[], changed: (passage: DraftPassage<Kept>) => void): void {
    this.#stretches.read((from, to) => this.#split(from, to));
    let past = 0;
    this.#stretches.forEach((passage, line) => {
      while ((mentions[past]?.line ?? Infinity) < line) past++;
      const first = past;
      const end = line + passage.lines;
      while ((mentions[past]?.line ?? Infinity) < end) past++;
      if (isSame(passage, line, mentions, first, past)) return;
      passage.mentions = mentions.slice(first, past);
      passage.at = line;
      changed(passage);
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
              passage: { lines, mentions: [], at: line, kept: this.#fresh() },
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

/** A mention on lines that begin elsewhere. */
const movedBy = (mention: LineMention, lines: number): LineMention => ({
  ...mention,
  line: mention.line + lines,
  endLine: mention.endLine + lines,
});

/** Whether some mentions say of a passage that begins on a line what its own say, wherever it was then. */
function isSame(
  { mentions: before, at }: DraftPassage<unknown>,
  line: number,
  mentions: readonly LineMention[],
  from: number,
  to: number,
): boolean {
  if (before.length !== to - from) return false;
  for (let index = 0; index < before.length; index++) {
    const [was, now] = [before[index], mentions[from + index]];
    if (!was || !now || was.entity !== now.entity || was.start !== now.start) return false;
    if (was.line - at !== now.line - line) return false;
    if (was.candidates[0]?.text !== now.candidates[0]?.text) return false;
  }
  return true;
}
