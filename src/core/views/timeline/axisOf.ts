import { calendarDay, dayOf, type Day } from '../../dossier/dates';
import { dateFormats } from '../../dossier/dateFormats';
import { yearName } from '../../dossier/dateText';
import type { TimeWindow } from './timeWindow';
import { t } from '../../spoken';

/** The days of a calendar that an axis shows. */
export interface Axis {
  readonly ticks: readonly Tick[];
  /** The longer stretches that the ticks lie in: months, years or decades. */
  readonly stretches: readonly AxisStretch[];
}

export interface Tick {
  readonly day: Day;
  readonly text: string;
}

export interface AxisStretch {
  readonly from: Day;
  readonly to: Day;
  readonly text: string;
}

type Unit = 'day' | 'month' | 'year';

interface Step {
  readonly unit: Unit;
  readonly count: number;
  /** How long it is at least, in days. */
  readonly days: number;
  /** Pixels that a label needs. */
  readonly room: number;
}

const steps: readonly Step[] = [
  ...[1, 2, 5, 10].map((count): Step => ({ unit: 'day', count, days: count, room: 30 })),
  ...[1, 3].map((count): Step => ({ unit: 'month', count, days: 28 * count, room: 36 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((count): Step => ({
    unit: 'year',
    count,
    days: 365 * count,
    room: 52,
  })),
];
const coarsest: Step = { unit: 'year', count: 10_000, days: 3_650_000, room: 52 };

/** The axis of a window that is so many pixels wide, in the finest steps that leave room for their labels. */
export function axisOf(window: TimeWindow, width: number): Axis {
  const scale = width / (window.to - window.from);
  const step = steps.find(({ days, room }) => days * scale >= room) ?? coarsest;
  return {
    ticks: ticksOf(step, window),
    stretches: stretchesOf(step, window),
  };
}

function ticksOf({ unit, count }: Step, { from, to }: TimeWindow): readonly Tick[] {
  const ticks: Tick[] = [];
  const add = (day: Day, text: string): void => {
    if (day >= from && day <= to) ticks.push({ day, text });
  };
  if (unit === 'year') {
    const last = calendarDay(Math.floor(to)).year;
    for (let year = floorTo(calendarDay(Math.floor(from)).year, count); year <= last; year += count)
      // There is no year 0 in words: 1 BC stands there.
      add(dayOf(year, 1, 1), yearName(year));
    return ticks;
  }
  for (const { year, month } of monthsIn({ from, to }, unit === 'month' ? count : 1)) {
    const first = dayOf(year, month, 1);
    if (unit === 'month') {
      add(first, dateFormats().month(month));
      continue;
    }
    const length = dayOf(year, month + 1, 1) - first;
    // 31 stands too close to the next 1.
    for (
      let day = 1;
      day <= length - (count > 1 ? count / 2 : 0);
      day = day === 1 && count > 2 ? count : day + count
    )
      add(first + day - 1, String(day));
  }
  return ticks;
}

function stretchesOf({ unit, count }: Step, window: TimeWindow): readonly AxisStretch[] {
  if (unit === 'day') {
    return monthsIn(window, 1).map(({ year, month }) => ({
      from: dayOf(year, month, 1),
      to: dayOf(year, month + 1, 1),
      text: dateFormats().single('month', dayOf(year, month, 1), yearName(year)),
    }));
  }
  if (count >= 10) return [];
  const years = unit === 'month' ? 1 : 10;
  const [first, last] = [window.from, window.to].map((day) => calendarDay(Math.floor(day)).year);
  const stretches: AxisStretch[] = [];
  for (let year = floorTo(first ?? 0, years); year <= (last ?? 0); year += years) {
    stretches.push({
      from: dayOf(year, 1, 1),
      to: dayOf(year + years, 1, 1),
      text: years === 1 ? yearName(year) : year > 0 ? t('{0}s', year) : '',
    });
  }
  return stretches.filter(({ text }) => text !== '');
}

/** The months that a window touches, every so many of a year. */
function monthsIn(
  { from, to }: TimeWindow,
  count: number,
): readonly { readonly year: number; readonly month: number }[] {
  const number = (day: number): number => {
    const { year, month } = calendarDay(Math.floor(day));
    return year * 12 + month - 1;
  };
  const months = [];
  for (let at = floorTo(number(from), count); at <= number(to); at += count)
    months.push({ year: Math.floor(at / 12), month: (((at % 12) + 12) % 12) + 1 });
  return months;
}

const floorTo = (value: number, step: number): number => Math.floor(value / step) * step;
