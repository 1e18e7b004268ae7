import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { graphOf } from '../../core/views/network/graph';
import { neighboursOf } from '../../core/views/network/neighbours';
import { leastWeight } from '../../core/views/network/threshold';
import { queryWords, textsOf } from '../../core/views/scene/sceneTexts';
import type { Scene } from '../../core/views/scene/scene';
import { useActions } from '../actions';
import type { PictureProps } from '../picture/picture';
import { useKept } from '../picture/useKept';
import { useSize } from '../picture/useSize';
import { litBy } from './lit';
import { NetworkAside } from './networkAside';
import { NetworkControls } from './networkControls';
import { NetworkLegend } from './networkLegend';
import { NetworkPicture } from './networkPicture';
import { networkText } from './networkText';
import { readNetworkView, type NetworkView } from './networkView';
import { roughAspect, useNetworkLayout } from './useNetworkLayout';
import '../picture/pictures.css';
import './network.css';
import { t } from '../../core/spoken';

/** Who is tied to whom, and by what. */
export function Network({ scene, focus, view: kept, onView }: PictureProps): JSX.Element {
  const [view, change] = useState(() => readNetworkView(kept));
  useKept(onView, view);
  const { open } = useActions();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const { mode, find, chosen } = view;
  const graph = useMemo(() => graphOf(scene, mode), [scene, mode]);
  const layout = useNetworkLayout(graph, roughAspect(size));
  const least = view.least ?? leastWeight(graph.edges);
  const edges = useMemo(() => graph.edges.filter(({ weight }) => weight >= least), [graph, least]);
  // What a choice brings to light is whole, weak ties too; a picture of it can be read.
  const neighbours = useMemo(() => neighboursOf(graph), [graph]);
  const found = useMemo(() => foundIn(scene, find), [scene, find]);
  const lit = useMemo(() => litBy(chosen, neighbours, found), [chosen, neighbours, found]);
  if (graph.nodes.length === 0) return <NothingToTie />;
  const onChoose = (next: NetworkView['chosen']): void => {
    change({ ...view, chosen: next });
  };
  return (
    <div class="picture network">
      <h1 class="unseen" tabIndex={-1} data-land>
        {t('Network')}
      </h1>
      <NetworkControls
        view={view}
        graph={graph}
        least={least}
        shown={edges.length}
        found={found && graph.nodes.filter(({ link }) => found.has(link.id)).length}
        onView={change}
      />
      <div class="picture-frame" ref={frame}>
        {layout && size[0] > 0 ? (
          <NetworkPicture
            graph={graph}
            layout={layout}
            neighbours={neighbours}
            edges={edges}
            lit={lit}
            chosen={chosen}
            focus={focus}
            size={size}
            viewport={view.viewport}
            onViewport={(viewport) => {
              change({ ...view, viewport });
            }}
            onChoose={onChoose}
            onOpen={open}
          />
        ) : (
          <p class="picture-wait quiet" role="status">
            {t('Working out who stands where…')}
          </p>
        )}
        <NetworkLegend graph={graph} />
      </div>
      <NetworkAside
        scene={scene}
        graph={graph}
        neighbours={neighbours}
        lit={lit}
        chosen={chosen}
        summary={networkText(graph, edges.length)}
        onChoose={onChoose}
      />
    </div>
  );
}

/** The ids of what has all the words in one of its names; undefined where nothing is asked for. */
function foundIn(scene: Scene, find: string): ReadonlySet<string> | undefined {
  const words = queryWords(find);
  if (words.length === 0) return undefined;
  const { nodes, events } = textsOf(scene);
  const names = new Map([
    ...nodes,
    // An event is found by its own name, else half of the network would be.
    ...scene.events.map(
      ({ link }) => [link.id, (events.get(link.id) ?? '').split('\n')[0] ?? ''] as const,
    ),
  ]);
  return new Set(
    [...names].flatMap(([id, text]) => (words.every((word) => text.includes(word)) ? [id] : [])),
  );
}

function NothingToTie(): JSX.Element {
  return (
    <div class="page empty">
      <h1 tabIndex={-1} data-land>
        {t('Nothing to tie together')}
      </h1>
      <p>
        {t(
          'No actor, project or event is in sight. Choose a wider scope, or clear the filter above.',
        )}
      </p>
    </div>
  );
}
