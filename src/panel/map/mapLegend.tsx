import type { JSX } from 'preact';
import type { LocatedPlace } from '../../core/views/map/mapPlaces';
import { markRadius } from '../../core/views/map/placeClusters';
import { plural, t } from '../../core/spoken';

/** What the circles mean: of one event, of as many as anywhere, of none. */
export function MapLegend({ places }: { places: readonly LocatedPlace[] }): JSX.Element {
  const counts = places.map(({ events }) => events.length);
  const most = Math.max(0, ...counts);
  return (
    <ul class="legend" aria-label={t('Legend')}>
      {[...new Set([1, most])]
        .filter((count) => count > 0 && count <= most)
        .map((count) => (
          <li key={count}>
            <Circle radius={markRadius(count)} />
            {plural(count, '{0} event|{0} events')}
          </li>
        ))}
      {counts.includes(0) && (
        <li>
          <Circle radius={markRadius(0)} isEmpty />
          {t('no event')}
        </li>
      )}
    </ul>
  );
}

function Circle({ radius, isEmpty = false }: { radius: number; isEmpty?: boolean }): JSX.Element {
  const side = 2 * radius + 3;
  return (
    <svg
      class={isEmpty ? 'place-mark none' : 'place-mark'}
      width={side}
      height={side}
      viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`}
      aria-hidden="true"
    >
      <circle class="mark" r={radius} />
    </svg>
  );
}
