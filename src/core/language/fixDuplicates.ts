import { isScalar, isSeq } from 'yaml';
import type { TextRange } from '../dossier/origin';
import { commentsIn } from './commentsIn';
import { contextAt } from './contextAt';
import type { Fix } from './fix';
import { addToList, nameField } from './insertField';
import { layoutOf, linesBetween } from './layout';
import { insertion, type TextEdit } from './textEdit';
import { textLines, type TextLines } from './textLines';
import { typesAt } from './typeAt';
import { isEmptyValue, pairOf, writtenEntry } from './writtenEntry';

/** Joins a section or a list that stands twice into the first one. */
export function fixDuplicateKey(text: string, range: TextRange): readonly Fix[] {
  const context = contextAt(text, range.start);
  if (context?.role === 'section') return joinSections(text, range);
  if (context?.role !== 'key' || context.path.length > 0 || context.entry === undefined) return [];
  const isList = typesAt(context.section, [context.word]).some(({ type }) => type === 'list');
  return isList && !context.flow
    ? joinLists(text, range, { section: context.section, id: context.entry }, context.word)
    : [];
}

function joinSections(text: string, { start }: TextRange): readonly Fix[] {
  const lines = textLines(text);
  const layout = layoutOf(lines);
  const second = layout.find(({ line }) => line === start.line);
  const first = layout.find(({ key }) => key === second?.key);
  const isSound = first && second && first !== second && !first.flow && !second.flow;
  if (!isSound || second.key === 'dossier') return [];
  const depthOf = (section: typeof first): number | undefined =>
    section.entries[0]?.keyRange.start.character;
  const depth = depthOf(second);
  const indent = depthOf(first) ?? depth ?? second.keyRange.start.character + 2;
  const move = indent - (depth ?? indent);
  const under = linesBetween(lines, second.line + 1, second.lastLine).split('\n');
  const body = [
    ...asLines(commentsIn(lines.line(second.line)), indent),
    ...(second.lastLine === second.line ? [] : under.map((line) => moved(line, move))),
  ];
  const end = { line: first.lastLine, character: lines.line(first.lastLine).length };
  const edits = [
    ...(body.length > 0 ? [insertion(end, `\n${body.join('\n')}`)] : []),
    withoutLines(lines, second.line, second.lastLine),
  ];
  return [{ fix: 'join', key: second.key, edits, isPreferred: true }];
}

const moved = (line: string, by: number): string => {
  if (line.trim() === '') return line;
  return by >= 0 ? ' '.repeat(by) + line : line.replace(new RegExp(`^ {0,${-by}}`), '');
};

/** Comments that lose the line they stood behind, each in one of its own. */
const asLines = (comments: readonly string[], indent: number): readonly string[] =>
  comments.map((comment) => ' '.repeat(indent) + comment);

function joinLists(
  text: string,
  range: TextRange,
  place: { readonly section: string; readonly id: string },
  field: string,
): readonly Fix[] {
  const entry = writtenEntry(text, place);
  const first = entry && pairOf(entry.value, field);
  const second = entry && pairOf(entry.value, field, entry.offsetAt(range.start));
  if (!entry || !first || !second || first.key === second.key) return [];
  const values = textsOf(second.value);
  const before = textsOf(first.value);
  if (!values || !before || isEmptyValue(first.value)) return [];
  const added = values.filter((value) => !before.includes(value));
  // One at a time, each behind the last: the edits stand at one place, in order.
  const edits = added.flatMap(
    (value) => addToList(entry, nameField(place.section), field, value) ?? [],
  );
  if (isScalar(first.value) && added.length > 1) return [];
  const lines = textLines(text);
  const end = (second.value as { range?: readonly number[] } | null)?.range?.[1];
  const begin = range.start.line;
  const value = entry.positionAt(entry.text.slice(0, end).trimEnd().length).line;
  const last = Math.max(begin, value);
  const comments = commentsIn(linesBetween(lines, begin, last));
  return [
    {
      fix: 'join',
      key: field,
      edits: [
        ...edits,
        comments.length > 0
          ? {
              range: {
                start: { line: begin, character: 0 },
                end: { line: last, character: lines.line(last).length },
              },
              newText: asLines(comments, range.start.character).join('\n'),
            }
          : withoutLines(lines, begin, last),
      ],
      isPreferred: true,
    },
  ];
}

/** The texts of a list or of a single value; undefined where something else stands in it. */
function textsOf(value: unknown): readonly string[] | undefined {
  if (isEmptyValue(value)) return [];
  const items: readonly unknown[] = isSeq(value) ? value.items : [value];
  return items.every((item) => isScalar(item))
    ? items.map((item) => (typeof item.value === 'string' ? item.value : (item.source ?? '')))
    : undefined;
}

/** Takes out whole lines, both ends inclusive, with one line end. */
function withoutLines(lines: TextLines, from: number, to: number): TextEdit {
  const isLast = to >= lines.count - 1;
  return {
    range:
      isLast && from > 0
        ? {
            start: { line: from - 1, character: lines.line(from - 1).length },
            end: { line: to, character: lines.line(to).length },
          }
        : { start: { line: from, character: 0 }, end: { line: to + 1, character: 0 } },
    newText: '',
  };
}
