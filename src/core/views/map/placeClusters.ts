import type { Pair } from '../picture/viewport';
import type { LocatedPlace } from './mapPlaces';

/** One mark on the map: a place, or several that lie too near each other to be told apart. */
export interface PlaceCluster {
  /** Where it is, in pixels: where its first place is. */
  readonly at: Pair;
  /** The one of most events first. */
  readonly places: readonly LocatedPlace[];
  /** The ids of the events at any of them, each once. */
  readonly events: ReadonlySet<string>;
  readonly radius: number;
}

/** The marks of two places nearer than this cannot be told apart, in pixels. */
const nearest = 9;

/** How large a mark is, in pixels: its area grows with the number of events. */
export function markRadius(events: number): number {
  return Math.min(30, 3 + 2.6 * Math.sqrt(events));
}

/**
 * The marks of places: one that lies within the mark of another is listed together with it. Places
 * come with those of most events first.
 */
export function placeClusters(
  places: readonly (readonly [place: LocatedPlace, at: Pair])[],
): readonly PlaceCluster[] {
  const clusters: { at: Pair; reach: number; places: LocatedPlace[] }[] = [];
  for (const [place, at] of places) {
    const near = clusters.find(
      (cluster) => Math.hypot(cluster.at[0] - at[0], cluster.at[1] - at[1]) < cluster.reach,
    );
    if (near) near.places.push(place);
    else
      clusters.push({
        at,
        reach: Math.max(nearest, markRadius(place.events.length)),
        places: [place],
      });
  }
  return clusters.map(({ at, places: together }) => {
    const events = new Set(together.flatMap((place) => place.events));
    return { at, places: together, events, radius: markRadius(events.size) };
  });
}
