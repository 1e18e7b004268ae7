import { calendarDay, isoDay } from '../../core/dossier/dates';
import { dateFormats } from '../../core/dossier/dateFormats';
import { dateText, yearName } from '../../core/dossier/dateText';
import type { Scene } from '../../core/views/scene/scene';
import type { Lane } from '../../core/views/timeline/lanesOf';
import type { Cluster } from '../../core/views/timeline/placed';
import type { TimeWindow } from '../../core/views/timeline/timeWindow';
import { figure, plural, t } from '../../core/spoken';

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
