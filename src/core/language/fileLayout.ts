import { layoutOf, type SectionSpan } from './layout';
import { textLines, type TextLines } from './textLines';

/** The lines of a dossier file, and the sections in them. */
export interface FileLayout {
  readonly lines: TextLines;
  readonly sections: readonly SectionSpan[];
}

/** The latest texts that were asked for: an editor asks many things of one version of a document. */
const latest: FileLayout[] = [];
const mostKept = 2;

/** The layout of a text, found once for all that ask for it in a row. */
export function fileLayout(text: string): FileLayout {
  const known = latest.find(({ lines }) => lines.text === text);
  if (known) return known;
  const lines = textLines(text);
  const layout = { lines, sections: layoutOf(lines) };
  latest.unshift(layout);
  latest.length = Math.min(latest.length, mostKept);
  return layout;
}
