import type { Kind } from '../../core/dossier/model';

/** What one thing of a kind is called. */
export const kindLabels: Readonly<Record<Kind, string>> = {
  person: 'person',
  state: 'state',
  organisation: 'organisation',
  event: 'event',
  project: 'project',
  place: 'place',
  source: 'source',
};

/** What several are called, in the order in which they are counted. */
export const kindPlurals: Readonly<Record<Kind, string>> = {
  person: 'people',
  state: 'states',
  organisation: 'organisations',
  event: 'events',
  project: 'projects',
  place: 'places',
  source: 'sources',
};

const plain = new Intl.NumberFormat('en');

/** A number with its noun: `1 event`, `10,000 events`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${plain.format(count)} ${count === 1 ? one : several}`;
}

/** A whole number with its thousands apart. */
export function figure(count: number): string {
  return plain.format(count);
}
