import type { JSX } from 'preact';
import type { LocatedPlace } from '../../core/views/map/mapPlaces';
import type { Scene } from '../../core/views/scene/scene';
import { Button } from '../parts/button';
import { KindMark } from '../parts/kindMark';
import { EntityName, EntityNames } from '../parts/links';
import { Nearby } from '../profile/nearby';
import type { ChosenOnMap } from './mapView';
import { plural, t } from '../../core/spoken';
import { woven } from '../parts/woven';

interface ChosenPlacesProps {
  /** One, or those that share a mark. */
  readonly places: readonly LocatedPlace[];
  readonly scene: Scene;
  readonly onChoose: (chosen: ChosenOnMap | undefined) => void;
}

/** Places, each with what happened there. */
export function ChosenPlaces({ places, scene, onChoose }: ChosenPlacesProps): JSX.Element {
  return (
    <>
      {places.map((place) => (
        <PlaceEvents key={place.link.id} place={place} scene={scene} />
      ))}
      <div class="doing">
        <Button
          onClick={() => {
            onChoose(undefined);
          }}
        >
          {t('Show all')}
        </Button>
      </div>
    </>
  );
}

function PlaceEvents({ place, scene }: { place: LocatedPlace; scene: Scene }): JSX.Element {
  const { link, within } = place;
  const ids = new Set(place.events);
  const events = scene.events.filter((event) => ids.has(event.link.id)).reverse();
  return (
    <section aria-label={link.name}>
      <header class="chosen">
        <h2>
          <KindMark kind="place" /> <EntityName link={link} />
        </h2>
        <p class="quiet">
          {events.length === 0 ? t('no event') : plural(events.length, '{0} event|{0} events')}
          {within.length > 0 && <>{woven(t(', also at {0}'), <EntityNames links={within} />)}</>}
        </p>
      </header>
      <div class="doing">
        <Nearby id={link.id} />
      </div>
      <ul class="makers">
        {events.map((event) => (
          <li key={event.link.id}>
            <span class="quiet">{event.dateText}</span>
            <EntityName link={event.link} />
          </li>
        ))}
      </ul>
    </section>
  );
}
