import { DocumentHits } from './documentHits';
import { KeptMentions, type ResolvedLine } from './keptMentions';
import type { LineEdit, Lines } from './lineEdits';
import type { Lexicon, LexiconName } from './lexicon';
import { ReadingOrder, namedInFull, resolve, type Mention, type ReadHit } from './resolve';

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
  readonly #lexicon: Lexicon;
  readonly #hits: DocumentHits;
  readonly #kept = new KeptMentions();

  /** Reads the whole document once. */
  constructor(document: Lines, lexicon: Lexicon, { languageId }: { readonly languageId: string }) {
    this.#lexicon = lexicon;
    this.#hits = new DocumentHits(document, lexicon, languageId);
  }

  /** Takes edits that the document already has, in the order in which they were made. */
  edit(edits: readonly LineEdit[]): void {
    const { isAll, lines } = this.#hits.edit(edits);
    if (isAll) this.#kept.clear();
    else this.#kept.edit(edits, lines);
  }

  /** Every mention, in order; those on lines that no edit touched are the same objects as before. */
  mentions(): readonly LineMention[] {
    return this.#kept.all(this.#hits.evidence.version, {
      line: (line) => this.#resolveLine(line),
      all: () => this.#resolveAll(),
    });
  }

  /** Whether a line, if it read otherwise, would have prose at a character: no code, no address. */
  isProseIf(line: number, text: string, character: number): boolean {
    return this.#hits.proseIf(line, text).charAt(character) === text.charAt(character);
  }

  /** The mention that a character belongs to, if any. */
  mentionAt(line: number, character: number): LineMention | undefined {
    // Names may overlap while they are in doubt; all that do are looked at together.
    let cluster: { readonly line: number; readonly index: number; readonly offset: number }[] = [];
    let end = 0;
    let offset = 0;
    for (let at = this.#hits.startOf(line); at <= line; at++) {
      const { hits, length } = this.#hits.at(at);
      for (const [index, hit] of hits.entries()) {
        if (at === line && hit.start > character) break;
        if (offset + hit.start >= end) cluster = [];
        cluster.push({ line: at, index, offset });
        end = Math.max(end, offset + hit.end);
      }
      if (at < line) offset += length + 1;
    }
    let taken = 0;
    const { evidence } = this.#hits;
    for (const { line: at, index, offset: start } of cluster) {
      const hit = this.#hits.at(at).hits[index];
      if (!hit || start + hit.start < taken) continue;
      const mention = resolve(hit, this.#lexicon, evidence, (entities) =>
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

  #resolveAll(): readonly ResolvedLine[] {
    const order = new ReadingOrder(this.#lexicon, this.#hits.evidence);
    let offset = 0;
    return Array.from({ length: this.#hits.lineCount }, (_, line) => {
      const { hits, length } = this.#hits.at(line);
      const read = hits.map((hit) => order.next(hit, offset));
      offset += length + 1;
      return this.#resolved(line, read);
    });
  }

  /** Resolves a line by itself. */
  #resolveLine(line: number): ResolvedLine {
    const order = new ReadingOrder(this.#lexicon, this.#hits.evidence);
    let read: readonly ReadHit[] = [];
    let offset = 0;
    for (let at = this.#hits.startOf(line); at <= line; at++) {
      const { hits, length } = this.#hits.at(at);
      read = hits.map((hit, index) =>
        order.next(hit, offset, (entities) => this.#nearest(entities, at, index)),
      );
      offset += length + 1;
    }
    return this.#resolved(line, read);
  }

  #resolved(line: number, read: readonly ReadHit[]): ResolvedLine {
    return {
      mentions: read.flatMap(({ mention }) => (mention ? [this.#onLines(line, mention)] : [])),
      named: read.flatMap(({ named }) => (named.length > 0 ? [named.join('\t')] : [])).join('\n'),
      leans: read.some(({ leans }) => leans),
    };
  }

  /** Of several entities, the one that the last full name before a hit is of, if it is of just one. */
  #nearest(entities: readonly string[], line: number, index: number): string | undefined {
    for (let at = line, before = index; at >= 0; before = Infinity, at--) {
      const { hits } = this.#hits.at(at);
      for (let each = Math.min(before, hits.length) - 1; each >= 0; each--) {
        const hit = hits[each];
        const named = hit ? namedInFull(hit, this.#lexicon, this.#hits.evidence) : [];
        const [first, ...others] = named.filter((entity) => entities.includes(entity));
        if (first !== undefined) return others.length === 0 ? first : undefined;
      }
    }
    return undefined;
  }

  #onLines(line: number, mention: Mention): LineMention {
    const { start, entity, candidates } = mention;
    const { length } = this.#hits.at(line);
    const beyond = mention.end - length;
    const [endLine, end] = beyond > 0 ? [line + 1, beyond - 1] : [line, mention.end];
    return entity === undefined
      ? { line, start, endLine, end, candidates }
      : { line, start, endLine, end, entity, candidates };
  }
}
