import { sections } from '../dossier/kinds';
import type { Library } from '../dossier/library';
import type { Kind } from '../dossier/model';
import type { TextRange } from '../dossier/origin';
import { fileLayout } from './fileLayout';
import type { SectionSpan, Span } from './layout';
import { meaningIn } from './placesOf';
import type { TextLines } from './textLines';
import { own } from '../own';

/** A section or an entry as it stands in the outline of a file. */
export interface DossierSymbol {
  readonly name: string;
  /** The name behind an id; empty for a section. */
  readonly detail: string;
  /** The kind of the entry, or of the entries of a section; absent for the head of the file. */
  readonly kind?: Kind;
  readonly range: TextRange;
  readonly keyRange: TextRange;
  readonly children: readonly DossierSymbol[];
}

/**
 * The sections of a file and the entries in them, with their names as the library has them. Yields now
 * and then.
 */
export function* symbolsInParts(
  text: string,
  file: string,
  library: Library,
): Generator<void, readonly DossierSymbol[]> {
  const { lines, sections: spans } = fileLayout(text);
  const symbols: DossierSymbol[] = [];
  for (const section of spans) {
    const kind = own(sections, section.key)?.kind;
    const children: DossierSymbol[] = [];
    for (const entries of section.key === 'dossier' ? [] : entriesInParts(section)) {
      for (const entry of entries) {
        const name = library.get(meaningIn(file, entry.key, library))?.name ?? '';
        children.push({ ...symbolOf(entry, name, kind, lines), children: [] });
      }
      yield;
    }
    symbols.push({ ...symbolOf(section, '', kind, lines), children });
  }
  return symbols;
}

/** How many lines are looked through for entries between two yields. */
const linesAtOnce = 1000;

function* entriesInParts(section: SectionSpan): Generator<readonly Span[]> {
  if (section.flow) {
    yield section.entries;
    return;
  }
  for (let from = section.line; from <= section.lastLine; from += linesAtOnce) {
    const to = from + linesAtOnce - 1;
    yield section.entriesAround(from, to).filter(({ line }) => line >= from && line <= to);
  }
}

function symbolOf(
  span: Span,
  detail: string,
  kind: Kind | undefined,
  lines: TextLines,
): Omit<DossierSymbol, 'children'> {
  const end = { line: span.lastLine, character: lines.lengthOf(span.lastLine) };
  return {
    // VS Code takes no symbol without a name.
    name: span.key === '' ? '“”' : span.key,
    detail,
    ...(kind && { kind }),
    range: { start: { line: span.line, character: 0 }, end },
    keyRange: span.keyRange,
  };
}
