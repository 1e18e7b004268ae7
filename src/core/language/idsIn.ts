import { sections as kindsOfSections } from '../dossier/kinds';
import { locate } from '../dossier/locate';
import type { Kind } from '../dossier/model';
import type { Origin, Position, TextRange } from '../dossier/origin';
import { readDossier } from '../dossier/readDossier';
import { fileLayout } from './fileLayout';
import { linesBetween, type SectionSpan } from './layout';
import { contains } from './textEdit';
import type { TextLines } from './textLines';

/** An id as it stands in a dossier file: where an entry begins with it, or where a field names it. */
export interface WrittenId {
  readonly id: string;
  readonly range: TextRange;
  /** Whether the entry of this id begins here. */
  readonly isEntry: boolean;
  /** The kinds that make sense here; for an entry, its own. Empty where any does. */
  readonly expects: readonly Kind[];
}

/**
 * The ids that stand in some lines of a dossier file, both ends inclusive, in order; those of whole
 * entries where the lines cut one. Only these entries are read.
 */
export function idsIn(text: string, firstLine = 0, lastLine = Infinity): readonly WrittenId[] {
  const { lines, sections } = fileLayout(text);
  return sections
    .filter((section) => section.line <= lastLine && section.lastLine >= firstLine)
    .flatMap((section) => idsOfSection(section, lines, firstLine, lastLine));
}

/** The places of one id in a file: only entries in whose text it stands are read. */
export function placesIn(text: string, id: string): readonly WrittenId[] {
  const found: WrittenId[] = [];
  const { lines } = fileLayout(text);
  let done = -1;
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    const { line } = lines.positionAt(at);
    if (line === done) continue;
    done = line;
    found.push(
      ...idsIn(text, line, line).filter(
        ({ id: other, range }) => other === id && range.start.line === line,
      ),
    );
  }
  return found;
}

/** The id that stands at a position, if any. */
export function idAt(text: string, position: Position): WrittenId | undefined {
  return idsIn(text, position.line, position.line).findLast(({ range }) =>
    contains(range, position),
  );
}

function idsOfSection(
  section: SectionSpan,
  lines: TextLines,
  firstLine: number,
  lastLine: number,
): WrittenId[] {
  const kind = Object.hasOwn(kindsOfSections, section.key)
    ? kindsOfSections[section.key]?.kind
    : undefined;
  if (!kind) return [];
  if (section.flow) {
    const text = linesBetween(lines, section.line, section.lastLine);
    return idsOfSlice(text, kind, (line) => section.line + line);
  }
  const head = lines.line(section.line);
  return section
    .entriesAround(firstLine, lastLine)
    .filter((entry) => entry.line <= lastLine && entry.lastLine >= firstLine)
    .flatMap((entry) => {
      const text = `${head}\n${linesBetween(lines, entry.line, entry.lastLine)}`;
      return idsOfSlice(text, kind, (line) => entry.line + line - 1);
    });
}

function idsOfSlice(text: string, kind: Kind, lineInFile: (line: number) => number): WrittenId[] {
  const { dossier } = readDossier(text, '');
  const inFile = (origin: Origin): TextRange => {
    const { start, end } = locate(origin, dossier).range;
    return {
      start: { ...start, line: lineInFile(start.line) },
      end: { ...end, line: lineInFile(end.line) },
    };
  };
  return [
    ...dossier.entities.flatMap(({ id, origins }) =>
      origins.map((origin) => ({
        id,
        range: inFile(origin),
        isEntry: true,
        expects: [kind],
      })),
    ),
    ...dossier.references.map(({ id, expects, origin }) => ({
      id,
      range: inFile(origin),
      isEntry: false,
      expects,
    })),
  ];
}
