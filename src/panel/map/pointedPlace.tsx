import type { JSX } from 'preact';
import type { PlaceCluster } from '../../core/views/map/placeClusters';
import type { Pair } from '../../core/views/picture/viewport';
import { Tip } from '../picture/tip';
import type { DrawnRoute } from './drawnRoutes';
import { clusterName } from './placeMarks';
import { plural, t } from '../../core/spoken';
import { woven } from '../parts/woven';

interface PointedPlaceProps {
  /** The id of the first place of a mark, or the letter of a route. */
  readonly pointed: string;
  readonly clusters: readonly PlaceCluster[];
  readonly lines: readonly DrawnRoute[];
  readonly size: Pair;
}

/** What is under the pointer, or has the keyboard, in words. */
export function PointedPlace(props: PointedPlaceProps): JSX.Element | null {
  const { pointed, clusters, lines, size } = props;
  const cluster = clusters.find(({ places }) => places[0]?.link.id === pointed);
  if (cluster) {
    const within = cluster.places.flatMap((place) => place.within.map(({ name }) => name));
    return (
      <Tip at={cluster.at} size={size}>
        <p class="strong">
          <bdi>{clusterName(cluster)}</bdi>
        </p>
        <p>{plural(cluster.events.size, '{0} event|{0} events')}</p>
        {within.length > 0 && <p>{woven(t('also at {0}'), <bdi>{within.join(', ')}</bdi>)}</p>}
      </Tip>
    );
  }
  const line = lines.find(({ route }) => route.letter === pointed);
  if (!line) return null;
  const { letter, project, route } = line.route;
  return (
    <Tip at={line.letterAt ?? line.lines[0]?.[0] ?? [0, 0]} size={size}>
      <p class="strong">
        {letter} · <bdi>{route.text}</bdi>
      </p>
      <p>
        <bdi>{project.name}</bdi>
      </p>
      {route.byText !== '' && (
        <p>
          <bdi>{route.byText}</bdi>
        </p>
      )}
    </Tip>
  );
}
