import { Evidence } from './evidence';
import { findOnLines, goesOn, nothing, unread, type LineFindings } from './lineFindings';
import { makeRoom, type LineEdit, type LineRange, type Lines } from './lineEdits';
import type { Lexicon } from './lexicon';
import { ProseDocument, type EditedProse } from './proseDocument';

/** What an edit did to what was found. */
export interface EditedHits {
  /** Whether the whole document was looked at anew. */
  readonly isAll: boolean;
  /** The lines that were looked at anew, as they are counted now. */
  readonly lines: readonly number[];
}

/** What may be a name in an open document, by line, and what the document says about it as a whole. */
export class DocumentHits {
  readonly #document: Lines;
  readonly #lexicon: Lexicon;
  readonly #prose: ProseDocument;
  #evidence: Evidence;
  #found: (LineFindings | undefined)[] = [];

  /** Reads the whole document once. */
  constructor(document: Lines, lexicon: Lexicon, languageId: string) {
    this.#document = document;
    this.#lexicon = lexicon;
    this.#prose = new ProseDocument(document, languageId);
    this.#evidence = new Evidence(lexicon);
    this.#readAll();
  }

  /** What the document says as a whole. */
  get evidence(): Evidence {
    return this.#evidence;
  }

  /** How many lines there are. */
  get lineCount(): number {
    return this.#found.length;
  }

  /** What is found on a line. */
  at(line: number): LineFindings {
    return this.#found[line] ?? (line >= 0 && line < this.#found.length ? unread : nothing);
  }

  /** The nearest line, at or before one, into which no name goes on from the line before it. */
  startOf(line: number): number {
    let start = line;
    while (start > 0 && goesOn(this.#found[start - 1])) start--;
    return start;
  }

  /** Takes edits that the document already has, in the order in which they were made. */
  edit(edits: readonly LineEdit[]): EditedHits {
    const taken: LineFindings[] = [];
    let alone = true;
    for (const edit of edits) {
      alone &&= edit.removed === 1 && this.#isAlone(edit.line, this.at(edit.line));
      for (const found of makeRoom(this.#found, edit)) if (found) taken.push(found);
    }
    // Edits that do not add up must not put every later answer on the wrong line.
    if (this.#found.length !== this.#document.lineCount) {
      this.#readAll();
      return { isAll: true, lines: [] };
    }
    const ranges = this.#prose.edit(edits);
    const lines = ranges.flatMap(
      (range) => (alone ? this.#scanAlone(range) : undefined) ?? this.#scan(range),
    );
    // Last, so that a name that is still there has been there all the while.
    for (const found of taken) this.#evidence.remove(found);
    return { isAll: false, lines };
  }

  /** A line as it would be scanned if it read otherwise. */
  proseIf(line: number, text: string): string {
    return this.#prose.proseIf(line, text);
  }

  #readAll(): void {
    const lines = this.#prose.readAll();
    this.#evidence = new Evidence(this.#lexicon);
    this.#found = findOnLines(this.#lexicon, lines);
    for (const found of this.#found) if (found) this.#evidence.add(found);
  }

  /** Looks at a line anew, if it is one and neither it nor its neighbours go by each other; the line, if so. */
  #scanAlone({ from, lines }: EditedProse): readonly number[] | undefined {
    if (lines.length !== 1) return undefined;
    const [found = nothing] = findOnLines(this.#lexicon, lines);
    return this.#isAlone(from, found) ? this.#replace(from, [found]) : undefined;
  }

  /** Whether what is found on a line has nothing to do with the lines around it. */
  #isAlone(line: number, found: LineFindings): boolean {
    const [before, after] = [this.at(line - 1), this.at(line + 1)];
    if (before.leansOn || after.leansBack) return false;
    return (before.isBlank || !found.leansBack) && (after.isBlank || !found.leansOn);
  }

  /** Looks at lines anew, and at those around them whose names may begin or end in them; all of these. */
  #scan({ from, to }: LineRange): readonly number[] {
    const { lineCount } = this.#document;
    const start = this.startOf(Math.max(0, from - 1));
    let end = Math.min(to + 1, lineCount);
    while (end < lineCount && goesOn(this.#found[end - 1])) end++;
    // What begins before the first line, or ends behind the last, shows whether words stand alone.
    const context = Math.max(0, start - 1);
    let found: LineFindings[];
    for (;;) {
      const lines = this.#prose.prose({ from: context, to: Math.min(end + 1, lineCount) });
      found = findOnLines(this.#lexicon, lines, start - context, end - context);
      if (end === lineCount || !goesOn(found.at(-1))) break;
      end++;
    }
    return this.#replace(start, found);
  }

  #replace(from: number, found: readonly LineFindings[]): readonly number[] {
    return found.map((findings, index) => {
      const line = from + index;
      const before = this.#found[line];
      this.#evidence.add(findings);
      if (before) this.#evidence.remove(before);
      this.#found[line] = findings;
      return line;
    });
  }
}
