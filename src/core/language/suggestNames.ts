import { proseOf } from '../mentions/prose';
import { lazily } from '../lazily';

/** A sequence of capitalised words that no entity of the library has for a name. */
export interface NameSuggestion {
  readonly name: string;
  /** How often it stands in the document. */
  readonly count: number;
  /** Where it stands first, as offsets in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const word =
  "(?:\\p{Lu}\\.(?=\\s)|\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:[’'.\\-\u2010-\u2013][\\p{L}\\p{N}]+)*)";
const joint = '(?:[ \u00a0]+|[ \\t]*\\r?\\n[ \\t]*)';
/** Small words that stand inside names. */
const link = `(?:(?:of|for|de|del|la|van|von|der|bin|ibn|ul|ur|al)${joint}(?:the${joint})?|&${joint})`;
const names = lazily(
  () => new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${word}(?:${joint}${link}?${word})*`, 'gu'),
);

/** English words that begin sentences: in a short note none of them may stand small as well. */
const beginners = new Set(
  'a an the this that these those some many most all both no i he she it we you they his her its our their who what which when where why how in on at by to from with without for of as if but and or nor so yet then thus there here now while after before since until during between among under over about against despite although because however also later earlier today yesterday'.split(
    ' ',
  ),
);

/** Words with a capital that are no names by themselves. */
const titlesAndDays = new Set(
  'mr mrs ms dr january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/**
 * The names in a document that the library does not know, the most frequent first. Only scripts with
 * capitals can be searched so. `covered` are the stretches that are known; `known` the names of the
 * library; `ignored` names that are not to be suggested.
 */
export function suggestNames(
  text: string,
  languageId: string,
  covered: readonly { readonly start: number; readonly end: number }[],
  known: readonly string[],
  ignored: readonly string[] = [],
): readonly NameSuggestion[] {
  const prose = withoutHeadings(without(proseOf(text, languageId), covered));
  const written = new Set(prose.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu));
  const isOrdinary = (name: string): boolean =>
    written.has(name.toLowerCase()) || titlesAndDays.has(name.toLowerCase());
  const adjectives = adjectivesOf(known);
  const skipped = new Set([...ignored, ...known].map(comparable));
  const found = new Map<string, NameSuggestion & { readonly isSure: boolean }>();
  for (const match of prose.matchAll(names())) {
    const atStart = beginsSentence(prose, match.index);
    const first = firstWord(match[0]);
    const isLead = atStart && (isOrdinary(first) || beginners.has(first.toLowerCase()));
    const hit = trimmed(match[0], match.index, isLead);
    // What stands right before a known name is a title: "Foreign Minister Lavrov".
    if (!hit || /^[ \u00a0]?\0/.test(prose.slice(hit.end, hit.end + 2))) continue;
    const key = comparable(hit.name);
    const single = !/[\s-]/.test(hit.name);
    if (skipped.has(key) || (single && (isOrdinary(hit.name) || adjectives(hit.name)))) continue;
    const before = found.get(key);
    const isSure = !single || !atStart || isLead || /^\p{Lu}{2,}/u.test(hit.name);
    found.set(key, {
      ...(before ?? hit),
      count: (before?.count ?? 0) + 1,
      isSure: isSure || before?.isSure === true,
    });
  }
  return [...found.values()]
    .filter(({ isSure }) => isSure)
    .toSorted((a, b) => b.count - a.count || a.start - b.start)
    .map(({ name, count, start, end }) => ({ name, count, start, end }));
}

const comparable = (name: string): string => name.normalize('NFKC').toLowerCase();

const firstWord = (name: string): string => name.split(/[\s\u00a0]/u, 1)[0] ?? name;

/** Stretches replaced by what no name has in it; the text keeps its length. */
function without(
  text: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
): string {
  let result = '';
  let at = 0;
  for (const { start, end } of stretches) {
    if (start < at) continue;
    result += text.slice(at, start) + '\0'.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}

/** In a heading any word may have a capital. */
const withoutHeadings = (prose: string): string =>
  prose.replace(/^[ \t]*[#=].*$/gmu, (line) => '\0'.repeat(line.length));

function beginsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    /(?:^|[.!?:;…]["'”’)\]]?\s+|\n\s*\n\s*|\n\s*[*>+|-]+\s*|\0\s*)["'“‘«([*_]*$/u.test(before) ||
    (/^["'“‘«([*_\s]*$/u.test(before) && start <= 40)
  );
}

/** A name as found without the first word of a sentence, a possessive, or a stop at its end. */
function trimmed(
  found: string,
  index: number,
  withoutFirst: boolean,
): { name: string; start: number; end: number; count: number } | undefined {
  const lead = withoutFirst
    ? (/^\S+\s+(?:(?:of|for|de|del|la|van|von|der|bin|ibn|ul|ur|al|the|&)\s+)*/u.exec(found)?.[0]
        .length ?? found.length)
    : 0;
  const rest = found.slice(lead).replace(/['’]s$/u, '');
  const name = rest.replace(/[\s\u00a0]+/gu, ' ');
  if (name.length < 2 || /^\p{Lu}\.$/u.test(name)) return undefined;
  return { name, start: index + lead, end: index + lead + rest.length, count: 0 };
}

/** Tells words such as “Russian”: a word of a known name with a few letters behind it. */
function adjectivesOf(known: readonly string[]): (name: string) => boolean {
  const words = new Set(known.filter((name) => !/\s/.test(name)).map(comparable));
  return (name) =>
    [1, 2, 3].some(
      (letters) => name.length - letters > 3 && words.has(comparable(name.slice(0, -letters))),
    );
}
