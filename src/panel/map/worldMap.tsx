import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { groundOf } from '../../core/views/map/ground';
import { mapPlaces } from '../../core/views/map/mapPlaces';
import { mapRoutes } from '../../core/views/map/mapRoutes';
import { middleOf, worldProjection } from '../../core/views/map/worldProjection';
import { useActions } from '../actions';
import type { PictureProps } from '../picture/picture';
import { useKept } from '../picture/useKept';
import { useSize } from '../picture/useSize';
import { MapAside } from './mapAside';
import { MapLegend } from './mapLegend';
import { mapText } from './mapText';
import { readMapView } from './mapView';
import { placesInFocus } from './placesInFocus';
import { useCoastline } from './useCoastline';
import { MapPicture } from './mapPicture';
import '../picture/pictures.css';
import './map.css';
import { t } from '../../core/spoken';
import { woven } from '../parts/woven';

/** Where it happened, and where projects are said to run; coastlines, and no borders. */
export function WorldMap({ scene, focus, view: kept, onView }: PictureProps): JSX.Element {
  const [view, change] = useState(() => readMapView(kept));
  useKept(onView, view);
  const { open } = useActions();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const coastline = useCoastline();
  const places = useMemo(() => mapPlaces(scene), [scene]);
  const routes = useMemo(() => mapRoutes(scene), [scene]);
  const points = useMemo(
    () => [...places.located.map(({ at }) => at), ...routes.flatMap(({ route }) => route.points)],
    [places, routes],
  );
  const { chosen } = view;
  // All that is said of one project is the whole that is shown of it.
  const near = useMemo(() => {
    const own =
      chosen?.type === 'route' ? routes.filter(({ project }) => project.id === chosen.project) : [];
    return own.length > 0 ? own.flatMap(({ route }) => route.points) : points;
  }, [chosen, routes, points]);
  const middle = middleOf(points);
  const projection = useMemo(() => worldProjection(points), [middle]);
  const ground = useMemo(() => groundOf(projection, coastline ?? ''), [projection, coastline]);
  const inFocus = useMemo(() => placesInFocus(scene, focus), [scene, focus]);
  if (places.located.length + places.lost.length + routes.length === 0) return <NowhereToBe />;
  return (
    <div class="picture map">
      <h1 class="unseen" tabIndex={-1} data-land>
        {t('Map')}
      </h1>
      <div class="picture-frame" ref={frame}>
        {coastline !== undefined && size[0] > 0 ? (
          <MapPicture
            ground={ground}
            projection={projection}
            places={places.located}
            routes={routes}
            points={near}
            inFocus={inFocus}
            chosen={chosen}
            size={size}
            viewport={view.viewport}
            onViewport={(viewport) => {
              change({ ...view, viewport });
            }}
            onChoose={(next, shown = view.viewport) => {
              change({ chosen: next, viewport: shown });
            }}
            onOpen={open}
          />
        ) : (
          <p class="picture-wait quiet" role="status">
            {t('Drawing the coastline…')}
          </p>
        )}
        <MapLegend places={places.located} />
      </div>
      <MapAside
        scene={scene}
        places={places}
        routes={routes}
        chosen={chosen}
        summary={mapText(scene, places, routes)}
        isWithoutCoastline={coastline !== undefined && ground.land === ''}
        onChoose={(next) => {
          change({ chosen: next, viewport: undefined });
        }}
      />
    </div>
  );
}

function NowhereToBe(): JSX.Element {
  return (
    <div class="page empty">
      <h1 tabIndex={-1} data-land>
        {t('No place is in sight')}
      </h1>
      <p>
        {woven(
          t(
            'No event that is shown names a place. Choose a wider scope, clear the filter above, or give an event a {0} and the place its position, {1}.',
          ),
          <code>place</code>,
          <code>at</code>,
        )}
      </p>
    </div>
  );
}
