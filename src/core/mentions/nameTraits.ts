import { CAPITAL, EMPHASIS, SMALL, SPACE, kindOf } from './characters';
import { isCommonWord } from './commonWords';
import type { Lexicon, LexiconName } from './lexicon';

/*
 * What a name is besides its text, in the bits of one byte: its role, whether it stands alone, and
 * in which case it must be written.
 */

/** In order of how much a name tells of its entity. */
const roles = ['name', 'aka', 'was', 'short'] as const;
const ROLE = 3;
const STANDS_ALONE = 4;
const NEEDS_CAPITAL = 8;
const NEEDS_CAPITALS = 16;
const IS_SINGLE = 32;
const IS_COMMON = 64;

/** The traits of a name that is, but for marks around it, a stretch of its text and so many words. */
export function traitsOf(
  { text, role, alone }: LexiconName,
  start: number,
  end: number,
  words: number,
): number {
  let traits = roles.indexOf(role) | (alone ? STANDS_ALONE : 0);
  if (kindOf(text.charCodeAt(start)) !== CAPITAL) return traits;
  traits |= NEEDS_CAPITAL;
  if (words === 1) traits |= IS_SINGLE;
  if (isAcronym(text)) return traits | NEEDS_CAPITALS;
  const common = words === 1 && isCommonWord(text.slice(start, end).toLowerCase());
  return common ? traits | IS_COMMON : traits;
}

/** Two capitals or more, nothing small, no space: `SCO`, `COVID-19`, `U.S.`, but not `G20`. */
function isAcronym(text: string): boolean {
  let capitals = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === SMALL || kind === SPACE || kind === EMPHASIS) return false;
    if (kind === CAPITAL) capitals++;
  }
  return capitals > 1;
}

/** The name at an index. */
export function nameAt({ texts, entities, traits }: Lexicon, index: number): LexiconName {
  const own = traits[index] ?? 0;
  return {
    text: texts[index] ?? '',
    entity: entities[index] ?? '',
    role: roles[(own & ROLE) as 0 | 1 | 2 | 3],
    alone: (own & STANDS_ALONE) !== 0,
  };
}

function has({ traits }: Lexicon, index: number, trait: number): boolean {
  return ((traits[index] ?? 0) & trait) !== 0;
}

/** How much a name tells of its entity: 0 for its name, then `aka`, `was`, and 3 for a short name. */
export function rankOf({ traits }: Lexicon, index: number): number {
  return (traits[index] ?? 0) & ROLE;
}

/** Whether a name is a short one. */
export function isShort(lexicon: Lexicon, index: number): boolean {
  return roles[rankOf(lexicon, index) as 0 | 1 | 2 | 3] === 'short';
}

/** Whether a name may count although no strong name of its entity stands in the document. */
export function standsAlone(lexicon: Lexicon, index: number): boolean {
  return has(lexicon, index, STANDS_ALONE);
}

/** Whether a name starts only at a capital: it begins with one itself. */
export function needsCapital(lexicon: Lexicon, index: number): boolean {
  return has(lexicon, index, NEEDS_CAPITAL);
}

/** Whether a name is an acronym, which stands in capitals or not at all. */
export function needsCapitals(lexicon: Lexicon, index: number): boolean {
  return has(lexicon, index, NEEDS_CAPITALS);
}

/** Whether a name is one word with a capital, which might be an ordinary word. */
export function isSingle(lexicon: Lexicon, index: number): boolean {
  return has(lexicon, index, IS_SINGLE);
}

/** Whether a name, no acronym, is one of the commonest English words but for its capital. */
export function isCommon(lexicon: Lexicon, index: number): boolean {
  return has(lexicon, index, IS_COMMON);
}
