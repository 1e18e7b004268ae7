import { sections } from '../dossier/kinds';
import type { Position } from '../dossier/origin';
import { layoutOf, linesBetween, type SectionSpan } from './layout';
import { insertion, type TextEdit } from './textEdit';
import { textLines, type TextLines } from './textLines';
import { yamlId } from './yamlText';

/** An entry to be written: its fields in order, their values as YAML source. */
export interface NewEntry {
  readonly section: string;
  readonly id: string;
  readonly fields: readonly (readonly [field: string, source: string])[];
}

/** An edit that writes an entry, and the line in the edited text that its id stands in. */
export interface EntryInsertion {
  readonly edit: TextEdit;
  readonly line: number;
}

/**
 * Writes an entry at the end of its section; a section that is missing is made, in the usual order.
 * Comments, order and style of the file stay as they are. Undefined where the section is written in
 * a way that cannot be added to, such as an alias.
 */
export function insertEntry(text: string, entry: NewEntry): EntryInsertion | undefined {
  const lines = textLines(text);
  const layout = layoutOf(lines);
  const section = layout.find(({ key }) => key === entry.section);
  if (!section) return newSection(entry, layout, lines);
  if (section.flow) return intoBraces(section, entry, lines);
  const first = section.entries[0];
  const depth = first?.keyRange.start.character ?? section.keyRange.start.character + 2;
  const step = first ? fieldStep(first, lines) : 2;
  const gap = isSpaced(section, lines) ? '\n' : '';
  const last = Math.max(section.lastLine, section.line);
  return below(last, `${gap}${entryLines(entry, depth, step)}`, gap.length, lines);
}

function below(line: number, source: string, gap: number, lines: TextLines): EntryInsertion {
  const at = { line, character: lines.line(line).length };
  return { edit: insertion(at, `\n${source}`), line: line + 1 + gap };
}

function entryLines({ id, fields }: NewEntry, depth: number, step: number): string {
  const indent = ' '.repeat(depth);
  return [
    `${indent}${yamlId(id)}:`,
    ...fields.map(([field, source]) => `${indent}${' '.repeat(step)}${field}: ${source}`.trimEnd()),
  ].join('\n');
}

function newSection(
  entry: NewEntry,
  layout: readonly SectionSpan[],
  lines: TextLines,
): EntryInsertion | undefined {
  const order = ['dossier', ...Object.keys(sections)];
  const rank = order.indexOf(entry.section);
  const before = layout.findLast(({ key }) => order.indexOf(key) < rank) ?? layout.at(-1);
  const depth = layout[0]?.keyRange.start.character ?? 0;
  const source = `${' '.repeat(depth)}${entry.section}:\n${entryLines(entry, depth + 2, 2)}`;
  if (before) return below(before.lastLine, `\n${source}`, 2, lines);
  // Something else than sections stands there, which must not be mixed with them.
  const marker = lastMarker(lines);
  for (let number = marker + 1; number < lines.count; number++) {
    if (!lines.isTrivia(number)) return undefined;
  }
  const last = lines.count - 1;
  const end: Position = { line: last, character: lines.line(last).length };
  const lead = end.character > 0 ? '\n' : '';
  return { edit: insertion(end, `${lead}${source}\n`), line: last + 1 + lead.length };
}

function lastMarker(lines: TextLines): number {
  for (let number = lines.count - 1; number >= 0; number--) {
    if (lines.line(number).startsWith('---')) return number;
  }
  return -1;
}

/** How much deeper the fields of an entry stand than its id. */
function fieldStep(entry: SectionSpan['entries'][number], lines: TextLines): number {
  for (let number = entry.line + 1; number <= entry.lastLine; number++) {
    if (!lines.isTrivia(number)) {
      return Math.max(1, lines.depth(number) - entry.keyRange.start.character);
    }
  }
  return 2;
}

/** Whether the entries of a section stand apart by blank lines. */
function isSpaced({ entries }: SectionSpan, lines: TextLines): boolean {
  const [first, second] = entries;
  if (!first || !second) return false;
  return linesBetween(lines, first.lastLine + 1, second.line)
    .split('\n')
    .some((line) => line.trim() === '');
}

/** A section in braces: the entry goes in before the last one. */
function intoBraces(
  section: SectionSpan,
  { id, fields }: NewEntry,
  lines: TextLines,
): EntryInsertion | undefined {
  const line = lines.line(section.lastLine);
  const close = /\}\s*(?:#.*)?$/.exec(line);
  const entry = section.entries.at(-1);
  if (!close || line.slice(0, close.index).includes('#')) return undefined;
  const inner = fields.map(([field, source]) => `${field}: ${source}`).join(', ');
  const before = linesBetween(lines, section.line, section.lastLine);
  const hasComma = /,\s*$/.test(before.slice(0, before.lastIndexOf('}')));
  const lead = !entry ? '' : hasComma ? ' ' : ', ';
  const at = { line: section.lastLine, character: close.index };
  return {
    edit: insertion(at, `${lead}${yamlId(id)}: { ${inner} }`),
    line: section.lastLine,
  };
}
