import { sections } from '../dossier/kinds';
import type { Library } from '../dossier/library';
import type { Kind } from '../dossier/model';
import type { TextRange } from '../dossier/origin';
import { layoutOf, type Span } from './layout';
import { meaningIn } from './placesOf';
import { textLines, type TextLines } from './textLines';

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

/** The sections of a file and the entries in them, with their names as the library has them. */
export function symbolsOf(text: string, file: string, library: Library): readonly DossierSymbol[] {
  const lines = textLines(text);
  return layoutOf(lines).map((section) => {
    const kind = Object.hasOwn(sections, section.key) ? sections[section.key]?.kind : undefined;
    const isHead = section.key === 'dossier';
    return {
      ...symbolOf(section, '', kind, lines),
      children: isHead
        ? []
        : section.entries.map((entry) => {
            const name = library.get(meaningIn(file, entry.key, library))?.name ?? '';
            return { ...symbolOf(entry, name, kind, lines), children: [] };
          }),
    };
  });
}

function symbolOf(
  span: Span,
  detail: string,
  kind: Kind | undefined,
  lines: TextLines,
): Omit<DossierSymbol, 'children'> {
  const end = { line: span.lastLine, character: lines.line(span.lastLine).length };
  return {
    // VS Code takes no symbol without a name.
    name: span.key === '' ? '“”' : span.key,
    detail,
    ...(kind && { kind }),
    range: { start: { line: span.line, character: 0 }, end },
    keyRange: span.keyRange,
  };
}
