import { geoGraticule10, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** What lies under the places, as SVG path data in units of the picture. */
export interface Ground {
  /** Every coastline, closed around its land; empty where it is not known. */
  readonly land: string;
  /** Every tenth meridian and parallel. */
  readonly graticule: string;
  /** The edge of the world. */
  readonly sphere: string;
}

/** The ground in a projection; `coastline` is TopoJSON text with an object `land`, or empty. */
export function groundOf(projection: GeoProjection, coastline: string): Ground {
  const path = geoPath(projection).digits(2);
  return {
    land: coastline === '' ? '' : landOf(path, coastline),
    graticule: path(geoGraticule10()) ?? '',
    sphere: path({ type: 'Sphere' }) ?? '',
  };
}

function landOf(path: ReturnType<typeof geoPath>, coastline: string): string {
  try {
    const topology = JSON.parse(coastline) as Topology<{ land: GeometryCollection }>;
    return path(feature(topology, topology.objects.land)) ?? '';
  } catch {
    return '';
  }
}
