import type { Entity } from '../dossier/model';
import { formWord } from './formWord';
import { kindName } from './kindNames';
import { t } from '../spoken';

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
