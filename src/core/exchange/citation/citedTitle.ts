import type { Source } from '../../dossier/model';
import { textOf } from '../cslText';
import { oneLine } from '../oneLine';
import { italic, plain, type CitationText } from './citationText';

/** How a title is set: an article in quotation marks, a book in italics, a statute as it is. */
export type TitleStyle = 'quoted' | 'italic' | 'plain';

/**
 * The title of a source, its capitals as they are given. One in square brackets is a description and no
 * quotation, so it has neither quotation marks nor italics; where the original title is known, that
 * stands before it.
 */
export function citedTitle({ name, csl }: Source, style: TitleStyle): CitationText {
  const title = curled(oneLine(name));
  const original = textOf(csl['original-title']);
  if (!isDescription(title)) return styled(title, style);
  return original === undefined ? [title] : [...styled(curled(original), style), ` ${title}`];
}

/** A title in the style of its kind. */
export function styled(title: string, style: TitleStyle): CitationText {
  if (style === 'quoted') return [`“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`];
  return style === 'italic' ? italic(title) : plain(title);
}

/** The few words by which a short note names a source: its own short title, or the first of its title. */
export function shortTitle({ name, csl }: Source, style: TitleStyle): CitationText {
  const title = curled(oneLine(name));
  const own = textOf(csl['title-short']) ?? textOf(csl['shortTitle']);
  if (own !== undefined) return styled(curled(own), style);
  return isDescription(title)
    ? [`[${firstWords(title.slice(1, -1), style)}]`]
    : styled(firstWords(title, style), style);
}

const isDescription = (title: string): boolean => /^\[[^\]]+\]$/.test(title);

/** Chicago's measure of a short title: four words that say something (CMOS 17, 14.33). */
const most = 4;
/** Without spaces there are no words to count. */
const mostCharacters = 40;
/** Words that say little; no title is cut after one of them. */
const smallWords = new Set(
  'a an and are as at after before but by for from has have in into is its nor of off on or over that the their to under was were will with'.split(
    ' ',
  ),
);
const isSmall = (word = ''): boolean => smallWords.has(word.toLowerCase());

/** The first words, up to a dash or a question, without an article at the beginning. */
function firstWords(title: string, style: TitleStyle): string {
  // A headline with one word before its colon (“Kabulov: …”) would say too little; a book would not.
  const end =
    style === 'italic' ? /(?<=[?!])\s|:\s|\s[–—|]\s/u : /(?<=[?!])\s|(?<=\s\S{1,60}):\s|\s[–—|]\s/u;
  const [main = title] = title.split(end);
  const words = main.replace(/^(?:An?|The)\s+(?=\S)/i, '').split(' ');
  const kept: string[] = [];
  let telling = 0;
  for (const word of words) {
    if (!isSmall(word) && ++telling > most) break;
    kept.push(word);
  }
  if (kept.length < words.length) {
    while (kept.length > 1 && (isSmall(kept.at(-1)) || kept.at(-1)?.endsWith('’s'))) kept.pop();
    // “… to participate” promises more than it says.
    if (kept.length > 3 && kept.at(-2) === 'to') kept.splice(-2);
  }
  const cut = kept.join(' ');
  const short = kept.length === 1 ? cut.slice(0, mostCharacters) : cut;
  return balanced(short).replace(/[\s,;:–—-]+$/u, '');
}

/** Without an opening mark whose other half was cut off. */
function balanced(text: string): string {
  return [
    ['“', '”'],
    ['‘', '’'],
    ['(', ')'],
    ['«', '»'],
  ].reduce((kept, [open = '', close = '']) => {
    const at = kept.lastIndexOf(open);
    return at >= 0 && !kept.includes(close, at) ? kept.slice(0, at) + kept.slice(at + 1) : kept;
  }, text);
}

/** Typewriter quotation marks and apostrophes as a printer sets them. */
export function curled(text: string): string {
  return text
    .replace(/(^|[\s([{“‘–—-])"/gu, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([{“–—])'(?=\S)/gu, '$1‘')
    .replaceAll("'", '’');
}
