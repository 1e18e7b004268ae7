import { kindName } from './kindNames';
import type { EntityLink } from './lines';
import { codeText, t } from '../spoken';

/** What a thing is, as narrowly as it is known: `ministry`, `agreement`, `person`. */
export function formText({ kind, form }: Pick<EntityLink, 'kind' | 'form'>): string {
  if (kind === 'source' || form === undefined || form === 'other') return kindName(kind);
  switch (form) {
    case 'igo':
      return t('intergovernmental organisation');
    case 'ngo':
      return t('NGO');
    case 'party':
      return t('political party');
    default:
      return codeText(form);
  }
}
