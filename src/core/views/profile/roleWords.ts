import type { Event } from '../../dossier/model';
import { t } from '../../spoken';

/** What those who take part in an event are called, by their role. */
export interface RoleWords {
  readonly actor: string;
  readonly recipient: string;
  readonly present: string;
}

/** The words for the roles of an event: on a visit the visitor acts and the host receives. */
export function roleWords({ type, mode }: Pick<Event, 'type' | 'mode'>): RoleWords {
  const [actor, recipient] = mode === 'visit' ? [t('Visiting'), t('Receiving')] : partWords(type);
  return { actor, recipient, present: t('Also present') };
}

/** By PLOVER type: who acts on whom reads differently in a talk, a gift and a threat. */
function partWords(type: string | undefined): readonly [actor: string, recipient: string] {
  switch (type) {
    case 'AGREE':
    case 'CONSULT':
    case 'COOPERATE':
      return [t('Parties'), t('With')];
    case 'SUPPORT':
      return [t('By'), t('For')];
    case 'AID':
      return [t('Given by'), t('Given to')];
    case 'REQUEST':
      return [t('Asked by'), t('Asked of')];
    case 'ACCUSE':
    case 'THREATEN':
    case 'PROTEST':
    case 'SANCTION':
    case 'MOBILIZE':
    case 'COERCE':
    case 'ASSAULT':
      return [t('By'), t('Against')];
    case undefined:
    default:
      return [t('By'), t('Towards')];
  }
}
