import type { Kind } from './model';

/** What each kind is called in sentences, one and many. */
export const kindWords: Readonly<Record<Kind, { readonly one: string; readonly many: string }>> = {
  person: { one: 'a person', many: 'people' },
  state: { one: 'a state', many: 'states' },
  organisation: { one: 'an organisation', many: 'organisations' },
  place: { one: 'a place', many: 'places' },
  project: { one: 'a project', many: 'projects' },
  event: { one: 'an event', many: 'events' },
  source: { one: 'a source', many: 'sources' },
};
