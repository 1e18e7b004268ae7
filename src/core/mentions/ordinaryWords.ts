import { CAPITAL, EMPHASIS, IGNORED, NEWLINE, SPACE, isWordKind, kindOf } from './characters';
import { isCommonWord } from './commonWords';
import type { Lexicon } from './lexicon';
import { REACH, isInHeading } from './headings';
import { isSingle, needsCapitals } from './nameTraits';
import type { Hit } from './scan';
import { wordNumber } from './smallWords';
import { WordReader } from './wordReader';
import { lazily } from '../lazily';

/*
 * Large dossiers list ordinary words as names: "Organization", "Global", "War", "May". The rule:
 *
 *   Where any word would have a capital, a capital proves nothing. There, a name of one word does
 *   not count if the same document also writes the word small. One of the commonest English words
 *   counts only if the document elsewhere surely names the same; beside another capitalised word,
 *   only if it does so by a name of several words.
 *
 * Any word would have a capital at the start of a sentence, in a heading, and beside another
 * capitalised word ("Global Compact", "War on Terror"); any acronym in a line all of capitals.
 * What is written elsewhere is sure: "Guinea agreed" counts by "in Guinea", "President Bush" by
 * "George W. Bush", and "Pakistan agreed" by itself. In other languages than English the document
 * alone is the dictionary.
 */

/** Marks the hits whose capital proves nothing. */
export function markOrdinary(text: string, lexicon: Lexicon, hits: readonly Hit[]): readonly Hit[] {
  const reader = new WordReader(true);
  reader.take(text);
  return hits.map((hit) => {
    const { start, end, names } = hit;
    if (!mayBeOrdinary(lexicon, hit)) return hit;
    const acronym = names.every((index) => needsCapitals(lexicon, index));
    const place = acronym ? placeOfAcronym(text, start, end) : placeOf(text, start, end);
    if (place === 'within') return hit;
    reader.begin(start);
    const word = wordNumber(text, lexicon, reader);
    return { start, end, names, doubt: { word, beside: place === 'beside' } };
  });
}

/** Whether a hit is one word with a capital, which may prove nothing. */
export function mayBeOrdinary(lexicon: Lexicon, { names }: Hit): boolean {
  return names.every((index) => isSingle(lexicon, index));
}

/** Where a word stands: where only names have a capital, where any word has, or beside a capital. */
type Place = 'within' | 'first' | 'beside';

function placeOfAcronym(text: string, start: number, end: number): Place {
  return isInCapitals(text, start, end) ? 'first' : 'within';
}

function placeOf(text: string, start: number, end: number): Place {
  if (capitalFollows(text, end)) return 'beside';
  const place = placeBehind(text, start);
  return place === 'within' && isInHeading(text, start) ? 'first' : place;
}

const smallOnLineBefore = lazily(() => /\p{Ll}[^\n]*$/u);
const smallOnLineAfter = lazily(() => /^[^\n]*?\p{Ll}/u);

function isInCapitals(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return !smallOnLineBefore().test(before) && !smallOnLineAfter().test(after);
}

/** Signs that may stand between the words of one sentence; after any other a new one may begin. */
const withinSentence = /[,%&/]/u;
const quotesAndBrackets = lazily(() => /["'\p{Pi}\p{Pf}\p{Ps}\p{Pe}\u02bb-\u02bf]/u);

/** Where a word stands by what is before it; the second word of a sentence only where that is asked. */
function placeBehind(text: string, start: number, asksSecond = true): Place {
  let lines = 0;
  for (let at = start - 1; at >= 0; at--) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === NEWLINE && ++lines > 1) return 'first';
    if (isWordKind(kind)) return placeBehindWord(text, at, asksSecond && lines === 0);
    if (isBullet(text, at)) return 'first';
    const passable =
      kind === SPACE ||
      kind === NEWLINE ||
      kind === EMPHASIS ||
      kind === IGNORED ||
      quotesAndBrackets().test(text.charAt(at)) ||
      (text[at] === '-' && at === start - 1);
    // A comma at the end of a line may close a salutation.
    if (!passable) return lines === 0 && withinSentence.test(text.charAt(at)) ? 'within' : 'first';
  }
  return 'first';
}

/** Where a word stands that is next to another, by the last letter of that. */
function placeBehindWord(text: string, last: number, asksSecond: boolean): Place {
  let first = last;
  while (first > 0 && isWordKind(kindOf(text.charCodeAt(first - 1)))) first--;
  if (kindOf(text.charCodeAt(first)) !== CAPITAL) return 'within';
  // "In Guinea" is no phrase: its first word has the capital of the sentence.
  const isSecond =
    asksSecond &&
    isCommonWord(text.slice(first, last + 1).toLowerCase()) &&
    placeBehind(text, first, false) === 'first';
  return isSecond ? 'first' : 'beside';
}

/** Whether a list item begins with the character; `prose.ts` leaves a `*` for every such mark. */
function isBullet(text: string, at: number): boolean {
  return text[at] === '*' && /\s/.test(text.charAt(at + 1)) && /^\s?$/.test(text.charAt(at - 1));
}

/** Another capitalised word, also behind the small words that hold a title together. */
const following = lazily(
  () =>
    /[ \t\u00a0]*[-\u2010-\u2013 \t\u00a0]\n?(?:(?:of|for|on)[ \t](?:the[ \t])?)?[*_\u00ad]*\p{Lu}/uy,
);

function capitalFollows(text: string, end: number): boolean {
  following().lastIndex = end;
  return following().test(text);
}
