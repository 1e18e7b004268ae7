import { own } from '../own';
/*
 * What is measured or dated, in the words of texts. A claim's `what` is held against a sentence word by
 * word: every word of it must be there, in itself or in one of these forms.
 */
const forms: Readonly<Record<string, string>> = {
  built: 'buil[dt]|building|constructed|erected',
  inauguration:
    'inaugurat\\w*|opened(?!\\s(?:an?|the|its|his|their|new|up|two|three|another|for)\\b)',
  operation: 'operational|operations?|operating|commission\\w*|on ?stream|complet\\w*|ready',
  construction: 'construct\\w*|buil[dt]\\w*',
  start: 'start\\w*|beg[aiu]n\\w*|commenc\\w*|launch\\w*',
  renamed: 'renam\\w*',
  production: 'production|producing|idle|clos\\w*',
  end: 'end\\w*|ceas\\w*|halt\\w*|stopp\\w*|idle|clos\\w*|shut\\w*',
  foundation: 'foundation|cornerstone|stone',
  stone: 'stone|cornerstone|foundation',
  emergency: 'emergency',
  authorisation: 'authori[sz]\\w*|approv\\w*|registr\\w*|register\\w*',
  landed: 'land\\w*|arriv\\w*|reach\\w*|deliver\\w*|receiv\\w*',
  supplied: 'suppl\\w*|deliver\\w*|landed|arriv\\w*|receiv\\w*|import\\w*|bought',
  promised: 'promis\\w*|pledg\\w*|offer\\w*',
  wanted: 'want\\w*|ask\\w*|request\\w*|like',
  ordered: 'order\\w*',
  share: 'shares?|stakes?|shareholding|holds?|own(?:s|ed|ership)?|per ?cent of',
  formed: 'formed|founded|established|set up|incorporated',
  company: 'company|corporation|firm',
  credit: 'credit|loan',
  agreement: 'agree\\w*|accord|signed',
  deadline: 'deadline|by|withdraw\\w*|leave|out',
  announced: 'announc\\w*',
  aircraft: 'aircraft|plane|flight|soldier|troops',
  taking: 'took|taking|takes?|participat\\w*',
  part: 'part|participat\\w*',
};
const ignored = /^(?:of|the|a|an|in|by|for|to|with|from|at|on|and|or|before|after|since)$/;
const monthName =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4})$/;

const patterns = new Map<string, readonly RegExp[]>();

/** The words of a `what` as patterns; `counted` units among them are left out, for the number has them. */
export function wordPatterns(what: string): readonly RegExp[] {
  const known = patterns.get(what);
  if (known) return known;
  const made = what
    .split(/[\s,()]+/)
    .map((word) => word.replace(/['’]s?$/, ''))
    .filter((word) => word !== '' && !ignored.test(word))
    .map((word) => new RegExp(`(?<![\\p{L}])(?:${formOf(word)})(?![\\p{L}])`, 'iu'));
  patterns.set(what, made);
  return made;
}

function formOf(word: string): string {
  const known = own(forms, word.toLowerCase());
  if (known !== undefined) return known;
  if (monthName.test(word)) return word;
  const plain = word.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, '.');
  // "Russia" is also Russian, "delivery" also deliveries.
  return plain.length > 3 ? `${plain.replace(/(?:s|y|e)$/, '')}\\p{L}{0,4}` : plain;
}

/** Whether a text has every word of a `what`. */
export const hasWords = (text: string, what: string): boolean =>
  wordPatterns(what).every((pattern) => pattern.test(text));
