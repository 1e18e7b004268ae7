import type { GeoProjection } from 'd3-geo';
import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Point } from '../../core/dossier/model';
import type { Ground } from '../../core/views/map/ground';
import type { LocatedPlace } from '../../core/views/map/mapPlaces';
import type { MapRoute } from '../../core/views/map/mapRoutes';
import { placeClusters } from '../../core/views/map/placeClusters';
import { worldHeight, worldWidth } from '../../core/views/map/worldProjection';
import { arrowDirection, nearestInDirection } from '../../core/views/picture/nearestInDirection';
import {
  boxAround,
  filled,
  fitted,
  toScreen,
  type Pair,
  type Viewport,
} from '../../core/views/picture/viewport';
import { stepped, useZoom, zoomStep } from '../picture/zoom';
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
  const [pointed, setPointed] = useState<string>();
  const [stop, setStop] = useState<string>();
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
  useZoom(svg, zoom);

  const marks = new Map(clusters.map((cluster) => [cluster.places[0]?.link.id ?? '', cluster]));
  const first = stop !== undefined && marks.has(stop) ? stop : marks.keys().next().value;
  const choose = (id: string): void => {
    setStop(id);
    onChoose({ type: 'places', ids: marks.get(id)?.places.map(({ link }) => link.id) ?? [] });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const id = idOf(event.target);
    if (id === undefined) return;
    const direction = arrowDirection(event.key);
    const next =
      direction &&
      nearestInDirection(new Map([...marks].map(([each, { at }]) => [each, at])), id, direction);
    if (next !== undefined) {
      setStop(next);
      svg.current?.querySelector<SVGElement>(`[data-id="${CSS.escape(next)}"]`)?.focus();
      bringIntoSight(marks.get(next)?.at);
    } else if (event.key === 'Enter' && marks.get(id)?.places.length === 1) onOpen(id);
    else if (event.key === ' ' || event.key === 'Enter') choose(id);
    else if (event.key === 'Escape') onChoose(undefined);
    else if (!direction) return;
    event.preventDefault();
  };
  const bringIntoSight = (at: Pair | undefined): void => {
    if (!at || (at[0] > 0 && at[1] > 0 && at[0] < size[0] && at[1] < size[1])) return;
    onViewport({
      ...view,
      x: view.x + (at[0] - size[0] / 2) / view.k,
      y: view.y + (at[1] - size[1] / 2) / view.k,
    });
  };
  const onClick = (event: MouseEvent): void => {
    const id = idOf(event.target);
    const route = routeOf(event.target);
    if (id !== undefined) choose(id);
    else if (route !== undefined) {
      const found = routes.find(({ letter }) => letter === route);
      if (found) {
        onChoose({ type: 'route', project: found.project.id, index: found.index }, view);
      }
    } else onChoose(undefined);
  };
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
        onKeyDown={onKeyDown}
        onClick={onClick}
        onPointerMove={(event) => {
          setPointed(event.buttons > 0 ? undefined : (idOf(event.target) ?? routeOf(event.target)));
        }}
        onPointerLeave={() => {
          setPointed(undefined);
        }}
        onFocusIn={(event) => {
          setPointed(idOf(event.target));
        }}
        onFocusOut={() => {
          setPointed(undefined);
        }}
      >
        <g
          class="ground"
          aria-hidden="true"
          transform={`translate(${size[0] / 2} ${size[1] / 2}) scale(${view.k}) translate(${-view.x} ${-view.y})`}
        >
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
      <ZoomButtons
        onIn={() => {
          zoom.onView(stepped(zoom, zoomStep));
        }}
        onOut={() => {
          zoom.onView(stepped(zoom, 1 / zoomStep));
        }}
        onFit={zoom.onFit}
      />
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

const idOf = (target: EventTarget | null): string | undefined => dataOf(target, 'id');
const routeOf = (target: EventTarget | null): string | undefined => dataOf(target, 'route');

function dataOf(target: EventTarget | null, name: string): string | undefined {
  return target instanceof Element
    ? target.closest<SVGElement>(`[data-${name}]`)?.dataset[name]
    : undefined;
}
