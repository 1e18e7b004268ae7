import { CAPITAL, EMPHASIS, IGNORED, NEWLINE, SPACE, isWordKind, kindOf } from './characters';
import type { Lexicon } from './lexicon';
import { isSingle, needsCapitals } from './nameTraits';
import type { Hit } from './scan';
import { wordNumber } from './smallWords';
import { WordReader } from './words';

/*
 * Large dossiers list ordinary words as names: "Organization", "Global", "War", "May". The rule:
 *
 *   Where any word would have a capital, a capital proves nothing. There, a name of one word does
 *   not count if the same document also writes the word small.
 *
 * Any word would have a capital at the start of a sentence, in a heading, and beside another
 * capitalised word ("Global Compact", "War on Terror"); any acronym in a line all of capitals.
 * The document is the dictionary, so the rule needs no list of words and holds in any language.
 */

/** Marks the hits whose capital proves nothing: each with a number for its word. */
export function markOrdinary(text: string, lexicon: Lexicon, hits: readonly Hit[]): readonly Hit[] {
  const reader = new WordReader(true);
  reader.take(text);
  return hits.map((hit) => {
    if (!hit.names.every((index) => isSingle(lexicon, index))) return hit;
    const acronym = hit.names.every((index) => needsCapitals(lexicon, index));
    if (!capitalProvesNothing(text, hit.start, hit.end, acronym)) return hit;
    reader.begin(hit.start);
    return { ...hit, ordinary: wordNumber(text, lexicon, reader) };
  });
}

function capitalProvesNothing(text: string, start: number, end: number, acronym: boolean): boolean {
  if (acronym) return isInCapitals(text, start, end);
  return isAfterCapitalOrStop(text, start) || capitalFollows(text, end) || isInHeading(text, start);
}

/** How far along its line a word is looked at, so that no line is too long. */
const REACH = 200;
/** A heading as `prose.ts` leaves it, in whatever markup it was. */
const headingMark = /^[ \t]*[#=]/u;

function isInHeading(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const line = before.lastIndexOf('\n') + 1;
  return (line > 0 || start <= REACH) && headingMark.test(before.slice(line));
}

function isInCapitals(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return !/\p{Ll}[^\n]*$/u.test(before) && !/^[^\n]*?\p{Ll}/u.test(after);
}

/** Signs that may stand between the words of one sentence; after any other a new one may begin. */
const withinSentence = /[,%&/]/u;
const quotesAndBrackets = /["'\p{Pi}\p{Pf}\p{Ps}\p{Pe}\u02bb-\u02bf]/u;

function isAfterCapitalOrStop(text: string, start: number): boolean {
  let at = start - 1;
  let lines = 0;
  for (; at >= 0; at--) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === NEWLINE && ++lines > 1) return true;
    if (isWordKind(kind)) return isCapitalised(text, at);
    if (isBullet(text, at)) return true;
    const passable =
      kind === SPACE ||
      kind === NEWLINE ||
      kind === EMPHASIS ||
      kind === IGNORED ||
      quotesAndBrackets.test(text.charAt(at)) ||
      (text[at] === '-' && at === start - 1);
    if (!passable) return !withinSentence.test(text.charAt(at));
  }
  return true;
}

/** Whether a list item begins with the character; `prose.ts` leaves a `*` for every such mark. */
function isBullet(text: string, at: number): boolean {
  return text[at] === '*' && /\s/.test(text.charAt(at + 1)) && /^\s?$/.test(text.charAt(at - 1));
}

/** Whether the word that ends at an offset, itself included, begins with a capital. */
function isCapitalised(text: string, last: number): boolean {
  let at = last;
  while (at > 0 && isWordKind(kindOf(text.charCodeAt(at - 1)))) at--;
  return kindOf(text.charCodeAt(at)) === CAPITAL;
}

/** Another capitalised word, also behind the small words that hold a title together. */
const following =
  /[ \t\u00a0]*[-\u2010-\u2013 \t\u00a0]\n?(?:(?:of|for|on)[ \t](?:the[ \t])?)?[*_\u00ad]*\p{Lu}/uy;

function capitalFollows(text: string, end: number): boolean {
  following.lastIndex = end;
  return following.test(text);
}
