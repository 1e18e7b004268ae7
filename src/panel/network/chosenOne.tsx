import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { GraphNode } from '../../core/views/network/graph';
import { Button } from '../parts/button';
import { KindMark } from '../parts/kindMark';
import { EntityName } from '../parts/links';
import { Nearby } from '../profile/nearby';
import type { AsideProps } from './networkAside';
import { edgeText, nodeText } from './networkText';
import { t } from '../../core/spoken';
import { kindName } from '../../core/views/kindNames';

interface ChosenOneProps extends AsideProps {
  readonly node: GraphNode;
}

const mostNamed = 14;

/** One thing, and all that it is tied to. */
export function ChosenOne({ node, graph, neighbours, onChoose }: ChosenOneProps): JSX.Element {
  const { link } = node;
  const [all, setAll] = useState(false);
  const near = neighbours.get(link.id) ?? [];
  const links = new Map(graph.nodes.map((each) => [each.link.id, each.link]));
  const shown = all ? near : near.slice(0, mostNamed);
  return (
    <>
      <header class="chosen">
        <h2>
          <KindMark kind={link.kind} /> <EntityName link={link} />
        </h2>
        <p class="quiet">{nodeText(node, near.length)}</p>
      </header>
      <div class="doing">
        {near.length > 0 && (
          <Button
            onClick={() => {
              onChoose({ type: 'path', from: link.id });
            }}
          >
            {t('Path to…')}
          </Button>
        )}
        <Nearby id={link.id} />
        <Close onChoose={onChoose} />
      </div>
      {near.length > 0 && (
        <section aria-labelledby="tied-to">
          <h3 id="tied-to">{t('Tied to')}</h3>
          <ul class="rows">
            {shown.map(({ id, edge }) => {
              const other = links.get(id);
              return (
                <li key={id}>
                  <button
                    type="button"
                    class="row"
                    title={other && kindName(other.kind)}
                    onClick={() => {
                      onChoose({ type: 'line', from: link.id, to: id });
                    }}
                  >
                    {other && <KindMark kind={other.kind} />}
                    <bdi class="name">{other?.name ?? id}</bdi>
                    {link.kind !== 'event' && other?.kind !== 'event' && (
                      <span class="quiet">{edgeText(edge)}</span>
                    )}
                  </button>
                </li>
              );
            })}
          </ul>
          {shown.length < near.length && (
            <button
              type="button"
              class="link"
              onClick={() => {
                setAll(true);
              }}
            >
              {t('All {0}', near.length)}
            </button>
          )}
        </section>
      )}
    </>
  );
}

/** The way back to the whole. */
export function Close({ onChoose }: Pick<AsideProps, 'onChoose'>): JSX.Element {
  return (
    <Button
      onClick={() => {
        onChoose(undefined);
      }}
    >
      {t('Show all')}
    </Button>
  );
}
