import { parseDocument, visit } from 'yaml';
import type { Position } from '../dossier/origin';
import type { Context, Word } from './context';
import { contextOf, cursor, type Place } from './contextOf';
import { fileLayout } from './fileLayout';
import { linesBetween, type SectionSpan, type Span } from './layout';
import { indentOf } from './textLines';

/**
 * What the place at a position is for, also in a file that is half written; undefined in a comment.
 * Only the entry around it is parsed, so that the work does not grow with the file.
 */
export function contextAt(text: string, position: Position): Context | undefined {
  const { lines, sections: layout } = fileLayout(text);
  const line = lines.line(position.line);
  const character = Math.min(position.character, line.length);
  const marked = line.slice(0, character) + cursor + line.slice(character);
  const depth = indentOf(marked);
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
  const entry = section
    .entriesAround(position.line, position.line)
    .findLast((span) => span.line <= position.line);
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
