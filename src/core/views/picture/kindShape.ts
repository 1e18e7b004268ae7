import type { Kind } from '../../dossier/model';

/** The corners of a shape of about the area of a circle of radius 1; a circle has none. */
const corners: Readonly<Record<Kind, readonly (readonly [number, number])[]>> = {
  person: [],
  state: regular(4, 1.25, Math.PI / 4),
  organisation: regular(6, 1.1, 0),
  project: regular(3, 1.5, -Math.PI / 2),
  event: regular(4, 1.25, 0),
  place: [],
  source: [],
};

/**
 * The outline of a kind of thing around the origin, as SVG path data: kinds are told apart by shape
 * as well as by colour. People are circles, states squares, organisations hexagons, projects
 * triangles, events diamonds; about equal in area where the radius is.
 */
export function kindShape(kind: Kind, radius: number): string {
  const at = (value: number): number => Math.round(value * radius * 100) / 100;
  const outline = corners[kind].map(([x, y]) => `${at(x)},${at(y)}`);
  if (outline.length > 0) return `M${outline.join('L')}Z`;
  const r = at(1);
  return `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`;
}

function regular(
  count: number,
  radius: number,
  turn: number,
): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / count;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}
