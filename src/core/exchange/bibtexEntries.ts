import { parse, type BibtexItem, type BibtexValue } from 'bibtex-parse';
import type { Draft } from './draft';
import { t } from '../spoken';

/** One entry of a BibTeX file; its fields in lower case, abbreviations filled in, TeX as it stands. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string | undefined;
  readonly fields: ReadonlyMap<string, string>;
  /** The line it begins on, from 1. */
  readonly line: number;
}

/**
 * The entries of a BibTeX file. Where the file is broken, each entry that can be read is, and the
 * others are problems at their line.
 */
export function bibtexEntries(text: string, draft: Draft): readonly BibtexEntry[] {
  const strings = new Map<string, string>();
  const entries: BibtexEntry[] = [];
  let line = 1;
  for (const chunk of chunksOf(text)) {
    const items = itemsOf(chunk);
    if (items) entries.push(...entriesOf(items, chunk, line, strings));
    else
      draft.problem(t('This entry is broken: look for a brace, quote or comma.'), {
        unit: 'line',
        number: line,
      });
    line += lineBreaks(chunk);
  }
  return entries.map((entry) => inherit(entry, entries));
}

/** The whole file; in pieces that begin with an entry where the whole cannot be read. */
function chunksOf(text: string): readonly string[] {
  return itemsOf(text) ? [text] : text.split(/^(?=[ \t]*@)/m);
}

function itemsOf(text: string): BibtexItem[] | undefined {
  try {
    return parse(text, { number: 'string' });
  } catch {
    // A syntax error, or nesting that exhausts the stack: either way it is not to be read.
    return undefined;
  }
}

function entriesOf(
  items: readonly BibtexItem[],
  text: string,
  firstLine: number,
  strings: Map<string, string>,
): readonly BibtexEntry[] {
  let [at, line] = [0, firstLine];
  return items.flatMap((item) => {
    if (item.itemtype === 'string') strings.set(item.name.toLowerCase(), valueText(item, strings));
    if (item.itemtype !== 'entry') return [];
    const begin = text.indexOf(item.raw, at);
    line += lineBreaks(text.slice(at, begin));
    const entry = {
      type: item.type,
      key: item.key ?? undefined,
      fields: new Map(
        item.fields.map((field) => [field.name.toLowerCase(), valueText(field, strings)]),
      ),
      line,
    };
    at = begin;
    return [entry];
  });
}

function valueText(value: BibtexValue, strings: ReadonlyMap<string, string>): string {
  if (value.datatype === 'concatinate') {
    return value.value.map((part) => valueText(part, strings)).join('');
  }
  const text = String(value.value ?? '');
  return value.datatype === 'identifier' ? (strings.get(text.toLowerCase()) ?? text) : text;
}

/** What an entry takes from the one that its `crossref` names; that one's title is its book title. */
function inherit(entry: BibtexEntry, entries: readonly BibtexEntry[]): BibtexEntry {
  const key = entry.fields.get('crossref');
  const parent = key === undefined ? undefined : entries.find((other) => other.key === key);
  if (!parent || parent === entry) return entry;
  const given = [...parent.fields].map(([name, value]): [string, string] => [
    name === 'title' ? 'booktitle' : name,
    value,
  ]);
  return { ...entry, fields: new Map([...given, ...entry.fields]) };
}

const lineBreaks = (text: string): number => text.split('\n').length - 1;
