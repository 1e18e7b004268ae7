import { dateSpan } from '../dossier/dates';
import { dateText } from '../dossier/dateText';
import type { Library } from '../dossier/library';
import type { Dossier, Event, Person } from '../dossier/model';
import { officeText } from '../views/officeText';
import type { Finding } from './finding';
import { relatedEntry } from './recordWords';
import { reviewFinding } from './reviewFinding';

/** Events and offices outside of the life of whoever takes part in them or holds them. */
export function reviewLives(dossier: Dossier, library: Library): readonly Finding[] {
  return dossier.entities.flatMap((entity) => {
    const whole = library.get(entity.id);
    if (entity.kind === 'person' && whole?.kind === 'person') {
      return officesOutside(whole, dossier.file, library);
    }
    return entity.kind === 'event' && whole?.kind === 'event'
      ? outsiders(entity, whole, library)
      : [];
  });
}

function outsiders(written: Event, event: Event, library: Library): readonly Finding[] {
  const [origin] = written.origins;
  const span = dateSpan(event.date);
  if (!origin || !span) return [];
  const ids = new Set([...event.actor, ...event.recipient, ...event.present]);
  return [...ids].flatMap((id) => {
    const person = library.get(id);
    if (person?.kind !== 'person') return [];
    const [born, died] = lifeOf(person);
    const told = `“${event.name}” is dated ${dateText(event.date)}`;
    const message =
      born && span.last < born.first
        ? `${told}, before ${person.name} was born (${dateText(person.born ?? '')}).`
        : died && span.first > died.last
          ? `${told}, after ${person.name} died (${dateText(person.died ?? '')}).`
          : undefined;
    return message === undefined
      ? []
      : [
          reviewFinding(origin, {
            message,
            entity: event.id,
            related: relatedEntry(person),
            severity: 'information',
          }),
        ];
  });
}

function officesOutside(person: Person, file: string, library: Library): readonly Finding[] {
  const [born, died] = lifeOf(person);
  return person.offices.flatMap((office) => {
    if (office.origin.file !== file) return [];
    const [from, to] = [dateSpan(office.from ?? ''), dateSpan(office.to ?? '')];
    const told = `${person.name} is on record as ${officeText(office, library)}`;
    const message =
      born && from && from.last < born.first
        ? `${told} since ${dateText(office.from ?? '')}, but was born ${on(person.born)}.`
        : died && to && to.first > died.last
          ? `${told} until ${dateText(office.to ?? '')}, but died ${on(person.died)}.`
          : undefined;
    return message === undefined
      ? []
      : [reviewFinding(office.origin, { message, entity: person.id, severity: 'information' })];
  });
}

const lifeOf = ({ born, died }: Person): readonly (ReturnType<typeof dateSpan> | undefined)[] => [
  born === undefined ? undefined : dateSpan(born),
  died === undefined ? undefined : dateSpan(died),
];

/** A day with its preposition; months and years have another. */
function on(date = ''): string {
  return `${dateSpan(date)?.start?.precision === 'day' ? 'on' : 'in'} ${dateText(date)}`;
}
