import type { Library } from '../dossier/library';
import type { Source } from '../dossier/model';
import type { CitationUse } from './citationsIn';

/**
 * The source that a citation means: by its id, by the key of a reference manager, or, of a footnote,
 * by its label without the number that tells a later note on one source from the first.
 */
export function citedSource(
  { key, form }: Pick<CitationUse, 'key' | 'form'>,
  library: Library,
): Source | undefined {
  const source = library.source(key) ?? byKey(library).get(key);
  if (source || form === 'key' || form === 'inText') return source;
  return library.source(key.replace(/-\d+$/, ''));
}

const keys = new WeakMap<Library, ReadonlyMap<string, Source>>();

function byKey(library: Library): ReadonlyMap<string, Source> {
  const known = keys.get(library);
  if (known) return known;
  const made = new Map(
    library.ofKind('source').flatMap((source) => {
      const key = source.csl['citation-key'];
      return typeof key === 'string' && key !== '' ? [[key, source] as const] : [];
    }),
  );
  keys.set(library, made);
  return made;
}
