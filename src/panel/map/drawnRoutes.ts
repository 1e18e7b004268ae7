import type { GeoProjection } from 'd3-geo';
import type { MapRoute } from '../../core/views/map/mapRoutes';
import { lengthOf, parallelLines, pointAlong } from '../../core/views/map/parallelLines';
import { projectedLine } from '../../core/views/map/worldProjection';
import { toScreen, type Pair, type Viewport } from '../../core/views/picture/viewport';

/** A route as it is drawn, in pixels. */
export interface DrawnRoute {
  readonly route: MapRoute;
  /** Several where it goes over the edge of the picture. */
  readonly lines: readonly (readonly Pair[])[];
  /** Where its letter stands; nowhere where there is no room for those of all. */
  readonly letterAt?: Pair;
}

/** Between lines that run side by side. */
const gap = 7;
/** Ends that are nearer than this are the same at this size. */
const reach = 16;

/** Of the length of a line for each letter, in pixels. */
const letterRoom = 34;

/** Routes as lines on the screen, side by side where they run the same way. */
export function drawnRoutes(
  routes: readonly MapRoute[],
  projection: GeoProjection,
  view: Viewport,
  size: Pair,
): readonly DrawnRoute[] {
  const pieces = routes.flatMap((route) =>
    projectedLine(projection, route.route.points).map((line) => ({
      route,
      line: line.map((point) => toScreen(view, point, size)),
    })),
  );
  const moved = parallelLines(
    pieces.map(({ line }) => line),
    gap,
    reach,
  );
  return routes.map((route, at) => {
    const lines = moved.filter((_, index) => pieces[index]?.route === route);
    // Letters of lines that run side by side do not stand side by side.
    const share = 0.25 + (0.5 * (at + 0.5)) / routes.length;
    const longest = lines.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0] ?? [];
    const hasRoom = lengthOf(longest) > letterRoom * Math.min(routes.length, 6);
    return { route, lines, ...(hasRoom && { letterAt: pointAlong(longest, share) }) };
  });
}
