import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { TextRange } from '../dossier/origin';
import type { TextLines } from './textLines';

/** A key of a dossier file and the lines of all that belongs to it. */
export interface Span {
  readonly key: string;
  readonly keyRange: TextRange;
  readonly line: number;
  /** The last line that says something; blank lines and comments before the next key are not in it. */
  readonly lastLine: number;
}

/** A section with its entries, which are looked for when they are first asked for. */
export interface SectionSpan extends Span {
  readonly entries: readonly Span[];
  /** The entries that begin in some lines, both inclusive, and the one before; finds no others. */
  entriesAround(firstLine: number, lastLine: number): readonly Span[];
  /** True where the entries stand inside `{ }` and cannot be told apart by lines. */
  readonly flow: boolean;
}

/** A key that begins a line, plain or in quotes, with its colon. */
const keyLine =
  /^(\uFEFF? *)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#&*!|>'"%@`{}[\],?:-](?:[^\s#:]|:(?=\S)|\s+(?![\s#])|(?<=\S)#)*?|-[^\s:]+) *:(?=\s|$)([^\n]*)$/;

/**
 * The sections and entries of a dossier file, by lines and indentation alone: it holds in a file that
 * is half written, and costs little in one of many thousand entries.
 */
export function layoutOf(lines: TextLines): readonly SectionSpan[] {
  const end = documentEnd(lines);
  const first = firstContent(lines, documentStart(lines), end);
  return spansAt(lines, first, end, lines.depth(first)).map((section) =>
    withEntries(section, lines),
  );
}

function withEntries(section: Span, lines: TextLines): SectionSpan {
  const isInline = !/^\s*(?:[&!]\S*\s*)*(?:#.*)?$/.test(valueText(lines.line(section.line)));
  const first = firstContent(lines, section.line + 1, section.lastLine + 1);
  const isEmpty = first > section.lastLine;
  const isBlock = !isInline && !isEmpty && keyLine.test(lines.line(first));
  const flow = !isBlock && (isInline || !isEmpty);
  const depth = lines.depth(first);
  const find = (): readonly Span[] => {
    if (isBlock) return spansAt(lines, first, section.lastLine + 1, depth);
    return flow ? flowEntries(section, lines) : [];
  };
  const isKey = (number: number): boolean =>
    lines.depth(number) === depth && keyLine.test(lines.line(number));
  let entries: readonly Span[] | undefined;
  return {
    ...section,
    flow,
    entriesAround(firstLine, lastLine) {
      if (entries || !isBlock) return this.entries;
      let from = Math.min(firstLine, section.lastLine);
      while (from > first && !isKey(from)) from--;
      let to = Math.max(from, lastLine) + 1;
      while (to <= section.lastLine && !isKey(to)) to++;
      return spansAt(lines, Math.max(from, first), Math.min(to, section.lastLine + 1), depth);
    },
    get entries() {
      return (entries ??= find());
    },
  };
}

/** What stands behind the colon of a line that begins with a key. */
export const valueText = (line: string): string => keyLine.exec(line)?.[3] ?? '';

/** The keys at one indentation between two lines, the second exclusive. */
function spansAt(lines: TextLines, from: number, to: number, indent: number): Span[] {
  const spans: Span[] = [];
  let open: Omit<Span, 'lastLine'> | undefined;
  const close = (next: number): void => {
    if (open) spans.push({ ...open, lastLine: lastOf(lines, open.line, next, indent) });
  };
  for (let number = from; number < to; number++) {
    if (lines.depth(number) !== indent) continue;
    const found = keyLine.exec(lines.line(number));
    if (!found) continue;
    close(number);
    const [, blank = '', key = ''] = found;
    open = {
      key: unquoted(key),
      keyRange: {
        start: { line: number, character: blank.length },
        end: { line: number, character: blank.length + key.length },
      },
      line: number,
    };
  }
  close(to);
  return spans;
}

/** The last line of a key in `first` that says something, where the next one is in `next`. */
function lastOf(lines: TextLines, first: number, next: number, indent: number): number {
  let last = next - 1;
  while (last > first) {
    // A comment that stands deeper than the key belongs to it, another one to what follows.
    const sign = lines.first(last);
    if (sign !== '' && (sign !== '#' || lines.depth(last) > indent)) break;
    last--;
  }
  return last;
}

function flowEntries({ line, lastLine }: Span, lines: TextLines): Span[] {
  const text = linesBetween(lines, line, lastLine);
  const counter = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: counter, uniqueKeys: false });
  const value: unknown = isMap(contents) ? contents.items[0]?.value : undefined;
  if (!isMap(value)) return [];
  const position = (offset: number): { line: number; character: number } => {
    const { line: number, col } = counter.linePos(offset);
    return { line: line + Math.max(0, number - 1), character: Math.max(0, col - 1) };
  };
  return value.items.flatMap(({ key, value: entry }) => {
    if (!isScalar(key) || !key.range) return [];
    const start = position(key.range[0]);
    const range = (entry as { range?: readonly number[] } | null)?.range ?? key.range;
    return [
      {
        key: typeof key.value === 'string' ? key.value : (key.source ?? ''),
        keyRange: { start, end: position(key.range[1]) },
        line: start.line,
        lastLine: position(range[1] ?? key.range[1]).line,
      },
    ];
  });
}

/** The text of some lines, both ends inclusive. */
export function linesBetween(lines: TextLines, from: number, to: number): string {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) =>
    lines.line(from + index),
  ).join('\n');
}

const marker = /^---(?:\s|$)/;

/** The first line behind `---`, where there is one before all content. */
function documentStart(lines: TextLines): number {
  for (let number = 0; number < lines.count; number++) {
    if (lines.isTrivia(number)) continue;
    const line = lines.line(number);
    if (marker.test(line)) return number + 1;
    if (!line.startsWith('%')) return 0;
  }
  return 0;
}

/** A dossier is one YAML document: what follows a second `---` or `...` is not read. */
function documentEnd(lines: TextLines): number {
  const start = lines.offsetAt({ line: documentStart(lines), character: 0 });
  const end = /^(?:---|\.\.\.)(?=\s|$)/gm;
  end.lastIndex = start;
  const found = end.exec(lines.text);
  return found ? lines.positionAt(found.index).line : lines.count;
}

function firstContent(lines: TextLines, from: number, to: number): number {
  let number = from;
  while (number < to && lines.isTrivia(number)) number++;
  return number;
}

/** A key without its quotes. */
function unquoted(key: string): string {
  if (!/^["']/.test(key)) return key;
  if (!/["'\\]/.test(key.slice(1, -1))) return key.slice(1, -1);
  const { contents } = parseDocument(key);
  return isScalar(contents) && typeof contents.value === 'string' ? contents.value : key;
}
