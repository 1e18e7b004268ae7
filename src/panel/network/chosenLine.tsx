import type { JSX } from 'preact';
import type { GraphEdge } from '../../core/views/network/graph';
import { KindMark } from '../parts/kindMark';
import type { AsideProps } from './networkAside';
import { Close } from './chosenOne';
import { LineMakers } from './lineMakers';
import { t } from '../../core/spoken';

interface ChosenLineProps extends AsideProps {
  readonly edge: GraphEdge;
}

/** A line between two, and the events and ties that make it. */
export function ChosenLine({ edge, graph, scene, onChoose }: ChosenLineProps): JSX.Element {
  const links = new Map(graph.nodes.map(({ link }) => [link.id, link]));
  return (
    <>
      <header class="chosen">
        <h2>
          {[edge.from, edge.to].map((id) => {
            const link = links.get(id);
            return (
              <button
                key={id}
                type="button"
                class="link end"
                onClick={() => {
                  onChoose({ type: 'one', id });
                }}
              >
                {link && <KindMark kind={link.kind} />} <bdi>{link?.name ?? id}</bdi>
              </button>
            );
          })}
        </h2>
      </header>
      <div class="doing">
        <Close onChoose={onChoose} />
      </div>
      <section aria-labelledby="made-by">
        <h3 id="made-by">{t('Tied by')}</h3>
        <LineMakers edge={edge} scene={scene} />
      </section>
    </>
  );
}
