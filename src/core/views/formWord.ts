import { codeText, t } from '../spoken';

/** The word for a form of organisation, project or source: `political party`; empty for `other`. */
export function formWord(form = 'other'): string {
  switch (form) {
    case 'igo':
      return t('intergovernmental organisation');
    case 'ngo':
      return t('non-governmental organisation');
    case 'party':
      return t('political party');
    case 'format':
      return t('talks format');
    case 'other':
      return '';
    default:
      return codeText(form);
  }
}
