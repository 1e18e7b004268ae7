import { isMap, isPair, isScalar, parseDocument, visit, type Scalar } from 'yaml';
import type { TextRange } from '../dossier/origin';
import type { Fix } from './fix';
import { linesBetween, layoutOf } from './layout';
import { applyEdits, type TextEdit } from './textEdit';
import { textLines } from './textLines';
import { isEmptyValue } from './writtenEntry';

/**
 * Puts what follows a field's colon in quotes, where the entry is sound YAML after it. `isSound` where
 * it is that before, and something is read as a list or a map that is one text.
 */
export function quoteValue(text: string, range: TextRange, isSound: boolean): readonly Fix[] {
  const lines = textLines(text);
  const line = lines.line(range.start.line);
  const found = /^(\s*(?:(?:- +)*[\w-]+: +|- +)(?:&[^\s,[\]{}]+ +)?)(\S.*?)\s*$/.exec(line);
  if (!found?.[1] || found[2] === undefined || blockHeader.test(found[2])) return [];
  const edit: TextEdit = {
    range: {
      start: { line: range.start.line, character: found[1].length },
      end: { line: range.start.line, character: found[1].length + found[2].length },
    },
    newText: quoted(found[2]),
  };
  const section = layoutOf(lines).findLast((span) => span.line <= range.start.line);
  // Where the entries cannot be told apart by lines, only the section shows whether it is sound.
  const entry = section?.flow
    ? undefined
    : section?.entries.findLast((span) => span.line <= range.start.line);
  const around = entry ?? section;
  if (!around) return [];
  const lastLine = Math.max(around.lastLine, range.start.line);
  const before = soundness(linesBetween(lines, around.line, lastLine));
  const mended = textLines(applyEdits(text, [edit]));
  const after = soundness(linesBetween(mended, around.line, lastLine));
  const isMended =
    after.errors === 0 && (before.errors > 0 || (isSound && after.brackets < before.brackets));
  return isMended ? [{ fix: 'quote', edits: [edit], isPreferred: true }] : [];
}

/** The sign with which a text of several lines begins: in quotes, it would leave them without one. */
const blockHeader = /^(?:[&!]\S* +)*[|>][-+\d]*(?:\s+#.*)?$/;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** How many errors and how many brackets the YAML of an entry or a section has. */
function soundness(slice: string): { readonly errors: number; readonly brackets: number } {
  const { errors, contents } = parseDocument(slice, { uniqueKeys: false, prettyErrors: false });
  let brackets = 0;
  visit(contents, {
    Collection: (_, node) => {
      if (node.flow === true) brackets++;
    },
  });
  return { errors: errors.length, brackets };
}

/** Puts a value in braces in quotes together with what a comma cut off from it. */
export function quoteCutValue(text: string, range: TextRange): readonly Fix[] {
  const lines = textLines(text);
  const section = layoutOf(lines).findLast(({ line }) => line <= range.start.line);
  const span = section?.flow
    ? section
    : section?.entries.findLast(({ line }) => line <= range.start.line);
  if (!span) return [];
  const slice = linesBetween(lines, span.line, Math.max(span.lastLine, range.end.line));
  const within = textLines(slice);
  const at = within.offsetAt({ ...range.start, line: range.start.line - span.line });
  const stretch = cutStretch(slice, at);
  if (!stretch) return [];
  const position = (offset: number): TextRange['start'] => {
    const found = within.positionAt(offset);
    return { ...found, line: found.line + span.line };
  };
  const source = slice.slice(...stretch).replace(/\s+/g, ' ');
  return [
    {
      fix: 'quote',
      edits: [
        {
          range: { start: position(stretch[0]), end: position(stretch[1]) },
          newText: quoted(source.replace(/^["'](.*)["']$/, '$1')),
        },
      ],
      isPreferred: true,
    },
  ];
}

/** From the value before a cut-off part to the last part that was cut off with it. */
function cutStretch(text: string, at: number): readonly [start: number, end: number] | undefined {
  const { contents } = parseDocument(text, { uniqueKeys: false });
  let stretch: readonly [number, number] | undefined;
  visit(contents, {
    Pair: (_, pair, ancestors) => {
      const key = pair.key as Scalar | null;
      const map = ancestors.at(-1);
      if (!isMap(map) || map.flow !== true || !isScalar(key) || key.range?.[0] !== at)
        return undefined;
      const index = map.items.indexOf(pair);
      const isCut = (other: unknown): boolean => isPair(other) && isEmptyValue(other.value);
      if (!isCut(pair)) return visit.BREAK;
      const from = map.items.findLastIndex((other, order) => order < index && !isCut(other));
      const next = map.items.findIndex((other, order) => order > index && !isCut(other));
      const value = map.items[from]?.value;
      const last = map.items[(next < 0 ? map.items.length : next) - 1]?.key;
      if (isScalar(value) && value.range && isScalar(last) && last.range) {
        stretch = [value.range[0], last.range[1]];
      }
      return visit.BREAK;
    },
  });
  return stretch;
}

/** Spaces in place of the tabs that lines begin with. */
export function useSpaces(text: string): readonly Fix[] {
  const lines = textLines(text);
  const edits = Array.from({ length: lines.count }, (_, line) => {
    const blank = /^ *\t[ \t]*/.exec(lines.line(line))?.[0] ?? '';
    return {
      range: { start: { line, character: 0 }, end: { line, character: blank.length } },
      newText: blank.replaceAll('\t', '  '),
    };
  }).filter(({ newText }) => newText !== '');
  return edits.length > 0 ? [{ fix: 'useSpaces', edits, isPreferred: true }] : [];
}
