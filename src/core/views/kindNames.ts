import type { Kind } from '../dossier/model';
import { plural, say, toSay } from '../spoken';

const one: Readonly<Record<Kind, string>> = {
  person: toSay('person'),
  state: toSay('state'),
  organisation: toSay('organisation'),
  event: toSay('event'),
  project: toSay('project'),
  place: toSay('place'),
  source: toSay('source'),
};

const many: Readonly<Record<Kind, string>> = {
  person: toSay('people'),
  state: toSay('states'),
  organisation: toSay('organisations'),
  event: toSay('events'),
  project: toSay('projects'),
  place: toSay('places'),
  source: toSay('sources'),
};

/** What one thing of a kind is called. */
export const kindName = (kind: Kind): string => say(one[kind]);

/** What those of a kind are called together. */
export const kindPlural = (kind: Kind): string => say(many[kind]);

/** What a number of them is called, without the number. */
export function kindNoun(kind: Kind, count: number): string {
  switch (kind) {
    case 'person':
      return plural(count, 'person|people');
    case 'state':
      return plural(count, 'state|states');
    case 'organisation':
      return plural(count, 'organisation|organisations');
    case 'event':
      return plural(count, 'event|events');
    case 'project':
      return plural(count, 'project|projects');
    case 'place':
      return plural(count, 'place|places');
    case 'source':
      return plural(count, 'source|sources');
  }
}
