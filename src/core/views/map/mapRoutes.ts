import type { EntityLink } from '../lines';
import type { Scene, SceneRoute } from '../scene/scene';

/** One line of a project on the map. */
export interface MapRoute {
  /** What it is called in the picture: `A`, `B`; then `A2`. */
  readonly letter: string;
  readonly project: EntityLink;
  /** Which of the lines of its project, from 0. */
  readonly index: number;
  readonly route: SceneRoute;
}

/** All lines of all projects of a scene, in order. */
export function mapRoutes(scene: Scene): readonly MapRoute[] {
  return scene.nodes
    .flatMap(({ link, routes }) =>
      routes
        .filter(({ points }) => points.length > 1)
        .map((route, index) => ({ project: link, index, route })),
    )
    .map((each, at) => ({ ...each, letter: letterOf(at) }));
}

function letterOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${letter}${Math.floor(at / 26) + 1}`;
}
