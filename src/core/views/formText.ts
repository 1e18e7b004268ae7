import type { EntityLink } from './lines';

/** Forms that are not said as they are written in a file. */
const words: Readonly<Record<string, string>> = {
  igo: 'intergovernmental organisation',
  ngo: 'NGO',
};

/** What a thing is, as narrowly as it is known: `ministry`, `agreement`, `person`. */
export function formText({ kind, form }: Pick<EntityLink, 'kind' | 'form'>): string {
  if (kind === 'source' || form === undefined || form === 'other') return kind;
  return words[form] ?? form.replaceAll('-', ' ');
}
