import { isMap, isPair, isScalar, type Node, type Pair, type Scalar } from 'yaml';
import type { Position } from '../dossier/origin';
import type { Context, Word } from './context';
import type { SectionSpan, Span } from './layout';
import type { TextLines } from './textLines';

/** Stands for the cursor; no dossier has it, for Unicode gives it no meaning. */
export const cursor = '\uE0FF';

/** A file, a position in it, and its line with the cursor's mark there. */
export interface Place {
  readonly lines: TextLines;
  readonly position: Position;
  readonly marked: string;
}

/** What was parsed to find the cursor: the lines of an entry, and those of them before the cursor's. */
export interface Found {
  readonly section: SectionSpan;
  readonly span: Span;
  readonly place: Place;
  readonly text: string;
  readonly before: string;
}

/** What the place of a node is for, which holds the cursor's mark; `key` is its place in its parent. */
export function contextOf(
  node: Scalar,
  key: unknown,
  ancestors: readonly unknown[],
  found: Found,
): Context | undefined {
  const { section, span, text } = found;
  const [start, end] = node.range ?? [0, 0];
  // In a text of several lines the cursor's word is none that anything can be done with.
  if (text.slice(start, end).includes('\n')) return undefined;
  const whole = pathOf(node, ancestors);
  // The first key is the section's own in a flow section, then the entry's id.
  const path = whole.slice(section.flow && section.key !== 'dossier' ? 2 : 1);
  const map = ancestors.findLast((ancestor) => isMap(ancestor));
  const isKey = key === 'key';
  const flow = ancestors.some(
    (ancestor) => (ancestor as Partial<Node & { flow: boolean }>).flow === true,
  );
  const base = {
    section: section.key,
    ...(section.key !== 'dossier' && {
      entry: section.flow ? String(whole[1] ?? '') : span.key,
    }),
    flow,
    ...wordOf(node, found),
  };
  if (section.flow && section.key !== 'dossier' && whole.length <= (isKey ? 1 : 0)) {
    return { role: 'entry', section: section.key, word: base.word, range: base.range };
  }
  if (isKey) {
    const present = map?.items.filter((pair) => pair.key !== node).map((pair) => textOf(pair.key));
    return {
      ...base,
      role: 'key',
      path,
      present: present ?? [],
      hasColon: /^["']?\s*:/.test(text.slice(end - (isQuoted(node) ? 1 : 0))),
    };
  }
  const list = ancestors.at(-1);
  return {
    ...base,
    role: 'value',
    path,
    quoted: isQuoted(node),
    beside: plainFields(map?.items ?? []),
    present: isPair(list) ? [] : listTexts(list, node),
    ownLine: text.slice(text.lastIndexOf('\n', start) + 1, start).trim() === '',
  };
}

const isQuoted = (node: Scalar): boolean =>
  node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';

/** The keys and numbers that lead to a node; for a key, those that lead to its map. */
function pathOf(node: Scalar, ancestors: readonly unknown[]): (string | number)[] {
  const chain = [...ancestors.filter((ancestor) => ancestor !== null), node];
  return chain.flatMap((ancestor, index): (string | number)[] => {
    const child = chain[index + 1];
    if (isPair(ancestor)) return child === ancestor.key ? [] : [textOf(ancestor.key)];
    if (isSequence(ancestor)) return [ancestor.items.indexOf(child)];
    return [];
  });
}

const isSequence = (node: unknown): node is { readonly items: readonly unknown[] } =>
  typeof node === 'object' && node !== null && 'items' in node && !isMap(node);

const textOf = (node: unknown): string =>
  isScalar(node)
    ? (typeof node.value === 'string' ? node.value : (node.source ?? '')).replace(cursor, '')
    : '';

const plainFields = (pairs: readonly Pair[]): Record<string, string> =>
  Object.fromEntries(
    pairs
      .filter(({ value }) => isScalar(value))
      .map(({ key, value }) => [textOf(key), textOf(value)]),
  );

const listTexts = (list: unknown, node: Scalar): string[] =>
  isSequence(list)
    ? list.items
        .filter((item) => item !== node)
        .map(textOf)
        .filter(Boolean)
    : [];

/** The word without the cursor's mark, and its place in the file. */
function wordOf(node: Scalar, { place, text, before }: Found): Word {
  const [start, end] = node.range ?? [0, 0];
  const quote = isQuoted(node) ? 1 : 0;
  const line = place.position.line;
  const character = start - before.length + quote;
  const written = text.slice(start + quote, Math.max(start + quote, end - quote));
  const word = written.replace(cursor, '');
  return {
    word,
    range: { start: { line, character }, end: { line, character: character + word.length } },
  };
}
