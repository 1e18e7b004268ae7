import { formWord } from './formWord';
import { kindName } from './kindNames';
import type { EntityLink } from './lines';

/** What a thing is, as narrowly as it is known: `ministry`, `agreement`, `person`. */
export function formText({ kind, form }: Pick<EntityLink, 'kind' | 'form'>): string {
  return (kind !== 'source' && formWord(form)) || kindName(kind);
}
