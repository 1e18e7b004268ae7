import { proseOf } from '../mentions/prose';
import { citationSyntax, inGroup } from './citationSyntax';
import { lazily } from '../lazily';

/** One place where a document cites a source. Offsets are UTF-16. */
export interface CitationUse {
  /** The key as written; of a footnote its label, which may carry a number behind the key. */
  readonly key: string;
  /**
   * `key` where it certainly means a source: in brackets or in a command; `inText` for a bare `@key`,
   * which may be someone's handle; `note` for a footnote, `definition` for where its text stands.
   */
  readonly form: 'key' | 'inText' | 'note' | 'definition';
  /** The key with its sign: `@key`, `^key`. */
  readonly start: number;
  readonly end: number;
  /** Where in the source, as written: `p. 3`. */
  readonly locator?: string;
  /** The brackets or the command around it, which may hold several. */
  readonly whole: { readonly start: number; readonly end: number };
}

/**
 * Every citation of a document, in order: Pandoc's and Quarto's keys, footnotes, `\cite` and its
 * kin, and those of Typst, Org, AsciiDoc and reStructuredText. Code, addresses and the front matter
 * hold none. Whether a key is known is for the caller to ask; see `citedSource`.
 */
export function citationsIn(text: string, languageId: string): readonly CitationUse[] {
  if (!/[@^#]|cite|\[fn:/.test(text)) return [];
  const { group, single, command, note } = citationSyntax(languageId);
  const groups = group ? [...text.matchAll(group)].flatMap(groupUses) : [];
  const isIn = (start: number): boolean =>
    groups.some(({ whole }) => whole.start <= start && start < whole.end);
  const singles = single
    ? [...text.matchAll(single)].filter(({ index }) => !isIn(index)).map(singleUse)
    : [];
  const commands = command ? [...text.matchAll(command)].flatMap(commandUses) : [];
  const notes = note ? [...text.matchAll(note)].map(noteUse) : [];
  const all = [...groups, ...singles, ...commands, ...notes];
  return all.length === 0 ? [] : inProse(all, text, languageId).toSorted(inOrder);
}

const inOrder = (a: CitationUse, b: CitationUse): number => a.start - b.start;

const noLetter = lazily(() => /[^\n\p{L}]/gu);
const letterOrSurrogate = lazily(() => /[\p{L}\ud800-\udfff]/u);

/** Recognition hides keys like code; with letters in the place of their signs, only code is hidden. */
function inProse(
  uses: readonly CitationUse[],
  text: string,
  languageId: string,
): readonly CitationUse[] {
  let neutral = '';
  for (const { whole } of uses.toSorted((a, b) => a.whole.start - b.whole.start)) {
    if (whole.start < neutral.length) continue;
    neutral += text.slice(neutral.length, whole.start);
    neutral += text
      .slice(whole.start, whole.end)
      .replace(noLetter(), (sign) => 'x'.repeat(sign.length));
  }
  const prose = proseOf(neutral + text.slice(neutral.length), languageId);
  return uses.filter(({ start }) => letterOrSurrogate().test(prose.charAt(start)));
}

type Found = RegExpExecArray;

function groupUses({ 0: whole, index }: Found): readonly CitationUse[] {
  // Brackets close within their paragraph.
  if (/\n\s*\n/.test(whole)) return [];
  return [...whole.matchAll(inGroup())].map((found) => {
    return use(found, 'key', index + found.index, { start: index, end: index + whole.length });
  });
}

function singleUse(found: Found): CitationUse {
  const { 0: whole, index } = found;
  return use(found, 'inText', index, { start: index, end: index + whole.length });
}

function commandUses({ 0: whole, index, groups }: Found): readonly CitationUse[] {
  const keys = groups?.['keys'] ?? '';
  const from = index + whole.lastIndexOf(keys);
  // AsciiDoc writes the place behind the key: cite:[key(3)].
  return [
    ...keys.matchAll(/(?:\{(?<pre>[^{}]*)\})?(?<key>[^\s,;(){}<>]+)(?:\((?<place>[^()]*)\))?/g),
  ].map((found) => {
    const key = found.groups?.['key'] ?? '';
    const start = from + found.index + found[0].indexOf(key);
    return {
      key,
      form: 'key' as const,
      start,
      end: start + key.length,
      ...located(groups?.['locator'] ?? found.groups?.['place']),
      whole: { start: index, end: index + whole.length },
    };
  });
}

function noteUse({ 0: whole, index, groups }: Found): CitationUse {
  const defined = groups?.['defined'];
  const label = defined ?? groups?.['note'] ?? '';
  const start = index + whole.lastIndexOf(label) - 1;
  return {
    key: label,
    form: defined === undefined ? 'note' : 'definition',
    start,
    end: start + label.length + 1,
    whole: { start: index, end: index + whole.length },
  };
}

function use(
  { groups }: Found,
  form: CitationUse['form'],
  start: number,
  whole: CitationUse['whole'],
): CitationUse {
  const { bare, braced, locator } = groups ?? {};
  const key = braced ?? bare ?? '';
  const end = start + key.length + (braced === undefined ? 1 : 3);
  return { key, form, start, end, ...located(locator), whole };
}

/** What follows a key without the comma or the braces that part them. */
function located(text = ''): { readonly locator?: string } {
  const locator = text.replace(/^[\s,{]+|[\s}]+$/g, '');
  return locator === '' ? {} : { locator };
}
