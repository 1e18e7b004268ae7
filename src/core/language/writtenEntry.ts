import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type Scalar } from 'yaml';
import type { Position } from '../dossier/origin';
import { fileLayout } from './fileLayout';
import { linesBetween } from './layout';
import { textLines } from './textLines';

/** Which entry is meant: the first of this id in a section of this name, or the one in a line. */
export interface EntryPlace {
  readonly section: string;
  readonly id: string;
  readonly line?: number;
}

/** An entry as it is written: its YAML nodes, with offsets in the text of its lines. */
export interface WrittenEntry {
  readonly text: string;
  readonly key: Scalar;
  readonly value: Node | undefined;
  /** Whether it stands inside `{ }`. */
  readonly flow: boolean;
  /** How far its fields are, or would be, indented. */
  readonly fieldIndent: string;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
  /** The end of the line that an offset stands in. */
  lineEnd(offset: number): Position;
}

/** Finds an entry; undefined where it is missing, or where its YAML is broken and no edit is safe. */
export function writtenEntry(text: string, place: EntryPlace): WrittenEntry | undefined {
  const { lines, sections } = fileLayout(text);
  const section = sections.find(({ key }) => key === place.section);
  const entry = section?.entries.find(
    ({ key, line }) => key === place.id && line === (place.line ?? line),
  );
  if (!section || !entry) return undefined;
  const { line, lastLine } = section.flow ? section : entry;
  const slice = linesBetween(lines, line, lastLine);
  const { contents, errors } = parseDocument(slice, { uniqueKeys: false, prettyErrors: false });
  const within = textLines(slice);
  const { start } = entry.keyRange;
  const pair = section.flow
    ? pairOf(firstValue(contents), place.id, within.offsetAt({ ...start, line: start.line - line }))
    : pairOf(contents, place.id);
  if (!pair || errors.length > 0) return undefined;
  const inFile = (position: Position): Position => ({ ...position, line: line + position.line });
  return {
    text: slice,
    key: pair.key,
    value: isNode(pair.value) ? pair.value : undefined,
    flow: section.flow,
    fieldIndent: ' '.repeat(fieldDepth(pair.value, entry.keyRange.start.character, within)),
    positionAt: (offset) => inFile(within.positionAt(offset)),
    offsetAt: (position) => within.offsetAt({ ...position, line: position.line - line }),
    lineEnd: (offset) => {
      const { line: number } = within.positionAt(offset);
      return inFile({ line: number, character: within.line(number).length });
    },
  };
}

/** A pair of a map by its key, the first or the one at an offset. */
export function pairOf(
  map: unknown,
  key: string,
  offset?: number,
): { readonly key: Scalar; readonly value: unknown } | undefined {
  if (!isMap(map)) return undefined;
  for (const pair of map.items as readonly Pair[]) {
    if (!isScalar(pair.key) || keyText(pair.key) !== key) continue;
    if (offset === undefined || pair.key.range?.[0] === offset) {
      return { key: pair.key, value: pair.value };
    }
  }
  return undefined;
}

/** Whether a value is a map, a list or a single value; an alias (`*name`) is none of them. */
export const isNode = (value: unknown): value is Node =>
  isMap(value) || isSeq(value) || isScalar(value);

/** Whether nothing stands where a value could. */
export const isEmptyValue = (value: unknown): boolean =>
  value === undefined || value === null || (isScalar(value) && value.value === null);

/** Where the text of a node begins and ends, without the line ends behind it. */
export function extentOf(node: Node, text: string): readonly [start: number, end: number] {
  const [start, end] = node.range ?? [0, 0];
  return [start, start + text.slice(start, end).trimEnd().length];
}

const keyText = ({ value, source }: Scalar): string =>
  typeof value === 'string' ? value : (source ?? '');

const firstValue = (map: unknown): unknown => (isMap(map) ? map.items[0]?.value : undefined);

function fieldDepth(
  value: unknown,
  entryDepth: number,
  lines: { positionAt(offset: number): Position },
): number {
  if (isMap(value) && value.flow !== true) return lines.positionAt(value.range?.[0] ?? 0).character;
  return entryDepth + 2;
}
