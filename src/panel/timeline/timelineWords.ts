import { calendarDay, isoDay } from '../../core/dossier/dates';
import { dateFormats } from '../../core/dossier/dateFormats';
import { dateText, yearName } from '../../core/dossier/dateText';
import type { Scene, SceneEvent } from '../../core/views/scene/scene';
import type { Lane } from '../../core/views/timeline/lanesOf';
import type { Cluster, Placed } from '../../core/views/timeline/placed';
import type { TimeWindow } from '../../core/views/timeline/timeWindow';
import { figure, plural, t } from '../../core/spoken';
import { typeText } from '../../core/views/links';

/** Finds what things are called. */
export type NameOf = (id: string) => string | undefined;

/** Who took part in an event, by name, those who acted first. */
export function whoOf(
  { actor, recipient, present }: SceneEvent,
  nameOf: NameOf,
): readonly string[] {
  return [...new Set([...actor, ...recipient, ...present])].flatMap((id) => nameOf(id) ?? []);
}

/** An event in one sentence. */
function eventSentence(event: SceneEvent, nameOf: NameOf): string {
  const who = whoOf(event, nameOf);
  const parts = [
    `${event.dateText}: ${event.link.name}`,
    typeText(event).replace(' · ', ', '),
    who.length > 0 ? t('with {0}', who.join(', ')) : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** Says what a mark is, for those who listen; each event is put into words once. */
export function labeller(
  eventOf: (id: string) => SceneEvent | undefined,
  nameOf: NameOf,
): (placed: Placed) => string {
  const known = new Map<string, string>();
  return (placed) => {
    if (placed.type === 'cluster') return clusterText(placed);
    const { id, look, dateText: date, label } = placed.item;
    const event = look === 'spell' ? undefined : eventOf(id);
    if (!event) return `${date}: ${label}`;
    const before = known.get(id);
    if (before !== undefined) return before;
    const sentence = eventSentence(event, nameOf);
    known.set(id, sentence);
    return sentence;
  };
}

/** A cluster in words: `12 events, Jan 2021 – Mar 2021`. */
export function clusterText({ count, isUnderWay, first, last }: Cluster): string {
  const events = plural(count, '{0} event|{0} events');
  const when = stretchText(first, last);
  return isUnderWay ? t('{0} under way on {1}', events, when) : `${events}, ${when}`;
}

/** Two days in words: `7 Apr 2021`, `6–7 Apr 2021`; months or years where they are far apart. */
export function stretchText(first: number, last: number): string {
  if (first === last) return dateText(isoDay(first));
  return last - first < 32
    ? dateText(`${isoDay(first)}/${isoDay(last)}`)
    : windowText({ from: first, to: last });
}

/** What of time is in sight, in words as fine as it is long: `Jan 2014 – Dec 2023`. */
export function windowText({ from, to }: TimeWindow): string {
  const [a, b] = [calendarDay(Math.floor(from)), calendarDay(Math.floor(to))];
  if (to - from > 40 * 365) return `${yearName(a.year)} – ${yearName(b.year)}`;
  const precision = to - from < 100 ? 'day' : 'month';
  const [x, y] = [from, to].map((day) => {
    const { year } = calendarDay(Math.floor(day));
    return dateFormats().single(precision, Math.floor(day), yearName(year));
  });
  return `${x ?? ''} – ${y ?? ''}`;
}

const mostNamed = 8;

/** The whole picture in words, for those who do not see it. */
export function pictureText(
  { events, offices }: Scene,
  lanes: readonly Lane[],
  undated: number,
): string {
  const [first, last] = [events[0], events.at(-1 - undated)];
  const isSpan = first && last && first !== last;
  const filled = lanes.filter((lane) => lane.events.length > 0);
  const named = filled
    .toSorted((a, b) => b.events.length - a.events.length)
    .slice(0, mostNamed)
    .map((lane) => `${lane.name} ${figure(lane.events.length)}`);
  const laneCount = plural(filled.length, '{0} lane|{0} lanes');
  const more = filled.length - mostNamed;
  return [
    isSpan
      ? plural(
          events.length,
          '{0} event from {1} to {2}.|{0} events from {1} to {2}.',
          first.dateText,
          last.dateText,
        )
      : `${plural(events.length, '{0} event|{0} events')}.`,
    more > 0
      ? t(
          '{0}: {1}, and {2}.',
          laneCount,
          named.join(', '),
          plural(more, '{0} more lane|{0} more lanes'),
        )
      : `${laneCount}: ${named.join(', ')}.`,
    offices.length > 0 ? plural(offices.length, '{0} spell in office.|{0} spells in office.') : '',
    undated > 0
      ? plural(undated, '{0} event without a date not shown.|{0} events without a date not shown.')
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The ids of the events that something takes part in or that are about it, with its own. */
export function involved(
  events: readonly SceneEvent[],
  focus: string | undefined,
): ReadonlySet<string> {
  if (focus === undefined) return new Set();
  const isIn = ({ actor, recipient, present, place, about }: SceneEvent): boolean =>
    [actor, recipient, present, place, about].some((ids) => ids.includes(focus));
  return new Set([focus, ...events.filter(isIn).map(({ link }) => link.id)]);
}
