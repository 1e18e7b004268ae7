import type { Kind } from '../../dossier/model';
import type { EntityLink } from '../lines';

/** How many things of each kind. */
export type KindCounts = Readonly<Record<Kind, number>>;

/** None of any kind. */
export const noCounts: KindCounts = {
  person: 0,
  state: 0,
  organisation: 0,
  place: 0,
  project: 0,
  event: 0,
  source: 0,
};

/** Counts things by kind. */
export function countsOf(
  ...lists: readonly (readonly { readonly link: Pick<EntityLink, 'kind'> }[])[]
): KindCounts {
  const counts = { ...noCounts };
  for (const { link } of lists.flat()) counts[link.kind]++;
  return counts;
}

/** How many of each kind are in the one count and not in the other. */
export function difference(all: KindCounts, some: KindCounts): KindCounts {
  const kinds = Object.keys(all) as Kind[];
  return Object.fromEntries(kinds.map((kind) => [kind, all[kind] - some[kind]])) as KindCounts &
    Record<Kind, number>;
}
