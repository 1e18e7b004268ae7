import { inEnglish } from '../spoken';
import { wholeDate } from '../mentions/dateWords';
import { dateSpan } from '../dossier/dates';
import { sections } from '../dossier/kinds';
import type { TextRange } from '../dossier/origin';
import { contextAt } from './contextAt';
import { countryNames, countryOf } from '../dossier/countries';
import type { Fix } from './fix';
import { nearestWords } from './nearestWords';
import { fieldsAt, single, typesAt } from './typeAt';
import { yamlText } from './yamlText';

/** A word changed to another one; the first of several is likely meant. */
export const changes = (range: TextRange, words: readonly string[]): readonly Fix[] =>
  words.map((to, index) => ({
    fix: 'change',
    to,
    edits: [{ range, newText: yamlText(to, 'flow') }],
    isPreferred: index === 0,
  }));

/** Another section that a mistyped one may mean. */
export function fixSection(text: string, range: TextRange): readonly Fix[] {
  const context = contextAt(text, range.start);
  if (context?.role !== 'section') return [];
  const known = ['dossier', ...Object.keys(sections)];
  const free = known.filter((name) => !context.present.includes(name));
  return changes(context.range, nearestWords(context.word, free));
}

/** Another field that a mistyped one may mean. */
export function fixField(text: string, range: TextRange): readonly Fix[] {
  const context = contextAt(text, range.start);
  if (context?.role !== 'key') return [];
  const free = Object.keys(fieldsAt(context.section, context.path)).filter(
    (name) => !context.present.includes(name),
  );
  return changes(context.range, nearestWords(context.word, free));
}

/** Words that a value which is not known may mean, and codes of the country of its name or shorter code. */
export function fixValue(text: string, range: TextRange): readonly Fix[] {
  const context = contextAt(text, range.start);
  if (context?.role !== 'value') return [];
  if (context.path.at(-1) === 'iso') return changes(range, countryCodes(context.word));
  const words = typesAt(context.section, context.path)
    .flatMap(single)
    .flatMap((type) => (type.type === 'words' ? type.words : []));
  return changes(range, nearestWords(context.word, words));
}

function countryCodes(word: string): readonly string[] {
  const wanted = word.toLowerCase();
  const all = [...inEnglish(countryNames), ...countryNames()];
  const named = all.filter(([code, name]) =>
    [code, name].some((each) => each.toLowerCase() === wanted),
  );
  const { iso } = countryOf(word) ?? {};
  return [...new Set([...(iso === undefined ? [] : [iso]), ...named.map(([code]) => code)])];
}

/** A date as people write it, as EDTF. */
export function fixDate(text: string, range: TextRange): readonly Fix[] {
  const context = contextAt(text, range.start);
  if (context?.role !== 'value') return [];
  const date = edtfOf(context.word);
  return date === undefined
    ? []
    : [{ fix: 'change', to: date, edits: [{ range, newText: date }], isPreferred: true }];
}

function edtfOf(word: string): string | undefined {
  const about = /^(?:c(?:a|irca)?\.?|about|around)\s+(.+)$/i.exec(word.trim());
  const plain = (about?.[1] ?? word).trim();
  const padded = plain.replace(/[/.](?=\d{1,2}(?:\D|$))/g, '-').replace(/-(\d)(?!\d)/g, '-0$1');
  const date = [padded, plain.replace(/\s*[–—-]\s*(?=\d{4}$)/, '/'), wholeDate(plain)].find(
    (each) => each !== undefined && dateSpan(each),
  );
  return date !== undefined && about && !date.includes('/') ? `${date}~` : date;
}

/** An address without its beginning. */
export function fixLink(text: string, range: TextRange): readonly Fix[] {
  const context = contextAt(text, range.start);
  if (context?.role !== 'value') return [];
  const address = context.word.replace(/^(?:https?:?\/*)?/i, '');
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:]\S*)?$/u.test(address)
    ? changes(range, [`https://${address}`])
    : [];
}
