import {
  isMap,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import type { Position, TextRange } from '../dossier/origin';
import { layoutOf, linesBetween, type SectionSpan, type Span } from './layout';
import { indentOf, textLines, type TextLines } from './textLines';

/** The way from an entry to a value in it: keys of maps and numbers of list items. */
export type Path = readonly (string | number)[];

interface Word {
  /** What is written there so far. */
  readonly word: string;
  /** Where it stands; quotes are not in it. */
  readonly range: TextRange;
}

/** The name of a section, or a place for one. */
export interface SectionContext extends Word {
  readonly role: 'section';
  readonly present: readonly string[];
}

/** The id of an entry, or a place for one. */
export interface EntryContext extends Word {
  readonly role: 'entry';
  readonly section: string;
}

interface Inside extends Word {
  readonly section: string;
  /** The id of the entry; absent in the head of the file (`dossier:`). */
  readonly entry?: string;
  /** Whether the place is inside `{ }` or `[ ]`. */
  readonly flow: boolean;
}

/** The name of a field, or a place for one, in the map that `path` leads to. */
export interface KeyContext extends Inside {
  readonly role: 'key';
  readonly path: Path;
  /** The other fields of that map. */
  readonly present: readonly string[];
  /** Whether a colon follows already. */
  readonly hasColon: boolean;
}

/** A value, or a place for one, that `path` leads to. */
export interface ValueContext extends Inside {
  readonly role: 'value';
  readonly path: Path;
  readonly quoted: boolean;
  /** The plain values that stand beside it in the same map, and what a list holds already. */
  readonly beside: Readonly<Record<string, string>>;
  readonly present: readonly string[];
  /** Whether the value begins a line of its own, indented, where the fields of a map would. */
  readonly ownLine: boolean;
}

/** What a place in a dossier file is for. */
export type Context = SectionContext | EntryContext | KeyContext | ValueContext;

/** Stands for the cursor; no dossier has it, for Unicode gives it no meaning. */
const cursor = '\uE0FF';

/**
 * What the place at a position is for, also in a file that is half written; undefined in a comment.
 * Only the entry around it is parsed, so that the work does not grow with the file.
 */
export function contextAt(text: string, position: Position): Context | undefined {
  const lines = textLines(text);
  const line = lines.line(position.line);
  const character = Math.min(position.character, line.length);
  const marked = line.slice(0, character) + cursor + line.slice(character);
  const depth = indentOf(marked);
  const layout = layoutOf(lines);
  const section = layout.findLast((span) => span.line <= position.line);
  const rootDepth = layout[0]?.keyRange.start.character ?? 0;
  if (!section || (depth <= rootDepth && position.line > section.line)) {
    return keyAlone(marked, position.line, layout, rootDepth);
  }
  const place = { lines, position, marked };
  if (position.line === section.line && character <= section.keyRange.end.character) {
    return keyAlone(marked, position.line, layout, rootDepth);
  }
  if (section.key === 'dossier' || section.flow) return inside(section, section, place);
  const entry = section.entries.findLast((span) => span.line <= position.line);
  const entryDepth =
    entry?.keyRange.start.character ?? section.entries[0]?.keyRange.start.character;
  const isOnLine = entry?.line === position.line;
  const isOnKey = isOnLine && character <= entry.keyRange.end.character;
  if (entry && !isOnKey && (isOnLine || depth > (entryDepth ?? 0))) {
    return inside(section, entry, place);
  }
  // Where the section has no entry yet, any indented line begins one.
  return position.line === section.line
    ? undefined
    : wordAlone(marked, position.line, (word) => ({
        role: 'entry',
        section: section.key,
        ...word,
      }));
}

interface Place {
  readonly lines: TextLines;
  readonly position: Position;
  readonly marked: string;
}

function keyAlone(
  marked: string,
  line: number,
  layout: readonly SectionSpan[],
  rootDepth: number,
): Context | undefined {
  if (indentOf(marked) > rootDepth && layout.length > 0) return undefined;
  const present = layout.filter((span) => span.line !== line).map(({ key }) => key);
  return wordAlone(marked, line, (word) => ({ role: 'section', present, ...word }));
}

/** The word around the cursor where a line begins with it; undefined behind a colon or in a comment. */
function wordAlone(
  marked: string,
  line: number,
  context: (word: Word) => Context,
): Context | undefined {
  const found = /^(\uFEFF? *["']?)([^\s:#"'{[][^:#"']*?)(?=["']?\s*(?:$|:|\s#))/u.exec(marked);
  if (!found?.[2]?.includes(cursor)) return undefined;
  const start = (found[1] ?? '').length;
  const word = found[2].replace(cursor, '');
  return context({
    word,
    range: { start: { line, character: start }, end: { line, character: start + word.length } },
  });
}

function inside(section: SectionSpan, span: Span, place: Place): Context | undefined {
  const { marked } = place;
  const found = contextIn(section, span, place);
  // A word above a further field would be read as one with it; with a colon it stands for itself.
  if (found || !/^\s*(?:- +)?[^\s:#"'{}[\]]+\s*$/u.test(marked)) return found;
  const withColon = contextIn(section, span, { ...place, marked: `${marked.trimEnd()}:` });
  return withColon?.role === 'key' ? { ...withColon, hasColon: false } : undefined;
}

function contextIn(section: SectionSpan, span: Span, place: Place): Context | undefined {
  const { lines, position, marked } = place;
  const { first, last } = stretch(section, span, place);
  const before = position.line > first ? `${linesBetween(lines, first, position.line - 1)}\n` : '';
  const after = position.line < last ? `\n${linesBetween(lines, position.line + 1, last)}` : '';
  const text = `${before}${marked}${after}`;
  const { contents } = parseDocument(text, { uniqueKeys: false, version: '1.2', schema: 'core' });
  let found: Context | undefined;
  visit(contents, {
    Scalar: (key, node, ancestors) => {
      if (node.source?.includes(cursor) !== true) return undefined;
      found = contextOf(node, key, ancestors, { section, span, place, text, before });
      return visit.BREAK;
    },
  });
  return found;
}

/** The lines to parse: of the entry, and further to the cursor where it stands behind its last one. */
function stretch(
  section: SectionSpan,
  span: Span,
  { lines, position }: Place,
): { first: number; last: number } {
  const first = span.line;
  if (section.key !== 'dossier' && section.flow)
    return { first: section.line, last: section.lastLine };
  let last = Math.max(span.lastLine, position.line);
  while (last > position.line && lines.isTrivia(last)) last--;
  return { first, last };
}

interface Found {
  readonly section: SectionSpan;
  readonly span: Span;
  readonly place: Place;
  readonly text: string;
  readonly before: string;
}

function contextOf(
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
