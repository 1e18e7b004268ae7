import type { Library } from '../dossier/library';
import type { Entity } from '../dossier/model';
import type { LexiconName } from '../mentions/lexicon';
import type { Span } from './finding';
import { flatOffset, flatten, type FlatText } from './flatText';
import { quotations } from './quotations';
import { sentenceSpans } from './sentenceSpans';

/** A name in a passage, and whose it is. */
export interface NamedEntity extends Span {
  readonly entity: Entity;
  /** As what the name is known. */
  readonly name: LexiconName;
}

/** A paragraph, heading, list or table as the checks read it; all offsets are of `text`. */
export interface Passage {
  readonly text: string;
  readonly flat: FlatText;
  /** The lines as they are written, as long as the prose that was flattened. */
  readonly raw: string;
  /** Every name that stands for one entity, in order. */
  readonly names: readonly NamedEntity[];
  readonly quotations: readonly Span[];
  readonly sentences: readonly Span[];
}

/** A mention in offsets of the prose. */
export interface ProseMention extends Span {
  readonly entity?: string;
  readonly candidates: readonly LexiconName[];
}

/** Makes a passage of its lines; `isQuoted` where the markup says that all of it is someone else's. */
export function passageOf(
  prose: string,
  raw: string,
  mentions: readonly ProseMention[],
  library: Library,
): Passage {
  const flat = flatten(prose);
  const names = mentions.flatMap(({ start, end, entity: id, candidates: [name] }) => {
    const entity = id === undefined ? undefined : library.get(id);
    return entity && name
      ? [{ start: flatOffset(flat, start), end: flatOffset(flat, end), entity, name }]
      : [];
  });
  const { text } = flat;
  return {
    text,
    flat,
    raw,
    names,
    quotations: [...quotations(text), ...quotedLines(flat, raw)].sort((a, b) => a.start - b.start),
    sentences: sentenceSpans(text, names),
  };
}

/** Lines that markup sets off as quoted. */
function quotedLines(flat: FlatText, raw: string): readonly Span[] {
  return [...raw.matchAll(/^[ \t]{0,3}>.*$/gm)].map(({ index, 0: line }) => ({
    start: flatOffset(flat, index),
    end: flatOffset(flat, index + line.length),
  }));
}

/** Whether a stretch stands in a quotation. */
export function isQuoted({ quotations }: Passage, { start, end }: Span): boolean {
  return quotations.some((span) => span.start <= start && end <= span.end);
}

/** The sentence that holds an offset. */
export function sentenceAt({ sentences, text }: Passage, offset: number): Span {
  return (
    sentences.find(({ start, end }) => start <= offset && offset < end) ?? {
      start: 0,
      end: text.length,
    }
  );
}

/** The names within a stretch. */
export function namesIn({ names }: Passage, { start, end }: Span): readonly NamedEntity[] {
  return names.filter((name) => name.start >= start && name.end <= end);
}

/** The words of a stretch. */
export const wordsOf = ({ text }: Passage, { start, end }: Span): string => text.slice(start, end);
