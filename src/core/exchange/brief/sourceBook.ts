import { reliabilityWords } from '../../dossier/grades';
import type { Library } from '../../dossier/library';
import type { Source } from '../../dossier/model';
import type { CitationText } from '../citation/citationText';
import { fullNote } from '../citation/fullNote';
import type { BriefSource, Cite } from './brief';

/** Numbers sources in the order in which they are cited first. */
export interface SourceBook {
  /** The numbers of some sources; ids that are no loaded source are left out. */
  readonly cite: (ids: readonly string[], loc?: string) => readonly Cite[];
  /** The sources that were cited so far, the first one first. */
  readonly sources: () => readonly BriefSource[];
}

/** A book of sources with nothing cited yet. */
export function sourceBook(library: Library): SourceBook {
  const numbers = new Map<string, number>();
  const cited: Source[] = [];
  const numberOf = (source: Source): number => {
    const known = numbers.get(source.id);
    if (known !== undefined) return known;
    cited.push(source);
    numbers.set(source.id, cited.length);
    return cited.length;
  };
  return {
    cite: (ids, loc) =>
      [...new Set(ids)].flatMap((id) => {
        const source = library.source(id);
        if (!source) return [];
        return [{ source: numberOf(source), ...(loc !== undefined && { loc }) }];
      }),
    sources: () => cited.map(briefSource),
  };
}

/** How a source is cited: the one place that knows the style. */
const noteOf = (source: Source, loc?: string): CitationText => fullNote(source, loc);

const briefSource = (source: Source): BriefSource => ({
  note: noteOf(source),
  noteAt: (loc) => noteOf(source, loc),
  ...(source.reliability && { reliability: source.reliability }),
  reliabilityText: source.reliability ? reliabilityWords[source.reliability] : '',
});
