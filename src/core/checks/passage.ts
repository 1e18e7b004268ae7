import type { Day } from '../dossier/dates';
import type { Library } from '../dossier/library';
import type { Entity } from '../dossier/model';
import type { LexiconName } from '../mentions/lexicon';
import type { Span } from './finding';
import { flatOffset, flatten, type FlatText } from './flatText';
import { firstFrom, lastUpTo, outermost } from './inOrder';
import { quotations } from './quotations';
import { sentenceSpans } from './sentenceSpans';
import { writtenDates, type WrittenDate } from './writtenDates';

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
  /** What is someone else's words; of those within others only the outermost, in order. */
  readonly quotations: readonly Span[];
  readonly sentences: readonly Span[];
  /** Every date that is no one else's words, in order. */
  readonly dates: readonly WrittenDate[];
}

/** A mention in offsets of the prose. */
export interface ProseMention extends Span {
  readonly entity?: string;
  readonly candidates: readonly LexiconName[];
}

/** Makes a passage of its lines; `base` is the day on which it was written. */
export function passageOf(
  prose: string,
  raw: string,
  mentions: readonly ProseMention[],
  library: Library,
  base: Day | undefined,
): Passage {
  const flat = flatten(prose);
  const names = mentions.flatMap(({ start, end, entity: id, candidates: [name] }) => {
    const entity = id === undefined ? undefined : library.get(id);
    return entity && name
      ? [{ start: flatOffset(flat, start), end: flatOffset(flat, end), entity, name }]
      : [];
  });
  const { text } = flat;
  const quoted = outermost([...quotations(text), ...quotedLines(flat, raw)]);
  return {
    text,
    flat,
    raw,
    names,
    quotations: quoted,
    sentences: sentenceSpans(text, names),
    dates: writtenDates(text, base).filter((date) => !isWithin(date, quoted)),
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
export const isQuoted = ({ quotations }: Passage, span: Span): boolean =>
  isWithin(span, quotations);

const isWithin = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  end <= (lastUpTo(spans, start)?.end ?? -1);

/** The dates that begin within a stretch. */
export const datesIn = ({ dates }: Passage, { start, end }: Span): readonly WrittenDate[] =>
  dates.slice(firstFrom(dates, start), firstFrom(dates, end));

/** The sentence that holds an offset. */
export function sentenceAt({ sentences, text }: Passage, offset: number): Span {
  const sentence = lastUpTo(sentences, offset);
  return sentence && offset < sentence.end ? sentence : { start: 0, end: text.length };
}

/** The names within a stretch. */
export function namesIn({ names }: Passage, { start, end }: Span): readonly NamedEntity[] {
  const from = firstFrom(names, start);
  return names.slice(from, firstFrom(names, end)).filter((name) => name.end <= end);
}
