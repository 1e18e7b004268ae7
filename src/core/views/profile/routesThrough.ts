import type { Library } from '../../dossier/library';
import type { Entity } from '../../dossier/model';
import type { EntityLink } from '../lines';
import { linkTo } from '../links';
import { routeText } from '../routeText';

/** A line that a project takes, or is said to take. */
export interface RouteLine {
  readonly link: EntityLink;
  /** `Port Qasim → Kasur`. */
  readonly text: string;
}

/** The lines of projects that begin at, end at or run through a place, each once. */
export function routesThrough(place: Entity, library: Library): readonly RouteLine[] {
  if (place.kind !== 'place') return [];
  return library.ofKind('project').flatMap((project) => {
    const paths = [project.route, ...project.claims.flatMap(({ path }) => (path ? [path] : []))];
    const texts = paths
      .filter((path) => path.includes(place.id))
      .map((path) => routeText(path, library));
    return [...new Set(texts)].map((text) => ({ link: linkTo(project), text }));
  });
}
