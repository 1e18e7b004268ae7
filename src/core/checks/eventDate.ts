import { dateSpan } from '../dossier/dates';
import { dateText } from '../dossier/dateText';
import type { Library } from '../dossier/library';
import type { Edtf, Entity, Event } from '../dossier/model';
import type { CheckContext } from './context';
import { dateLike } from './dateLike';
import { isEventOfWords } from './eventWords';
import type { Remark, Span } from './finding';
import { namesIn, type NamedEntity, type Passage } from './passage';
import { relatedEntry, relatedSources, sourceText } from './recordWords';
import { clauseAt } from './sentenceSpans';
import type { WrittenDate } from './writtenDates';
import { listText, t } from '../spoken';

/** How far from an event that a sentence seems to mean a date can be and still mean it, in days. */
const near = 45;

/** Dates of events that a sentence names, or tells by who, where and what. */
export function checkEventDates(
  passage: Passage,
  sentence: Span,
  dates: readonly WrittenDate[],
  context: CheckContext,
): readonly Remark[] {
  const named = namesIn(passage, sentence);
  return dates.flatMap((date) => {
    if (isPlan(passage, sentence, date, context)) return [];
    const dated = named.find(
      (name) => datesOf(name.entity) !== undefined && isDateOf(passage, name, date, named),
    );
    if (dated) {
      const own = datesOf(dated.entity);
      return own === undefined || touches(own, date)
        ? []
        : [remark(passage, date, dated.entity, own, context.library)];
    }
    const event = eventTold(passage, sentence, date, context.library);
    return event ? [remark(passage, date, event, event.date, context.library)] : [];
  });
}

const ahead =
  /\b(?:will|would|to be|is to|are to|plans?|planned|expected|scheduled|due|hopes?|by the end|next|promis\w+|foresaw)\b/i;

/** Whether a sentence speaks of what is to come, which no record can contradict. */
const isPlan = (
  { text }: Passage,
  { start, end }: Span,
  date: WrittenDate,
  { date: own }: CheckContext,
): boolean => ahead.test(text.slice(start, end)) || (own.isOwn && date.first > own.last);

/** When something was, if it was at one time: an event, or an agreement by the day of its signature. */
function datesOf(entity: Entity): Edtf | undefined {
  if (entity.kind === 'event') return entity.date;
  return entity.kind === 'project' && entity.form === 'agreement' ? entity.from : undefined;
}

const filler =
  /^(?:[\s,(]|\0|\b(?:was|were|is|has been|been|signed|concluded|adopted|held|took|takes|place|began|happened|occurred|opened|on|in|of|at|by|the|and|between|with|dated|a|its|joint|exercise|summit|incident|leaders|both|sides|early|late)\b)*$/i;

/** Whether a date stands with a name so that it can only be its date. */
function isDateOf(
  { text }: Passage,
  { start, end }: Span,
  date: WrittenDate,
  names: readonly NamedEntity[],
): boolean {
  if (date.lead === 'since' || date.lead === 'until' || date.lead === 'by' || date.lead === 'after')
    return false;
  const [from, to] = date.start > end ? [end, date.start] : [date.end, start];
  if (
    to < from ||
    /\b(?:after|before|since|following|until|despite|under)\s(?:the\s)?$/i.test(
      text.slice(0, start),
    )
  ) {
    return false;
  }
  let words = text.slice(from, to);
  for (const name of names) {
    if (name.start >= from && name.end <= to && name.entity.kind !== 'event') {
      words = words.replace(text.slice(name.start, name.end), '');
    }
  }
  if (date.start < start) return /^\s$/.test(words) && /^(?:the|)$/.test(date.lead);
  return (
    filler.test(words) &&
    /^(?:in|on|of|at|)(?: early| late)?$/.test(date.lead) &&
    (date.lead !== '' || words.length < 3)
  );
}

function touches(edtf: Edtf, { first, last }: WrittenDate): boolean {
  const span = dateSpan(edtf);
  return !span || (span.first <= last && first <= span.last);
}

/** The event that a clause tells of, where all that fit have other dates and one is near. */
function eventTold(
  passage: Passage,
  sentence: Span,
  date: WrittenDate,
  library: Library,
): Event | undefined {
  const span = dateSpan(date.date);
  if (span?.start?.precision !== 'day' || !/^(?:on|from|between|)$/.test(date.lead))
    return undefined;
  const clause = clauseAt(passage.text, sentence, date.start);
  const names = namesIn(passage, clause);
  const words = passage.text.slice(clause.start, clause.end);
  const fitting = candidates(names, library).filter((event) =>
    isTold(event, names, words, library),
  );
  if (fitting.some((event) => touches(event.date, date))) return undefined;
  const distances = fitting
    .map((event) => ({ event, days: daysBetween(event.date, date) }))
    .filter(({ days }) => days <= near)
    .sort((a, b) => a.days - b.days);
  return distances[0]?.event;
}

function candidates(names: readonly NamedEntity[], library: Library): readonly Event[] {
  const specific = names.filter(({ entity }) => entity.kind !== 'state' && entity.kind !== 'place');
  return [...new Set(specific.flatMap(({ entity }) => library.eventsOf(entity.id)))];
}

/** Whether who and where of an event stand in a clause, and a word for what it was. */
function isTold(
  event: Event,
  names: readonly NamedEntity[],
  words: string,
  library: Library,
): boolean {
  const ids = new Set(names.map(({ entity }) => entity.id));
  const has = (list: readonly string[]): boolean => list.some((id) => ids.has(id));
  const isWho = has([
    ...event.actor,
    ...event.about.filter((id) => library.get(id)?.kind === 'organisation'),
  ]);
  const isWhere =
    event.place.length > 0 &&
    event.place.some((id) =>
      names.some(
        ({ entity, start, end }) =>
          entity.id === id || (start !== end && isNameOf(id, entity, library)),
      ),
    );
  return isWho && isWhere && isEventOfWords(event, words);
}

/** A capital may be taken for its state. */
function isNameOf(place: string, entity: Entity, library: Library): boolean {
  const city = library.get(place)?.name;
  return (
    entity.kind === 'state' && city !== undefined && entity.short.some(({ name }) => name === city)
  );
}

function daysBetween(edtf: Edtf, { first, last }: WrittenDate): number {
  const span = dateSpan(edtf);
  if (!span) return Infinity;
  return Math.max(0, span.first - last, first - span.last);
}

function remark(
  { text }: Passage,
  { start, end }: WrittenDate,
  entity: Entity,
  own: Edtf,
  library: Library,
): Remark {
  const sources = entity.source.flatMap((id) => library.source(id) ?? []);
  const best = sources
    .toSorted((a, b) => ((a.reliability ?? 'G') < (b.reliability ?? 'G') ? -1 : 1))
    .slice(0, 2);
  const word = listText(
    best.map((source) => [sourceText(source), source.reliability].filter(Boolean).join(', ')),
  );
  const written = text.slice(start, end);
  const newText = dateLike(own, written);
  return {
    check: 'date',
    severity: 'warning',
    start,
    end,
    message:
      word === ''
        ? t('The record has {0} for “{1}”, not {2}.', dateText(own), entity.name, written)
        : t(
            'The record has {0} for “{1}” ({2}), not {3}.',
            dateText(own),
            entity.name,
            word,
            written,
          ),
    entity: entity.id,
    related: [
      ...relatedEntry(entity),
      ...relatedSources(
        best.map(({ id }) => id),
        library,
      ),
    ],
    fixes: [{ title: t('Write {0}', newText), edits: [{ start, end, newText }] }],
  };
}
