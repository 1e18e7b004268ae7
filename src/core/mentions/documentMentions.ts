import { Evidence } from './evidence';
import { findOnLines, goesOn, nothing, type LineFindings } from './lineFindings';
import { makeRoom, type LineEdit, type LineRange, type Lines } from './lineEdits';
import type { Lexicon, LexiconName } from './lexicon';
import { ProseDocument, type EditedProse } from './proseDocument';
import { ReadingOrder, namedInFull, resolve, type Mention } from './resolve';

/** A mention by lines and characters, as editors count. It may end on the next line. */
export interface LineMention {
  readonly line: number;
  readonly start: number;
  readonly endLine: number;
  readonly end: number;
  /** The id of the entity it stands for; absent where the document leaves several possible. */
  readonly entity?: string;
  /** The lexicon names that the text could be, best first, at least one. */
  readonly candidates: readonly LexiconName[];
}

/**
 * The mentions of an open document, kept by line. An edit looks at the lines it touches and their
 * neighbours, a question about a position at its line. The answers are those of `findMentions`.
 */
export class DocumentMentions {
  readonly #document: Lines;
  readonly #lexicon: Lexicon;
  readonly #prose: ProseDocument;
  #evidence: Evidence;
  #found: (LineFindings | undefined)[] = [];

  /** Reads the whole document once. */
  constructor(document: Lines, lexicon: Lexicon, { languageId }: { readonly languageId: string }) {
    this.#document = document;
    this.#lexicon = lexicon;
    this.#prose = new ProseDocument(document, languageId);
    this.#evidence = new Evidence(lexicon);
    this.#readAll();
  }

  /** Takes edits that the document already has, in the order in which they were made. */
  edit(edits: readonly LineEdit[]): void {
    let alone = true;
    for (const edit of edits) {
      for (const taken of makeRoom(this.#found, edit)) {
        if (taken) this.#evidence.remove(taken);
        alone &&= taken?.alone ?? false;
      }
    }
    // Edits that do not add up must not put every later answer on the wrong line.
    if (this.#found.length !== this.#document.lineCount) this.#readAll();
    else {
      for (const range of this.#prose.edit(edits)) {
        if (!alone || !this.#scanAlone(range)) this.#scan(range);
      }
    }
  }

  /** Every mention, in order. */
  mentions(): readonly LineMention[] {
    const order = new ReadingOrder(this.#lexicon, this.#evidence);
    const mentions: LineMention[] = [];
    let offset = 0;
    this.#found.forEach((found = nothing, line) => {
      for (const hit of found.hits) {
        const mention = order.next(hit, offset);
        if (mention) mentions.push(this.#onLines(line, mention));
      }
      offset += found.length + 1;
    });
    return mentions;
  }

  /** Whether a line, if it read otherwise, would have prose at a character: no code, no address. */
  isProseIf(line: number, text: string, character: number): boolean {
    return this.#prose.proseIf(line, text).charAt(character) === text.charAt(character);
  }

  /** The mention that a character belongs to, if any. */
  mentionAt(line: number, character: number): LineMention | undefined {
    // Names may overlap while they are in doubt; all that do are looked at together.
    let cluster: { readonly line: number; readonly index: number; readonly offset: number }[] = [];
    let end = 0;
    let offset = 0;
    for (let at = this.#startOf(line); at <= line; at++) {
      const { hits, length } = this.#found[at] ?? nothing;
      for (const [index, hit] of hits.entries()) {
        if (at === line && hit.start > character) break;
        if (offset + hit.start >= end) cluster = [];
        cluster.push({ line: at, index, offset });
        end = Math.max(end, offset + hit.end);
      }
      if (at < line) offset += length + 1;
    }
    let taken = 0;
    for (const { line: at, index, offset: start } of cluster) {
      const hit = this.#found[at]?.hits[index];
      if (!hit || start + hit.start < taken) continue;
      const mention = resolve(hit, this.#lexicon, this.#evidence, (entities) =>
        this.#nearest(entities, at, index),
      );
      if (!mention) continue;
      taken = start + hit.end;
      if (start + hit.start <= offset + character && offset + character < taken) {
        return this.#onLines(at, mention);
      }
    }
    return undefined;
  }

  /** Of several entities, the one that the last full name before a hit is of, if it is of just one. */
  #nearest(entities: readonly string[], line: number, index: number): string | undefined {
    for (let at = line, before = index; at >= 0; before = Infinity, at--) {
      const { hits } = this.#found[at] ?? nothing;
      for (let each = Math.min(before, hits.length) - 1; each >= 0; each--) {
        const hit = hits[each];
        const named = hit ? namedInFull(hit, this.#lexicon, this.#evidence) : [];
        const [first, ...others] = named.filter((entity) => entities.includes(entity));
        if (first !== undefined) return others.length === 0 ? first : undefined;
      }
    }
    return undefined;
  }

  #readAll(): void {
    const lines = this.#prose.readAll();
    this.#evidence = new Evidence(this.#lexicon);
    this.#found = findOnLines(this.#lexicon, lines);
    for (const found of this.#found) if (found) this.#evidence.add(found);
  }

  /** Looks at a line anew, if it is one and neither it nor its neighbours go by each other. */
  #scanAlone({ from, to, lines }: EditedProse): boolean {
    const around = [this.#found[from - 1] ?? nothing, this.#found[to] ?? nothing];
    if (lines.length !== 1 || !around.every(({ alone }) => alone)) return false;
    const [found = nothing] = findOnLines(this.#lexicon, lines);
    if (found.alone) this.#replace(from, [found]);
    return found.alone;
  }

  /** Looks at lines anew, and at those around them whose names may begin or end in them. */
  #scan({ from, to }: LineRange): void {
    const { lineCount } = this.#document;
    const start = this.#startOf(Math.max(0, from - 1));
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
    this.#replace(start, found);
  }

  #replace(from: number, found: readonly LineFindings[]): void {
    found.forEach((findings, index) => {
      const before = this.#found[from + index];
      if (before) this.#evidence.remove(before);
      this.#evidence.add(findings);
      this.#found[from + index] = findings;
    });
  }

  /** The nearest line, at or before one, into which no name goes on from the line before it. */
  #startOf(line: number): number {
    let start = line;
    while (start > 0 && goesOn(this.#found[start - 1])) start--;
    return start;
  }

  #onLines(line: number, mention: Mention): LineMention {
    const { start, end, ...who } = mention;
    const { length } = this.#found[line] ?? nothing;
    return end > length
      ? { line, start, endLine: line + 1, end: end - length - 1, ...who }
      : { line, start, endLine: line, end, ...who };
  }
}
