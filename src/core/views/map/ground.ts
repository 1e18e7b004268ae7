import { geoGraticule10, geoPath, type GeoProjection } from 'd3-geo';
import { unpackCoastline } from './packedCoastline';

/** What lies under the places, as SVG path data in units of the picture. */
export interface Ground {
  /** Every coastline, closed around its land; empty where it is not known. */
  readonly land: string;
  /** Every tenth meridian and parallel. */
  readonly graticule: string;
  /** The edge of the world. */
  readonly sphere: string;
}

/** The ground in a projection; `coastline` is packed, or empty. */
export function groundOf(projection: GeoProjection, coastline: string): Ground {
  const path = geoPath(projection).digits(2);
  return {
    land: path(unpackCoastline(coastline)) ?? '',
    graticule: path(geoGraticule10()) ?? '',
    sphere: path({ type: 'Sphere' }) ?? '',
  };
}
