import type { Point } from '../../dossier/model';
import type { EntityLink } from '../lines';
import type { Scene, SceneNode } from '../scene/scene';

/** A place and what happened there. */
export interface MapPlace {
  readonly link: EntityLink;
  /** The ids of events, in order of date, also of those at the places listed in `within`. */
  readonly events: readonly string[];
  /** Places without a position of their own that lie in it and have events. */
  readonly within: readonly EntityLink[];
}

/** A place that is known where it is. */
export interface LocatedPlace extends MapPlace {
  readonly at: Point;
}

/** The places of a scene, those of most events first. */
export interface MapPlaces {
  readonly located: readonly LocatedPlace[];
  /** Those without a position, also in no place that has one. */
  readonly lost: readonly MapPlace[];
}

/**
 * The places of a scene. What happened at a place without a position, such as a building, counts
 * for the nearest place with one that it lies in.
 */
export function mapPlaces(scene: Scene): MapPlaces {
  const nodes = new Map(
    scene.nodes.flatMap((node) => (node.link.kind === 'place' ? [[node.link.id, node]] : [])),
  );
  const parents = new Map<string, string[]>();
  for (const { from, to } of scene.ties) {
    if (nodes.has(from) && nodes.has(to)) parents.set(from, [...(parents.get(from) ?? []), to]);
  }
  const homes = new Map([...nodes.keys()].map((id) => [id, homeOf(id, nodes, parents)]));
  const events = new Map<string, Set<string>>();
  const within = new Map<string, Map<string, EntityLink>>();
  for (const { link, place } of scene.events) {
    for (const id of place) {
      const home = homes.get(id) ?? id;
      addTo(events, home).add(link.id);
      const node = nodes.get(id);
      if (home === id || !node) continue;
      const inner = within.get(home) ?? new Map<string, EntityLink>();
      within.set(home, inner.set(id, node.link));
    }
  }
  const places = [...nodes.values()]
    .map(({ link, at }) => ({
      link,
      at,
      events: [...(events.get(link.id) ?? [])],
      within: [...(within.get(link.id)?.values() ?? [])],
    }))
    .sort(
      (one, other) =>
        other.events.length - one.events.length || (one.link.id < other.link.id ? -1 : 1),
    );
  return {
    located: places.flatMap(({ at, ...place }) => (at ? [{ ...place, at }] : [])),
    lost: places.flatMap(({ at, ...place }) =>
      at === undefined && homes.get(place.link.id) === place.link.id ? [place] : [],
    ),
  };
}

/** The nearest place with a position that a place is or lies in; itself where there is none. */
function homeOf(
  id: string,
  nodes: ReadonlyMap<string, SceneNode>,
  parents: ReadonlyMap<string, readonly string[]>,
): string {
  const seen = new Set([id]);
  // A set gives what is added while it is gone through, too: ring by ring outwards.
  for (const each of seen) {
    if (nodes.get(each)?.at) return each;
    for (const parent of parents.get(each) ?? []) seen.add(parent);
  }
  return id;
}

function addTo(sets: Map<string, Set<string>>, key: string): Set<string> {
  const set = sets.get(key) ?? new Set<string>();
  sets.set(key, set);
  return set;
}
