import { dateSpan } from '../dossier/dates';
import { dateText } from '../dossier/dateText';
import type { Library } from '../dossier/library';
import type { Edtf, Entity, Event, Person } from '../dossier/model';
import { officeText } from '../views/officeText';
import type { Finding } from './finding';
import { relatedEntry } from './recordWords';
import { reviewFinding } from './reviewFinding';
import { t } from '../spoken';

/** Events and offices outside of the life of whoever takes part in them or holds them. */
export function reviewLives(entity: Entity, library: Library, file: string): readonly Finding[] {
  const whole = library.get(entity.id);
  if (entity.kind === 'person' && whole?.kind === 'person') {
    return officesOutside(whole, file, library);
  }
  return entity.kind === 'event' && whole?.kind === 'event'
    ? outsiders(entity, whole, library)
    : [];
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
    const date = dateText(event.date);
    const message =
      born && span.last < born.first
        ? t(
            '“{0}” is dated {1}, before {2} was born ({3}).',
            event.name,
            date,
            person.name,
            dateText(person.born ?? ''),
          )
        : died && span.first > died.last
          ? t(
              '“{0}” is dated {1}, after {2} died ({3}).',
              event.name,
              date,
              person.name,
              dateText(person.died ?? ''),
            )
          : undefined;
    return message === undefined
      ? []
      : [
          reviewFinding(library.locate(origin), {
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
  if (!born && !died) return [];
  return person.offices.flatMap((office) => {
    if (office.origin.file !== file) return [];
    const [from, to] = [dateSpan(office.from ?? ''), dateSpan(office.to ?? '')];
    const held = officeText(office, library);
    const message =
      born && from && from.last < born.first
        ? bornAfter(person, held, office.from ?? '')
        : died && to && to.first > died.last
          ? diedBefore(person, held, office.to ?? '')
          : undefined;
    return message === undefined
      ? []
      : [
          reviewFinding(library.locate(office.origin), {
            message,
            entity: person.id,
            severity: 'information',
          }),
        ];
  });
}

const lifeOf = ({ born, died }: Person): readonly (ReturnType<typeof dateSpan> | undefined)[] => [
  born === undefined ? undefined : dateSpan(born),
  died === undefined ? undefined : dateSpan(died),
];

/** A day has one preposition; months and years have another. */
const isDay = (date: Edtf): boolean => dateSpan(date)?.start?.precision === 'day';

function bornAfter({ name, born = '' }: Person, office: string, from: Edtf): string {
  const values = [name, office, dateText(from), dateText(born)];
  return isDay(born)
    ? t('{0} is on record as {1} since {2}, but was born on {3}.', ...values)
    : t('{0} is on record as {1} since {2}, but was born in {3}.', ...values);
}

function diedBefore({ name, died = '' }: Person, office: string, to: Edtf): string {
  const values = [name, office, dateText(to), dateText(died)];
  return isDay(died)
    ? t('{0} is on record as {1} until {2}, but died on {3}.', ...values)
    : t('{0} is on record as {1} until {2}, but died in {3}.', ...values);
}
