import type { Event } from '../../dossier/model';

/** What those who take part in an event are called, by their role. */
export interface RoleWords {
  readonly actor: string;
  readonly recipient: string;
  readonly present: string;
}

const present = 'Also present';
const towards: RoleWords = { actor: 'By', recipient: 'Towards', present };
const together: RoleWords = { actor: 'Parties', recipient: 'With', present };

/** By PLOVER type: who acts on whom reads differently in a talk, a gift and a threat. */
const words: Readonly<Record<string, RoleWords>> = {
  AGREE: together,
  CONSULT: together,
  COOPERATE: together,
  SUPPORT: { actor: 'By', recipient: 'For', present },
  AID: { actor: 'Given by', recipient: 'Given to', present },
  REQUEST: { actor: 'Asked by', recipient: 'Asked of', present },
  ACCUSE: { actor: 'By', recipient: 'Against', present },
  THREATEN: { actor: 'By', recipient: 'Against', present },
  PROTEST: { actor: 'By', recipient: 'Against', present },
  SANCTION: { actor: 'By', recipient: 'Against', present },
  MOBILIZE: { actor: 'By', recipient: 'Against', present },
  COERCE: { actor: 'By', recipient: 'Against', present },
  ASSAULT: { actor: 'By', recipient: 'Against', present },
};

/** The words for the roles of an event: on a visit the visitor acts and the host receives. */
export function roleWords({ type, mode }: Pick<Event, 'type' | 'mode'>): RoleWords {
  if (mode === 'visit') return { actor: 'Visiting', recipient: 'Receiving', present };
  return (type === undefined ? undefined : words[type]) ?? towards;
}
