import type { JSX } from 'preact';
import type { PlaceCluster } from '../../core/views/map/placeClusters';
import type { Pair } from '../../core/views/picture/viewport';
import type { ChosenOnMap } from './mapView';
import { plural } from '../../core/spoken';

interface PlaceMarksProps {
  readonly clusters: readonly PlaceCluster[];
  readonly chosen: ChosenOnMap | undefined;
  readonly inFocus: ReadonlySet<string>;
  readonly size: Pair;
  /** The one that Tab comes to. */
  readonly stop: string | undefined;
}

/** Places as circles, the larger the more happened there. */
export function PlaceMarks(props: PlaceMarksProps): JSX.Element {
  const { clusters, chosen, inFocus, size, stop } = props;
  return (
    <>
      {clusters.map((cluster) => {
        const { at, places, events, radius } = cluster;
        const id = places[0]?.link.id ?? '';
        const isOut = at[0] < -40 || at[1] < -40 || at[0] > size[0] + 40 || at[1] > size[1] + 40;
        // One that has the keyboard stays, or the keyboard would be lost.
        if (isOut && id !== stop) return null;
        const isChosen =
          chosen?.type === 'places' && places.some(({ link }) => chosen.ids.includes(link.id));
        const isMarked = isChosen || places.some(({ link }) => inFocus.has(link.id));
        return (
          <g
            key={id}
            class={events.size === 0 ? 'place-mark none' : 'place-mark'}
            transform={`translate(${at[0]} ${at[1]})`}
            role="button"
            tabindex={id === stop ? 0 : -1}
            aria-pressed={isChosen}
            aria-label={`${clusterName(cluster)}, ${plural(events.size, '{0} event|{0} events')}`}
            data-id={id}
          >
            {isMarked && <circle class="ring" r={radius + 4} />}
            <circle class="reach" r={Math.max(12, radius)} />
            <circle class="mark" r={radius} />
            {places.length > 1 && <circle class="more" r={Math.max(1.5, radius - 3)} />}
          </g>
        );
      })}
    </>
  );
}

/** The names of the places of a mark: `Islamabad, Rawalpindi`. */
export function clusterName({ places }: PlaceCluster): string {
  return places.map(({ link }) => link.name).join(', ');
}
