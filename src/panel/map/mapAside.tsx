import type { JSX } from 'preact';
import type { MapPlaces } from '../../core/views/map/mapPlaces';
import type { MapRoute } from '../../core/views/map/mapRoutes';
import type { Scene } from '../../core/views/scene/scene';
import { KindMark } from '../parts/kindMark';
import { EntityName } from '../parts/links';
import { ChosenPlaces } from './chosenPlaces';
import { RouteList } from './routeList';
import type { ChosenOnMap } from './mapView';
import { plural, t } from '../../core/spoken';

interface MapAsideProps {
  readonly scene: Scene;
  readonly places: MapPlaces;
  readonly routes: readonly MapRoute[];
  readonly chosen: ChosenOnMap | undefined;
  /** What the map shows, in sentences. */
  readonly summary: string;
  readonly isWithoutCoastline: boolean;
  readonly onChoose: (chosen: ChosenOnMap | undefined) => void;
}

const mostNamed = 12;

/** Beside the map: the whole in words, or what happened at the places that are chosen. */
export function MapAside(props: MapAsideProps): JSX.Element {
  const { scene, places, routes, chosen, summary, isWithoutCoastline, onChoose } = props;
  const chosenPlaces =
    chosen?.type === 'places'
      ? places.located.filter(({ link }) => chosen.ids.includes(link.id))
      : [];
  return (
    <aside class="picture-aside" aria-label={t('About the map')}>
      <p id="map-text" class={chosenPlaces.length > 0 ? 'unseen' : 'quiet'}>
        {summary}
      </p>
      {isWithoutCoastline && (
        <p role="status">
          {t('The coastline could not be read; places stand where they are without it.')}
        </p>
      )}
      {chosenPlaces.length > 0 ? (
        <ChosenPlaces places={chosenPlaces} scene={scene} onChoose={onChoose} />
      ) : (
        <>
          <RouteList routes={routes} chosen={chosen} onChoose={onChoose} />
          <Located places={places} onChoose={onChoose} />
          <Lost places={places} />
        </>
      )}
    </aside>
  );
}

function Located({
  places: { located },
  onChoose,
}: Pick<MapAsideProps, 'places' | 'onChoose'>): JSX.Element | null {
  const eventful = located.filter(({ events }) => events.length > 0).slice(0, mostNamed);
  if (eventful.length === 0) return null;
  return (
    <section aria-labelledby="most-events">
      <h2 id="most-events">{t('Most events')}</h2>
      <ul class="rows">
        {eventful.map(({ link, events }) => (
          <li key={link.id}>
            <button
              type="button"
              class="row"
              onClick={() => {
                onChoose({ type: 'places', ids: [link.id] });
              }}
            >
              <KindMark kind="place" />
              <bdi class="name">{link.name}</bdi>
              <span class="quiet">{plural(events.length, '{0} event|{0} events')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Lost({ places: { lost } }: Pick<MapAsideProps, 'places'>): JSX.Element | null {
  if (lost.length === 0) return null;
  return (
    <section aria-labelledby="lost">
      <h2 id="lost">
        {t('Without a position')} <span class="quiet">{lost.length}</span>
      </h2>
      <ul class="lost">
        {lost.map(({ link, events }) => (
          <li key={link.id}>
            <EntityName link={link} />
            {events.length > 0 && (
              <span class="quiet"> {plural(events.length, '{0} event|{0} events')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
