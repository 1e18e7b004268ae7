import type { Kind } from '../../../src/core/dossier/model';
import type { EntityLink, EventLine, SourceLine, Statement } from '../../../src/core/views/lines';
import type { Summary } from '../../../src/core/views/summary';

/** A link to something whose id is its name in small letters. */
export function link(name: string, kind: Kind = 'person'): EntityLink {
  return { id: name.toLowerCase().replaceAll(' ', '-'), kind, name };
}

/** An event of a date, with whatever else a test is about. */
export function event(name: string, date: string, rest: Partial<EventLine> = {}): EventLine {
  return {
    link: link(name, 'event'),
    date,
    dateText: date,
    typeText: '',
    actors: [],
    places: [],
    about: [],
    sources: 0,
    ...rest,
  };
}

/** A source that appeared somewhere. */
export function source(container: string, dateText: string): SourceLine {
  return { link: link(`Report of ${container}`, 'source'), container, dateText };
}

/** A statement without anything that a test does not say. */
export function statement(rest: Partial<Statement>): Statement {
  return { text: '', by: '', asofText: '', grade: '', gradeText: '', sources: [], ...rest };
}

/** A summary of a library that holds nothing but what a test says. */
export function summary(rest: Partial<Summary>): Summary {
  return {
    titles: [],
    counts: { person: 0, state: 0, organisation: 0, place: 0, project: 0, event: 0, source: 0 },
    spanText: '',
    projects: [],
    events: [],
    disputed: 0,
    names: [],
    ...rest,
  };
}
