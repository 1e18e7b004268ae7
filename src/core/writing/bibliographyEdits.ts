import { bibliographyEntry } from '../exchange/citation/bibliographyEntry';
import { citationPlain } from '../exchange/citation/citationText';
import type { Library } from '../dossier/library';
import type { Source } from '../dossier/model';
import type { TextEdit } from '../language/textEdit';
import { textLines } from '../language/textLines';
import { citationsIn } from './citationsIn';
import { citedSource } from './citedSource';
import { notesAtEnd, notesIn } from './notesIn';
import { documentParts } from './documentParts';
import { writtenCitation } from './writtenMarkup';

/** What a document cites. */
export interface Cited {
  /** The sources, in the order in which they are first cited. */
  readonly sources: readonly Source[];
  /** Keys that no loaded source has; labels of other people's footnotes are none. */
  readonly unknown: readonly string[];
}

/** The sources that a document cites, and the keys that nothing is known of. */
export function citedIn(text: string, languageId: string, library: Library): Cited {
  const sources = new Set<Source>();
  const unknown = new Set<string>();
  for (const use of citationsIn(text, languageId)) {
    if (use.form === 'definition') continue;
    const source = citedSource(use, library);
    if (source) sources.add(source);
    // A bare @name may be anyone's handle.
    else if (use.form === 'key') unknown.add(use.key);
  }
  return { sources: [...sources], unknown: [...unknown] };
}

/** Sources as a bibliography has them, by name of author, paper or title. */
export function inBibliographyOrder(sources: readonly Source[]): readonly Source[] {
  const collator = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });
  const keyed = sources.map((source) => ({
    source,
    key: citationPlain(bibliographyEntry(source)).replace(/^\W*(?:The|An?) /, ''),
  }));
  return keyed.toSorted((a, b) => collator.compare(a.key, b.key)).map(({ source }) => source);
}

/**
 * The edit that writes the bibliography of what a document cites: over the one that was written before,
 * else under an empty heading of that name, else at the end under a heading of its own.
 */
export function bibliographyEdits(
  text: string,
  languageId: string,
  sources: readonly Source[],
): readonly TextEdit[] {
  const { heading, item, comment } = documentParts(languageId);
  const [begin, end] = [comment(beginning), comment(ending)];
  const items = inBibliographyOrder(sources).map((source) =>
    item(writtenCitation(bibliographyEntry(source), languageId)),
  );
  const list = [begin, '', ...items, '', end].join('\n');
  const lines = textLines(text);
  const edit = (from: number, to: number, newText: string): readonly TextEdit[] => [
    { range: { start: lines.positionAt(from), end: lines.positionAt(to) }, newText },
  ];
  const from = text.indexOf(begin);
  const to = from < 0 ? -1 : text.indexOf(end, from);
  if (to >= 0) return edit(from, to + end.length, list);
  const empty = emptyHeading(text, languageId);
  if (empty !== undefined) return edit(empty, empty, `\n\n${list}`);
  // Footnotes are gathered behind everything else, and stay there.
  const [first] = notesAtEnd(text, notesIn(text, languageId).texts);
  const at = first?.start ?? text.length;
  const gap =
    at === 0 || /\n\s*\n$/.test(text.slice(0, at)) ? '' : text.endsWith('\n', at) ? '\n' : '\n\n';
  return edit(at, at, `${gap}${heading('Bibliography')}\n\n${list}\n${first ? '\n' : ''}`);
}

const beginning = 'dossier: bibliography';
const ending = 'dossier: end of bibliography';

/** The end of a heading of that name under which nothing stands yet. */
function emptyHeading(text: string, languageId: string): number | undefined {
  const { headingLine } = documentParts(languageId);
  for (const found of text.matchAll(headingLine)) {
    const title = found.groups?.['title']?.trim() ?? '';
    const at = found.index + found[0].trimEnd().length;
    const rest = text.slice(at).trimStart();
    if (!/^(?:bibliography|references|sources|works cited)$/i.test(title)) continue;
    if (rest === '' || rest.search(headingLine) === 0 || /^\[\^|^\[fn:|^\.\. \[/.test(rest))
      return at;
  }
  return undefined;
}
