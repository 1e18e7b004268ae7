import { editedRanges, makeRoom, type LineEdit, type LineRange, type Lines } from './lineEdits';
import { LONGEST_SPAN, markupOf, proseLines, type ProseLines } from './prose';
import { sameState, startOfDocument, type BlockState } from './prose/blocks';
import type { Markup } from './prose/markup';

/** What is kept of a line: enough to go on behind it, and to know what it depends on. */
interface LineProse {
  readonly after: BlockState;
  /** How many lines were looked at to read it; 0 where it was read together with the one before. */
  readonly reach: number;
}

/** Lines that were read anew after an edit, as they are scanned. */
export interface EditedProse extends LineRange {
  readonly lines: readonly string[];
}

/** The prose of a document that changes. Its text stays with whoever has it. */
export class ProseDocument {
  readonly #document: Lines;
  readonly #markup: Markup;
  #lines: (LineProse | undefined)[] = [];

  constructor(document: Lines, languageId: string) {
    this.#document = document;
    this.#markup = markupOf(languageId);
  }

  /** Reads the whole document; its lines as they are scanned. */
  readAll(): readonly string[] {
    const { lineCount } = this.#document;
    const lines: string[] = [];
    this.#lines = [];
    while (lines.length < lineCount) lines.push(...this.#keep(lines.length).lines);
    return lines;
  }

  /** Takes edits that the document already has; the lines whose prose may be another now. */
  edit(edits: readonly LineEdit[]): readonly EditedProse[] {
    for (const edit of edits) {
      const taken = makeRoom(this.#lines, edit);
      // Where the last new line leaves off as the last old one did, what follows stays as it is.
      this.#lines[edit.line + edit.inserted - 1] = taken.at(-1);
    }
    const ranges: EditedProse[] = [];
    for (const { from, to } of editedRanges(edits)) {
      const done = ranges.at(-1)?.to ?? 0;
      if (done >= to) continue;
      const start = Math.max(this.#startOf(from), done);
      const lines = this.#readOn(start, to);
      ranges.push({ from: start, to: start + lines.length, lines });
    }
    return ranges;
  }

  /** The lines of a range as they are scanned. */
  prose({ from, to }: LineRange): readonly string[] {
    const start = this.#startOf(from);
    const lines: string[] = [];
    while (start + lines.length < to) lines.push(...this.#readAt(start + lines.length).lines);
    return lines.slice(from - start, to - start);
  }

  /** Reads from a line to another, and on until everything behind is as it was. */
  #readOn(from: number, to: number): readonly string[] {
    const prose: string[] = [];
    let line = from;
    while (line < this.#document.lineCount) {
      const before = this.#lines.slice(line, line + LONGEST_SPAN);
      const { lines, after } = this.#keep(line);
      prose.push(...lines);
      line += lines.length;
      const [was, is] = [before[lines.length - 1]?.after, after.at(-1)];
      const settled = was && is && sameState(was, is) && this.#lines[line]?.reach !== 0;
      if (line >= to && settled) break;
    }
    return prose;
  }

  #keep(line: number): ProseLines {
    const read = this.#readAt(line);
    read.after.forEach((after, index) => {
      this.#lines[line + index] = { after, reach: index === 0 ? read.reach : 0 };
    });
    return read;
  }

  /** A line as it would be scanned if it read otherwise. */
  proseIf(line: number, text: string): string {
    const start = this.#startOf(line);
    const lines: string[] = [];
    while (start + lines.length <= line) {
      const at = start + lines.length;
      lines.push(...this.#readAt(at, (index) => (index === line ? text : undefined)).lines);
    }
    return lines[line - start] ?? '';
  }

  #readAt(line: number, instead?: (index: number) => string | undefined): ProseLines {
    const lineAt = (index: number): string | undefined =>
      instead?.(index) ??
      (index < this.#document.lineCount ? this.#document.lineAt(index) : undefined);
    return proseLines(lineAt, line, this.#markup, this.#lines[line - 1]?.after ?? startOfDocument);
  }

  /** The first of the lines that were read with an eye to a line. */
  #startOf(line: number): number {
    let start = line;
    for (let back = line - 1; back >= 0 && back > start - LONGEST_SPAN; back--) {
      if (back + (this.#lines[back]?.reach ?? 0) > start) start = back;
    }
    return start;
  }
}
