import { calendarDay, dateSpan, dayOf, type Day } from '../dossier/dates';
import { dateText } from '../dossier/dateText';
import type { Library } from '../dossier/library';
import type { Event } from '../dossier/model';
import type { CheckContext } from './context';
import { dateLike } from './dateLike';
import { kindOfEvent } from './eventWords';
import type { Remark, Span } from './finding';
import { isQuoted, namesIn, type Passage } from './passage';
import { relatedEntry, relatedSources } from './recordWords';
import { titleKey, type Titles } from './titles';
import type { WrittenDate } from './writtenDates';
import { listText, t } from '../spoken';
import { own } from '../own';
import { lazily } from '../lazily';

const first = lazily(
  () =>
    /\bfirst\s(?<what>(?:[\p{L}'’-]+\s){0,3}?)(?<noun>visit|trip|tour|talks|meeting|summit|consultations?)\b(?<rest>[^.;]{0,90}?)\b(?:since\s(?:the\s)?$|(?:in|for)\s(?<count>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\d{1,2})\s(?<unit>years|decades))/iu,
);
const numbers: Readonly<Record<string, number>> = {
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, fifteen: 15, twenty: 20 },
};

/** “The first … since 2015”, where the record has others after that, or the last one at another time. */
export function checkFirstSince(
  passage: Passage,
  sentence: Span,
  dates: readonly WrittenDate[],
  context: CheckContext,
): readonly Remark[] {
  const { text } = passage;
  const words = text.slice(sentence.start, sentence.end);
  if (!/\bfirst\b/i.test(words)) return [];
  const written = dates.find(({ lead }) => lead === 'since' || lead === 'since the');
  const found = first().exec(written ? text.slice(sentence.start, written.start) : words);
  if (
    !found?.groups ||
    isQuoted(passage, {
      start: sentence.start + found.index,
      end: sentence.start + found.index + 5,
    })
  ) {
    return [];
  }
  const since = written ?? yearsAgo(found, sentence.start, context.date.base);
  const isKind = kindOfEvent(found.groups['noun'] ?? '');
  if (!since || !isKind) return [];
  const party = partiesOf(passage, sentence, found, context);
  if (!party) return [];
  const alike = context.library.events.filter(
    (event) => isKind(event) && party.isVisitor(event) && party.isHost(event),
  );
  // The event itself is the last one that a text of its time can know.
  const now = context.date.isOwn ? context.date.last : Infinity;
  const candidates = alike.filter((event) => startOf(event) <= now && startOf(event) > since.last);
  // A text without a date tells by whom it names which of them it means.
  const people = namesIn(passage, sentence).filter(({ entity }) => entity.kind === 'person');
  const isTheirs = (event: Event): boolean =>
    people.some(({ entity }) => event.actor.includes(entity.id));
  const own = candidates.findLast(isTheirs) ?? candidates.at(-1);
  if (!own) return [];
  const before = alike.filter((event) => endOf(event) < startOf(own));
  const between = before.filter((event) => startOf(event) > since.last);
  const then = before.filter(
    (event) => startOf(event) <= since.last && endOf(event) >= since.first,
  );
  const earlier = before.filter((event) => endOf(event) < since.first);
  if (between.length === 0 && (then.length > 0 || earlier.length === 0)) return [];
  const others = between.length > 0 ? between : earlier.slice(-1);
  return [remark(passage, since, own, others, between.length > 0, context.library)];
}

type Since = Span & { readonly first: Day; readonly last: Day };

function yearsAgo(found: RegExpExecArray, from: number, base: Day | undefined): Since | undefined {
  const word = found.groups?.['count'] ?? '';
  const count =
    (own(numbers, word.toLowerCase()) ?? Number(word)) *
    (found.groups?.['unit'] === 'decades' ? 10 : 1);
  if (!(count > 0) || base === undefined || !Number.isFinite(base)) return undefined;
  const at = from + found.index + found[0].lastIndexOf(word);
  const year = calendarDay(base).year - count;
  // Years are counted roughly: eight and a half are nine.
  return {
    start: at,
    end: from + found.index + found[0].length,
    first: dayOf(year - 1, 7, 1),
    last: dayOf(year + 1, 6, 30),
  };
}

interface Parties {
  readonly isVisitor: (event: Event) => boolean;
  readonly isHost: (event: Event) => boolean;
}

/** Who came and who was host, by “of a Russian foreign minister”, “from Moscow”, “to Pakistan”, and who is named. */
function partiesOf(
  passage: Passage,
  sentence: Span,
  found: RegExpExecArray,
  { library, titles }: CheckContext,
): Parties | undefined {
  const what = `${found.groups?.['what'] ?? ''} ${found.groups?.['rest'] ?? ''}`;
  const stretch = {
    start: sentence.start + found.index,
    end: sentence.start + found.index + found[0].length,
  };
  const inStretch = namesIn(passage, stretch).map(({ entity }) => entity);
  const adjective = [...what.matchAll(/\p{Lu}\p{L}+/gu)].flatMap(
    ([word]) => titles.stateOf(word) ?? [],
  )[0];
  const rank = rankOf(what, titles);
  const from = /\b(?:from|by|of)\s(?:an?\s|the\s)?(?<name>\p{Lu}[\p{L} ]+)/u.exec(what)?.groups?.[
    'name'
  ];
  const fromState =
    adjective ??
    inStretch.find(
      (entity) =>
        entity.kind === 'state' &&
        from !== undefined &&
        [entity.name, ...entity.short.map(({ name }) => name)].some((name) =>
          from.startsWith(name),
        ),
    )?.id;
  const visitor = fromState;
  if (visitor === undefined) return undefined;
  const host = hostOf(passage, sentence, stretch, visitor, library);
  if (host === undefined) return undefined;
  const isRanked = (event: Event): boolean =>
    rank === undefined || event.actor.some((id) => holds(library, id, rank));
  return {
    isVisitor: (event) => event.actor.includes(visitor) && isRanked(event),
    isHost: (event) => event.recipient.includes(host),
  };
}

/** The title in “of a Russian foreign minister”. */
function rankOf(words: string, titles: Titles): string | undefined {
  const [found] = titles.find(words);
  return found && titleKey(found.text);
}

function holds(library: Library, id: string, title: string): boolean {
  const entity = library.get(id);
  return (
    entity?.kind === 'person' && entity.offices.some((office) => titleKey(office.title) === title)
  );
}

/** The other state of the clause, itself or by its capital: “to Pakistan”, else the last one before. */
function hostOf(
  { text, names }: Passage,
  sentence: Span,
  stretch: Span,
  visitor: string,
  library: Library,
): string | undefined {
  const named = new Map<number, string>();
  for (const { entity, start, end } of names) {
    if (start < sentence.start || end > sentence.end) continue;
    if (entity.kind === 'state') named.set(start, entity.id);
    if (entity.kind === 'place') {
      for (const id of entity.of) if (library.get(id)?.kind === 'state') named.set(start, id);
    }
  }
  // A capital that may be the city or the government is nobody's name until then.
  const words = text.slice(sentence.start, sentence.end);
  for (const state of library.ofKind('state')) {
    for (const { name } of state.short) {
      const at = name.length > 3 ? words.indexOf(name) : -1;
      if (at >= 0) named.set(sentence.start + at, state.id);
    }
  }
  const others = [...named].filter(([, id]) => id !== visitor).sort(([a], [b]) => a - b);
  const within = others.find(([at]) => at >= stretch.start && at < stretch.end);
  return (within ?? others.findLast(([at]) => at < stretch.start))?.[1];
}

const startOf = (event: Event): Day => dateSpan(event.date)?.first ?? Infinity;
const endOf = (event: Event): Day => dateSpan(event.date)?.last ?? -Infinity;

function remark(
  { text }: Passage,
  { start, end }: Since,
  own: Event,
  others: readonly Event[],
  isBetween: boolean,
  library: Library,
): Remark {
  const shown = others.slice(-3);
  const list = listText(shown.map(({ name, date }) => `${name} (${dateText(date)})`));
  const more = others.length - shown.length;
  const words = text.slice(start, end);
  const year = dateLike(others.at(-1)?.date ?? '', words);
  return {
    check: 'date',
    severity: 'warning',
    start,
    end,
    message: isBetween
      ? t(
          'The record has others before {0} and after {1}: {2}.',
          dateText(own.date),
          words,
          more > 0 ? t('{0} and {1} more', list, more) : list,
        )
      : t('The last one on record before {0} is of another date: {1}.', dateText(own.date), list),
    entity: own.id,
    related: [
      ...relatedEntry(own),
      ...shown.flatMap((event) => [
        ...relatedEntry(event),
        ...relatedSources(event.source.slice(0, 1), library),
      ]),
    ],
    fixes:
      isBetween || !/\d/.test(words) || /year|decade/i.test(words)
        ? []
        : [{ title: t('Write {0}', year), edits: [{ start, end, newText: year }] }],
  };
}
