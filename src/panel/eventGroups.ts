import { dateText } from '../core/dossier/dateText';
import { dateSpan } from '../core/dossier/dates';
import type { Edtf } from '../core/dossier/model';
import type { EventLine } from '../core/views/lines';

/** A run of rows that is drawn, or left out while it is far away, as a whole. */
export interface EventGroup {
  /** The year in words where a new one begins (`2021`, `the 2010s`, `undated`); else absent. */
  readonly heading?: string;
  /** How many events the year has, where there is a heading. */
  readonly size: number;
  readonly events: readonly EventLine[];
  /** The place of its first event among all events, from 0. */
  readonly start: number;
  /** The place of its first row among all rows of the table, from 1, which is the table's head. */
  readonly row: number;
}

/** Groups events that are in order of date by year, long years in parts of at most `longest`. */
export function groupEvents(events: readonly EventLine[], longest: number): readonly EventGroup[] {
  const groups: EventGroup[] = [];
  let row = 2;
  for (const year of years(events)) {
    for (let part = 0; part < year.events.length; part += longest) {
      const lines = year.events.slice(part, part + longest);
      const group = { size: year.events.length, events: lines, start: year.start + part, row };
      groups.push(part === 0 ? { ...group, heading: year.heading } : group);
      row += lines.length + (part === 0 ? 1 : 0);
    }
  }
  return groups;
}

interface Year {
  readonly heading: string;
  readonly start: number;
  readonly events: EventLine[];
}

function years(events: readonly EventLine[]): readonly Year[] {
  const found: Year[] = [];
  events.forEach((event, start) => {
    const heading = yearText(event.date);
    const last = found.at(-1);
    if (last?.heading === heading) last.events.push(event);
    else found.push({ heading, start, events: [event] });
  });
  return found;
}

/** The year, decade or century that a date begins in, in words; of an open beginning, where it ends. */
export function yearText(date: Edtf): string {
  const span = dateSpan(date);
  const part = span?.start ?? span?.end;
  if (!part || part.precision === 'none') return 'undated';
  if (part.precision === 'decade' || part.precision === 'century')
    return dateText(/-?\d+X+/.exec(date)?.[0] ?? date);
  return dateText(/-?\d{4}/.exec(date)?.[0] ?? date);
}
