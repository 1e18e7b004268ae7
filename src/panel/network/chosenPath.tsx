import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { EntityLink } from '../../core/views/lines';
import { queryWords, textsOf } from '../../core/views/scene/sceneTexts';
import { Button } from '../parts/button';
import { KindMark } from '../parts/kindMark';
import { EntityName } from '../parts/links';
import { SearchField } from '../parts/searchField';
import { Close } from './chosenOne';
import { LineMakers } from './lineMakers';
import type { AsideProps } from './networkAside';
import { plural, t } from '../../core/spoken';
import { woven } from '../parts/woven';

interface ChosenPathProps extends AsideProps {
  readonly from: string;
  readonly to: string | undefined;
}

/** The shortest way from one to another, step by step, and what makes each step. */
export function ChosenPath({ from, to, ...props }: ChosenPathProps): JSX.Element {
  const { graph, scene, lit, onChoose } = props;
  const links = useMemo(() => new Map(graph.nodes.map(({ link }) => [link.id, link])), [graph]);
  const start = links.get(from);
  const end = to === undefined ? undefined : links.get(to);
  const path = lit?.path;
  return (
    <>
      <header class="chosen">
        <h2>{woven(t('Path from {0}'), start ? <EntityName link={start} /> : from)}</h2>
        {end && (
          <p role="status">
            {woven(t('to {0}'), <EntityName link={end} />)}{' '}
            <span class="quiet">
              {path
                ? plural(
                    path.length,
                    'in {0} step, the shortest there is|in {0} steps, the shortest there is',
                  )
                : ''}
            </span>
          </p>
        )}
      </header>
      <div class="doing">
        {to !== undefined && (
          <Button
            onClick={() => {
              onChoose({ type: 'path', from });
            }}
          >
            {t('To another…')}
          </Button>
        )}
        <Close onChoose={onChoose} />
      </div>
      {to === undefined ? (
        <PathEnd from={from} onEnd={(id) => onChoose({ type: 'path', from, to: id })} {...props} />
      ) : path ? (
        <ol class="path">
          {path.map((step) => {
            const link = links.get(step.to);
            return (
              <li key={step.to}>
                <LineMakers edge={step.edge} scene={scene} most={3} />
                <p class="strong">
                  {link ? (
                    <>
                      <KindMark kind={link.kind} /> <EntityName link={link} />
                    </>
                  ) : (
                    step.to
                  )}
                </p>
              </li>
            );
          })}
        </ol>
      ) : (
        <p role="status">{t('Nothing in sight ties the two. A wider scope may.')}</p>
      )}
    </>
  );
}

interface PathEndProps extends AsideProps {
  readonly from: string;
  readonly onEnd: (id: string) => void;
}

const mostShown = 8;

/** Where a path is to lead: found by any name. */
function PathEnd({ from, onEnd, graph, scene, neighbours }: PathEndProps): JSX.Element {
  const [text, setText] = useState('');
  const words = queryWords(text);
  const texts = textsOf(scene).nodes;
  const links: readonly EntityLink[] = graph.nodes
    .map(({ link }) => link)
    .filter(
      ({ id, kind }) =>
        kind !== 'event' &&
        id !== from &&
        (neighbours.get(id)?.length ?? 0) > 0 &&
        words.every((word) => texts.get(id)?.includes(word)),
    );
  return (
    <section aria-label={t('Where the path leads')}>
      <SearchField
        label={t('Path to whom or what')}
        text={text}
        onText={setText}
        onDown={() => {
          document.querySelector<HTMLElement>('.path-ends button')?.focus();
        }}
      />
      <ul class="rows path-ends">
        {links.slice(0, mostShown).map(({ id, kind, name }) => (
          <li key={id}>
            <button
              type="button"
              class="row"
              onClick={() => {
                onEnd(id);
              }}
            >
              <KindMark kind={kind} />
              <bdi class="name">{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet" role="status">
        {links.length === 0
          ? t('Nothing with that name is tied to anything here.')
          : links.length > mostShown &&
            t('and {0} more; write to narrow them', links.length - mostShown)}
      </p>
    </section>
  );
}
