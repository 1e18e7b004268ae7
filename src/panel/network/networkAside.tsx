import type { JSX } from 'preact';
import type { Graph } from '../../core/views/network/graph';
import { edgeKey } from '../../core/views/network/graph';
import type { Neighbours } from '../../core/views/network/neighbours';
import type { Scene } from '../../core/views/scene/scene';
import { KindMark } from '../parts/kindMark';
import type { Lit } from './lit';
import { ChosenLine } from './chosenLine';
import { ChosenOne } from './chosenOne';
import { ChosenPath } from './chosenPath';
import type { Chosen } from './networkView';
import { plural, t } from '../../core/spoken';

/** What the parts of the aside are given. */
export interface AsideProps {
  readonly scene: Scene;
  readonly graph: Graph;
  readonly neighbours: Neighbours;
  readonly lit: Lit | undefined;
  readonly onChoose: (chosen: Chosen | undefined) => void;
}

interface NetworkAsideProps extends AsideProps {
  readonly chosen: Chosen | undefined;
  /** What the picture shows, in sentences. */
  readonly summary: string;
}

const mostNamed = 10;

/** Beside the picture: the whole in words, or what is chosen in it and what makes its ties. */
export function NetworkAside({ chosen, summary, ...props }: NetworkAsideProps): JSX.Element {
  return (
    <aside class="picture-aside" aria-label={t('About the network')}>
      <p id="network-text" class={chosen ? 'unseen' : 'quiet'}>
        {summary}
      </p>
      <Part chosen={chosen} {...props} />
    </aside>
  );
}

function Part({ chosen, ...props }: AsideProps & { chosen: Chosen | undefined }): JSX.Element {
  const { graph, neighbours, onChoose } = props;
  if (chosen?.type === 'one') {
    const node = graph.nodes.find(({ link }) => link.id === chosen.id);
    if (node) return <ChosenOne key={chosen.id} node={node} {...props} />;
  }
  if (chosen?.type === 'line') {
    const key = edgeKey(chosen.from, chosen.to);
    const edge = graph.edges.find(({ from, to }) => edgeKey(from, to) === key);
    if (edge) return <ChosenLine edge={edge} {...props} />;
  }
  if (chosen?.type === 'path' && neighbours.has(chosen.from))
    return <ChosenPath from={chosen.from} to={chosen.to} {...props} />;
  const connected = graph.nodes
    .filter(({ link }) => link.kind !== 'event')
    .map((node) => ({ ...node, tied: neighbours.get(node.link.id)?.length ?? 0 }))
    .filter(({ tied }) => tied > 0)
    .sort((one, other) => other.weight - one.weight || other.tied - one.tied)
    .slice(0, mostNamed);
  return (
    <>
      {connected.length > 0 && (
        <section aria-labelledby="best-connected">
          <h2 id="best-connected">{t('In most events')}</h2>
          <ol class="rows">
            {connected.map(({ link, weight }) => (
              <li key={link.id}>
                <button
                  type="button"
                  class="row"
                  onClick={() => {
                    onChoose({ type: 'one', id: link.id });
                  }}
                >
                  <KindMark kind={link.kind} />
                  <bdi class="name">{link.name}</bdi>
                  <span class="quiet">{plural(weight, '{0} event|{0} events')}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      )}
      {graph.crowded > 0 && (
        <p class="quiet">
          {plural(
            graph.crowded,
            '{0} event has so many participants that they are not tied to each other.|{0} events have so many participants that they are not tied to each other.',
          )}
        </p>
      )}
      <p class="quiet hint">
        {t(
          'Click a shape for its ties, a line for what makes it. With the keyboard: arrows go from one to the next, Space shows its ties, Enter opens its profile.',
        )}
      </p>
    </>
  );
}
