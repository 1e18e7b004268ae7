import type { Kind } from '../dossier/model';
import type { EntityLink } from './lines';

const icons: Readonly<Record<Kind, string>> = {
  person: 'person',
  state: 'globe',
  organisation: 'organization',
  place: 'location',
  project: 'rocket',
  event: 'calendar',
  source: 'book',
};

const formIcons: Readonly<Record<string, string>> = {
  agreement: 'file-text',
  exercise: 'pulse',
  aid: 'heart',
  infrastructure: 'tools',
  'armed-group': 'shield',
  military: 'shield',
};

/** The name of the product icon (codicon) for a kind of thing. */
export function iconOf({ kind, form }: Pick<EntityLink, 'kind' | 'form'>): string {
  return (form === undefined ? undefined : formIcons[form]) ?? icons[kind];
}
