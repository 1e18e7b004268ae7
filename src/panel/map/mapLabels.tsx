import type { JSX } from 'preact';
import type { PlaceCluster } from '../../core/views/map/placeClusters';
import { placeLabels } from '../../core/views/picture/placeLabels';
import type { Pair } from '../../core/views/picture/viewport';
import { labelFont, shortened } from '../parts/labelText';
import { textWidth } from '../picture/textWidth';
import type { DrawnRoute } from './drawnRoutes';
import type { ChosenOnMap } from './mapView';

interface MapLabelsProps {
  /** Those of most events first. */
  readonly clusters: readonly PlaceCluster[];
  readonly lines: readonly DrawnRoute[];
  readonly chosen: ChosenOnMap | undefined;
  readonly size: Pair;
}

/** Names of places, as many as collide neither with each other nor with what is drawn. */
export function MapLabels({ clusters, lines, chosen, size }: MapLabelsProps): JSX.Element {
  const { font, height } = labelFont();
  const isChosen = ({ places }: PlaceCluster): boolean =>
    chosen?.type === 'places' && places.some(({ link }) => chosen.ids.includes(link.id));
  const wishes = clusters
    .filter(({ at }) => at[0] > 0 && at[1] > 0 && at[0] < size[0] && at[1] < size[1])
    .map((cluster) => ({ cluster, text: clusterLabel(cluster), strong: isChosen(cluster) }))
    .sort((one, other) => Number(other.strong) - Number(one.strong));
  const square = (at: Pair, radius: number) => ({
    x0: at[0] - radius,
    y0: at[1] - radius,
    x1: at[0] + radius,
    y1: at[1] + radius,
  });
  const labels = placeLabels(
    wishes.map(({ cluster: { at, radius }, text }, index) => ({
      at,
      radius,
      width: textWidth(text, font),
      height,
      insists: index < 6,
    })),
    size,
    Infinity,
    [
      ...clusters.map(({ at, radius }) => square(at, radius * 0.8)),
      ...lines.flatMap(({ letterAt }) => (letterAt ? [square(letterAt, 9)] : [])),
    ],
  );
  return (
    <g class="labels" aria-hidden="true">
      {labels.map(({ index, x, y }) => {
        const wish = wishes[index];
        return (
          wish && (
            <text key={index} class={wish.strong ? 'label strong' : 'label'} x={x} y={y}>
              {wish.text}
            </text>
          )
        );
      })}
    </g>
  );
}

/** The first name, and how many more there are. */
function clusterLabel({ places }: PlaceCluster): string {
  const [first, ...others] = places;
  const name = shortened(first?.link.name ?? '');
  return others.length === 0 ? name : `${name} +${others.length}`;
}
