import { emptyLibrary, type Library } from '../dossier/library';
import type { Kind, Source } from '../dossier/model';

/** A library of some sources alone, in the order of their keys, for an export of just those. */
export function onlySources(sources: readonly Source[]): Library {
  const inOrder = sources.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(inOrder.map((source) => [source.id, source]));
  const ofKind = (kind: Kind): readonly Source[] => (kind === 'source' ? inOrder : []);
  return {
    ...emptyLibrary(),
    entities: inOrder,
    get: (id) => byId.get(id),
    source: (id) => byId.get(id),
    ofKind: ofKind as Library['ofKind'],
  };
}
