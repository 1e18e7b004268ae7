import type { LineMention } from './documentMentions';
import { makeRoom, type LineEdit } from './lineEdits';
import { firstWhere } from '../firstWhere';

/** The mentions of one line, and what they say of others and go by. */
export interface ResolvedLine {
  readonly mentions: readonly LineMention[];
  /** Whom the line names in full, hit by hit: what names after it may go by. Empty where nobody. */
  readonly named: string;
  /** Whether any of the mentions goes by the nearest full name before it. */
  readonly leans: boolean;
}

/** How mentions are resolved: those of one line, or of all lines in order. */
export interface Resolving {
  readonly line: (line: number) => ResolvedLine;
  readonly all: () => readonly ResolvedLine[];
}

/**
 * The mentions of a document. They are resolved anew on lines that were looked at anew; on all lines only where
 * the document now says otherwise who its names are.
 */
export class KeptMentions {
  #all: readonly LineMention[] = [];
  /** By line, whom it names in full. */
  #named: (string | undefined)[] = [];
  /** By line, whether it leans. */
  #leans: (boolean | undefined)[] = [];
  /** Lines that were looked at anew. */
  #stale = new Set<number>();
  /** The evidence that they go by, as it was. */
  #version = -1;
  /** Whether lines with full names have come or gone. */
  #isReordered = false;

  /** Forgets everything. */
  clear(): void {
    this.#version = -1;
  }

  /** Takes edits of the document, and which of its lines were looked at anew after them. */
  edit(edits: readonly LineEdit[], renewed: readonly number[]): void {
    if (this.#version === -1) return;
    for (const edit of edits) {
      // A line that stays one is kept, to be held against what it says then.
      if (edit.removed !== 1 || edit.inserted !== 1) this.#move(edit);
    }
    for (const line of renewed) this.#stale.add(line);
  }

  /** Every mention, in order. `version` is that of the evidence that they go by. */
  all(version: number, resolving: Resolving): readonly LineMention[] {
    if (this.#version !== version || !this.#bringUp(resolving)) {
      const lines = resolving.all();
      this.#all = lines.flatMap(({ mentions }) => mentions);
      this.#named = lines.map(({ named }) => named);
      this.#leans = lines.map(({ leans }) => leans);
    }
    this.#version = version;
    this.#stale = new Set();
    this.#isReordered = false;
    return this.#all;
  }

  /** Puts what is below an edit on its new lines. */
  #move(edit: LineEdit): void {
    const { line, removed, inserted } = edit;
    const end = line + removed;
    const by = inserted - removed;
    const [from, to] = [firstFrom(this.#all, line), firstFrom(this.#all, end)];
    const below = this.#all.slice(to);
    this.#all = [
      ...this.#all.slice(0, from),
      ...(by === 0 ? below : below.map((mention) => movedBy(mention, by))),
    ];
    this.#stale = new Set(
      [...this.#stale].flatMap((at) => (at < line ? [at] : at < end ? [] : [at + by])),
    );
    this.#isReordered ||= makeRoom(this.#named, edit).some(Boolean);
    makeRoom(this.#leans, edit);
  }

  /** Resolves the lines that were looked at anew; false where others go by what was on them. */
  #bringUp(resolving: Resolving): boolean {
    if (this.#stale.size === 0) return !(this.#isReordered && this.#leans.includes(true));
    const before = this.#all;
    const all: LineMention[] = [];
    let past = 0;
    const copyTo = (end: number): void => {
      for (const mention of before.slice(past, end)) all.push(mention);
    };
    for (const line of [...this.#stale].sort((a, b) => a - b)) {
      const { mentions, named, leans } = resolving.line(line);
      this.#isReordered ||= named !== (this.#named[line] ?? '');
      this.#named[line] = named;
      this.#leans[line] = leans;
      copyTo(firstFrom(before, line));
      for (const mention of mentions) all.push(mention);
      past = firstFrom(before, line + 1);
    }
    copyTo(before.length);
    this.#all = all;
    return !(this.#isReordered && this.#leans.includes(true));
  }
}

/** The place of the first mention on a line or below it. */
export const firstFrom = (mentions: readonly LineMention[], line: number): number =>
  firstWhere(mentions, (mention) => mention.line >= line);

/** A mention on lines that begin elsewhere. */
export const movedBy = (mention: LineMention, lines: number): LineMention => ({
  ...mention,
  line: mention.line + lines,
  endLine: mention.endLine + lines,
});
