import { toSay } from '../spoken';
import type { Kind } from './model';

/** What one of each kind is called in sentences, with its article; to be said. */
export const kindWords: Readonly<Record<Kind, string>> = {
  person: toSay('a person'),
  state: toSay('a state'),
  organisation: toSay('an organisation'),
  place: toSay('a place'),
  project: toSay('a project'),
  event: toSay('an event'),
  source: toSay('a source'),
};
