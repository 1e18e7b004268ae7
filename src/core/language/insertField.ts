import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { insertion, type TextEdit } from './textEdit';
import { extentOf, isEmptyValue, isNode, pairOf, type WrittenEntry } from './writtenEntry';
import { yamlText } from './yamlText';

/** Where the text after the colon of a key begins. */
function behindColon({ text }: Pick<WrittenEntry, 'text'>, key: Scalar): number {
  const end = key.range?.[1] ?? 0;
  return end + (/^\s*:/.exec(text.slice(end))?.[0].length ?? 0);
}

/** Puts a value behind the colon of a field where still nothing stands; the colon too, if need be. */
export function fillField(entry: WrittenEntry, key: Scalar, source: string): TextEdit {
  const end = behindColon(entry, key);
  const colon = end === (key.range?.[1] ?? 0) ? ':' : '';
  return insertion(entry.positionAt(end), `${colon} ${source}`);
}

/** The field that holds the name of an entry. */
export const nameField = (section: string): string => (section === 'sources' ? 'title' : 'name');

/**
 * Gives an entry a field that it lacks, behind its name, with everything else left as it is.
 * `source` is the value as YAML. Undefined where the entry is an alias or its braces hold nothing yet.
 */
export function insertField(
  entry: WrittenEntry,
  name: string,
  field: string,
  source: string,
): readonly TextEdit[] | undefined {
  const { value, fieldIndent, text } = entry;
  const line = `\n${fieldIndent}${field}: ${source}`;
  if (isMap(value)) return intoMap(entry, value, name, field, source);
  if (isEmptyValue(value)) {
    return entry.flow ? undefined : [insertion(entry.lineEnd(entry.key.range?.[1] ?? 0), line)];
  }
  if (!isScalar(value)) return undefined;
  const [start, end] = extentOf(value, text);
  const colon = behindColon(entry, entry.key);
  if (entry.flow) {
    return [
      insertion(entry.positionAt(colon), ` { ${name}:`),
      insertion(entry.positionAt(end), `, ${field}: ${source} }`),
    ];
  }
  const head = `\n${fieldIndent}${name}:`;
  // Lines of a text that goes on would no longer stand deep enough.
  return text.slice(start, end).includes('\n')
    ? [
        {
          range: { start: entry.positionAt(colon), end: entry.positionAt(end) },
          newText: `${head} ${yamlText(String(value.value))}${line}`,
        },
      ]
    : [insertion(entry.positionAt(colon), head), insertion(entry.lineEnd(end), line)];
}

function intoMap(
  entry: WrittenEntry,
  map: YAMLMap,
  name: string,
  field: string,
  source: string,
): readonly TextEdit[] | undefined {
  const named = pairOf(map, name);
  const end = named && endOf(entry, named.key, named.value);
  if (map.flow === true) {
    // Behind a colon alone, a comma would belong to the key.
    if (end !== undefined && !isEmptyValue(named?.value))
      return [insertion(entry.positionAt(end), `, ${field}: ${source}`)];
    const inner = (map.range?.[0] ?? 0) + 1;
    return [
      insertion(entry.positionAt(inner), ` ${field}: ${source}${map.items.length ? ',' : ' '}`),
    ];
  }
  return end === undefined
    ? [
        insertion(
          entry.positionAt(map.range?.[0] ?? 0),
          `${field}: ${source}\n${entry.fieldIndent}`,
        ),
      ]
    : [insertion(entry.lineEnd(end), `\n${entry.fieldIndent}${field}: ${source}`)];
}

/** Where a pair ends that says something; behind its colon where it says nothing. */
function endOf(entry: WrittenEntry, key: Scalar, value: unknown): number {
  if (isNode(value) && !isEmptyValue(value)) return extentOf(value, entry.text)[1];
  // An alias has a range of its own.
  const alias = (value as Node | null)?.range?.[1];
  return isEmptyValue(value) ? behindColon(entry, key) : (alias ?? behindColon(entry, key));
}

/**
 * Adds a value to a list of an entry, in whatever way the list is written: a single value becomes a
 * list, a field that is missing is made. Undefined where that cannot be done without rewriting.
 */
export function addToList(
  entry: WrittenEntry,
  name: string,
  field: string,
  value: string,
): readonly TextEdit[] | undefined {
  const found = pairOf(entry.value, field);
  if (!found) return insertField(entry, name, field, `[${yamlText(value, 'flow')}]`);
  if (isEmptyValue(found.value)) {
    return [fillField(entry, found.key, `[${yamlText(value, 'flow')}]`)];
  }
  if (isSeq(found.value)) return [intoList(entry, found.value, value)];
  if (!isScalar(found.value)) return undefined;
  const [start, end] = extentOf(found.value, entry.text);
  const source = entry.text.slice(start, end);
  // In brackets a comma would cut a plain text in two, and other signs mean something.
  const first = /^["']/.test(source) ? source : yamlText(found.value.source ?? '', 'flow');
  return [
    {
      range: { start: entry.positionAt(start), end: entry.positionAt(end) },
      newText: `[${first}, ${yamlText(value, 'flow')}]`,
    },
  ];
}

function intoList(entry: WrittenEntry, list: YAMLSeq, value: string): TextEdit {
  const last = list.items.at(-1) as Node | undefined;
  const { text } = entry;
  if (list.flow === true) {
    const source = yamlText(value, 'flow');
    if (!last) return insertion(entry.positionAt((list.range?.[0] ?? 0) + 1), source);
    const [start, end] = extentOf(last, text);
    // A list with a line for each goes on that way.
    const lead = text.slice(text.lastIndexOf('\n', start) + 1, start);
    const isOwnLine = lead.trim() === '' && text.lastIndexOf('\n', start) >= 0;
    return insertion(entry.positionAt(end), isOwnLine ? `,\n${lead}${source}` : `, ${source}`);
  }
  const start = list.range?.[0] ?? 0;
  const indent = ' '.repeat(entry.positionAt(start).character);
  const end = last ? extentOf(last, text)[1] : start;
  return insertion(entry.lineEnd(end), `\n${indent}- ${yamlText(value)}`);
}
