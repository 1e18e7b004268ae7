import type { Entity } from '../dossier/model';
import { kindName } from './kindNames';
import { codeText, t } from '../spoken';

/** What an entity is, and how it stands, in words: `project · infrastructure · agreed, not built`. */
export function kindText(entity: Entity): string {
  switch (entity.kind) {
    case 'project':
      return [formWord(entity.form) || kindName('project'), entity.status]
        .filter(Boolean)
        .join(' · ');
    case 'organisation':
    case 'source':
      return formWord(entity.form) || kindName(entity.kind);
    case 'state':
      return entity.to === undefined ? kindName('state') : t('former state');
    case 'person':
    case 'place':
    case 'event':
      return kindName(entity.kind);
  }
}

function formWord(form = 'other'): string {
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
