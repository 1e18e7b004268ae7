import type { GeoProjection } from 'd3-geo';
import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Point } from '../../core/dossier/model';
import type { Ground } from '../../core/views/map/ground';
import type { LocatedPlace } from '../../core/views/map/mapPlaces';
import type { MapRoute } from '../../core/views/map/mapRoutes';
import { placeClusters } from '../../core/views/map/placeClusters';
import { worldHeight, worldWidth } from '../../core/views/map/worldProjection';
import {
  boxAround,
  filled,
  fitted,
  toScreen,
  transformOf,
  type Pair,
  type Viewport,
} from '../../core/views/picture/viewport';
import { markIdAt, usePictureMarks } from '../picture/usePictureMarks';
import { useZoom } from '../picture/useZoom';
import { ZoomButtons } from '../picture/zoomButtons';
import { drawnRoutes } from './drawnRoutes';
import { MapLabels } from './mapLabels';
import { PlaceMarks } from './placeMarks';
import { PointedPlace } from './pointedPlace';
import { RouteLines } from './routeLines';
import type { ChosenOnMap } from './mapView';
import { t } from '../../core/spoken';

interface MapPictureProps {
  readonly ground: Ground;
  readonly projection: GeoProjection;
  /** Those of most events first. */
  readonly places: readonly LocatedPlace[];
  readonly routes: readonly MapRoute[];
  /** All that is to be in sight. */
  readonly points: readonly Point[];
  /** The ids of places and projects to mark. */
  readonly inFocus: ReadonlySet<string>;
  readonly chosen: ChosenOnMap | undefined;
  readonly size: Pair;
  readonly viewport: Viewport | undefined;
  readonly onViewport: (viewport: Viewport | undefined) => void;
  /** The view that stays where the choice is made in the picture. */
  readonly onChoose: (chosen: ChosenOnMap | undefined, view?: Viewport) => void;
  readonly onOpen: (id: string) => void;
}

const limits = { least: 0.3, most: 80 };
/** A single place is shown with what is around it. */
const firstLimits = { least: 0.3, most: 30 };
const world = { x0: 0, y0: 0, x1: worldWidth, y1: worldHeight };
const margin = 56;

/** The map itself: coastlines, lines of projects, places by the number of their events. */
export function MapPicture(props: MapPictureProps): JSX.Element {
  const { ground, projection, places, routes, points, inFocus, chosen, size } = props;
  const { onViewport, onChoose, onOpen } = props;
  const svg = useRef<SVGSVGElement>(null);
  const projected = useMemo(
    () =>
      places.flatMap((place) => {
        const at = projection([place.at[0], place.at[1]]);
        return at ? [[place, at] as const] : [];
      }),
    [places, projection],
  );
  const box = useMemo(
    () =>
      boxAround(
        points.flatMap(([longitude, latitude]) =>
          [projection([longitude, latitude]) ?? []].filter(isPair),
        ),
      ) ?? world,
    [points, projection],
  );
  const view = props.viewport ?? filled(fitted(box, size, margin, firstLimits), world, size);
  const clusters = placeClusters(
    projected.map(([place, at]) => [place, toScreen(view, at, size)] as const),
  );
  const lines = drawnRoutes(routes, projection, view, size);
  const zoom = {
    view,
    size,
    limits,
    onView: (next: Viewport) => {
      onViewport(filled(next, world, size));
    },
    onFit: () => {
      onViewport(undefined);
    },
  };
  const buttons = useZoom(svg, zoom);

  const marks = new Map(clusters.map((cluster) => [cluster.places[0]?.link.id ?? '', cluster]));
  const idsAt = (id: string): readonly string[] =>
    marks.get(id)?.places.map(({ link }) => link.id) ?? [];
  const choose = (id: string | undefined): void => {
    onChoose(id === undefined ? undefined : { type: 'places', ids: idsAt(id) });
  };
  const { stop, pointed, listeners } = usePictureMarks(svg, {
    zoom,
    places: new Map([...marks].map(([id, { at }]) => [id, at])),
    screenOf: (id) => marks.get(id)?.at,
    otherAt: ({ target }) => routeAt(target),
    onOpen: (id) => {
      // What shares a mark with others is listed first.
      if (idsAt(id).length > 1) choose(id);
      else onOpen(id);
    },
    onChoose: choose,
  });
  const first = stop !== undefined && marks.has(stop) ? stop : marks.keys().next().value;
  return (
    <>
      <svg
        ref={svg}
        class="map-picture"
        role="group"
        aria-label={t('Map')}
        aria-describedby="map-text"
        width={size[0]}
        height={size[1]}
        {...listeners}
        onClick={({ target }) => {
          const id = markIdAt(target);
          const letter = routeAt(target);
          const route =
            id === undefined ? routes.find((each) => each.letter === letter) : undefined;
          if (route)
            onChoose({ type: 'route', project: route.project.id, index: route.index }, view);
          else choose(id);
        }}
      >
        <g class="ground" aria-hidden="true" transform={transformOf(view, size)}>
          <GroundPaths ground={ground} />
        </g>
        <RouteLines lines={lines} chosen={chosen} inFocus={inFocus} />
        <PlaceMarks
          clusters={clusters}
          chosen={chosen}
          inFocus={inFocus}
          size={size}
          stop={first}
        />
        <MapLabels clusters={clusters} lines={lines} chosen={chosen} size={size} />
      </svg>
      {pointed !== undefined && (
        <PointedPlace pointed={pointed} clusters={clusters} lines={lines} size={size} />
      )}
      <ZoomButtons {...buttons} />
    </>
  );
}

function GroundPaths({ ground }: { ground: Ground }): JSX.Element {
  // The same paths at every zoom: Preact need not look at them again.
  return useMemo(
    () => (
      <>
        <path class="sphere" d={ground.sphere} />
        <path class="land" d={ground.land} />
        <path class="graticule" d={ground.graticule} />
      </>
    ),
    [ground],
  );
}

const isPair = (value: readonly number[]): value is [number, number] => value.length === 2;

/** The letter of the route that something in the picture belongs to. */
const routeAt = (target: EventTarget | null): string | undefined =>
  target instanceof Element
    ? target.closest<SVGElement>('[data-route]')?.dataset['route']
    : undefined;
