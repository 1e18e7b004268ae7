import { dateSpan } from '../dossier/dates';
import { spellText } from '../dossier/dateText';
import type { Library } from '../dossier/library';
import type { Edtf, Event } from '../dossier/model';
import { fold } from '../views/fold';
import { eventLine } from '../views/links';
import { findNamed } from './findNamed';
import type { ToolInput } from './toolInput';
import { eventText } from './toolLines';

const usualLimit = 20;

/** Answers `dossier_events`: what happened, in order of date. */
export function eventsTool(input: ToolInput, library: Library): readonly string[] {
  let events = library.events;
  const conditions: string[] = [];
  const parties: string[] = [];
  for (const field of ['about', 'and']) {
    const name = input.text(field);
    if (name === undefined) continue;
    const named = findNamed(library, name);
    if ('lines' in named) return named.lines;
    const its = new Set(library.eventsOf(named.entity.id).map(({ id }) => id));
    // An event that is asked about is one of its own events.
    events = events.filter(({ id }) => its.has(id) || id === named.entity.id);
    parties.push(named.entity.name);
  }
  if (parties.length > 0) conditions.push(`on ${parties.join(' and ')}`);
  const [from, to] = [input.text('from'), input.text('to')];
  if (from !== undefined || to !== undefined) {
    events = events.filter(({ date }) => touches(date, from, to));
    conditions.push(`(${spellText(from, to)})`);
  }
  const words = input.text('words');
  if (words !== undefined) {
    const all = fold(words).split(' ').filter(Boolean);
    events = events.filter((event) => all.every((word) => textOf(event).includes(word)));
    conditions.push(`with “${words}”`);
  }
  const what = ['events', ...conditions].join(' ');
  if (events.length === 0) return [`Not in the dossier: ${what}.`];
  const shown = events.slice(-(input.number('limit') ?? usualLimit));
  return [
    shown.length === events.length
      ? `${events.length} ${what}:`
      : `The latest ${shown.length} of ${events.length} ${what}:`,
    ...shown.flatMap((event) => [
      `- ${eventText(eventLine(event, library))}`,
      ...(event.summary === undefined ? [] : [`  ${event.summary}`]),
    ]),
  ];
}

/** Whether an event may lie between two dates; vague ones may as long as one day does. */
function touches(date: Edtf, from?: Edtf, to?: Edtf): boolean {
  const span = dateSpan(date);
  if (!span) return false;
  const first = from === undefined ? -Infinity : (dateSpan(from)?.first ?? -Infinity);
  const last = to === undefined ? Infinity : (dateSpan(to)?.last ?? Infinity);
  return span.last >= first && span.first <= last;
}

const textOf = ({ name, aka, summary }: Event): string =>
  fold([name, ...aka, summary ?? ''].join('\n'));
