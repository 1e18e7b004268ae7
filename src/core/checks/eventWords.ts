import type { Event } from '../dossier/model';

/** What texts call events of a PLOVER type and mode. */
const words: readonly (readonly [type: string, mode: string | undefined, pattern: RegExp])[] = [
  [
    'CONSULT',
    'visit',
    /\b(?:visit\w*|trip|arriv\w*|flew|came|travel\w*|received?|hosted|talks|met|meeting)\b/i,
  ],
  [
    'CONSULT',
    'multilateral',
    /\b(?:met|meet|meeting|hosted|talks|conferen\w*|conven\w*|consultation\w*|held|summit)\b/i,
  ],
  ['CONSULT', 'phone', /\b(?:call\w*|telephon\w*|phon\w*|spoke)\b/i],
  ['CONSULT', undefined, /\b(?:met|meet|meeting|talks|held|summit|consult\w*)\b/i],
  ['SUPPORT', undefined, /\b(?:sign\w*|agree\w*|conclud\w*|joined|admitted|became)\b/i],
  [
    'COOPERATE',
    undefined,
    /\b(?:held|exercise\w*|drill\w*|began|opened|landed|arriv\w*|inaugurat\w*)\b/i,
  ],
];

/** Whether a clause has a word for what an event was. */
export function isEventOfWords({ type, mode }: Event, clause: string): boolean {
  const found = words.find(
    ([each, eachMode]) => each === type && (eachMode === mode || eachMode === undefined),
  );
  return found?.[2].test(clause) ?? false;
}

/** What an event is called in “the first … since”, by PLOVER type and mode; undefined for words of no event. */
export function kindOfEvent(noun: string): ((event: Event) => boolean) | undefined {
  if (/^(?:visit|trip|tour)/i.test(noun))
    return ({ type, mode }) => type === 'CONSULT' && mode === 'visit';
  if (/^(?:talks|meeting|summit|encounter|consultation)/i.test(noun))
    return ({ type }) => type === 'CONSULT';
  return undefined;
}
