import type { JSX } from 'preact';
import type { Connections } from '../../core/views/scene/connections';
import { EntityName } from '../parts/links';
import { Pane } from './pane';
import { plural, t } from '../../core/spoken';

const most = 5;

interface ConnectedProps {
  readonly connected: readonly Connections[];
  readonly onTable: () => void;
}

/** The actors who share events and ties with most others. */
export function Connected({ connected, onTable }: ConnectedProps): JSX.Element {
  const actors = connected.filter(
    ({ node: { link } }) => link.kind !== 'project' && link.kind !== 'place',
  );
  const highest = Math.max(1, ...actors.map(({ others }) => others));
  return (
    <Pane
      id="connected"
      title={t('Best connected')}
      more={actors.length > most ? t('all {0}', actors.length) : undefined}
      onMore={onTable}
    >
      {actors.length === 0 && <p class="quiet">{t('No actors here.')}</p>}
      <ol class="connected">
        {actors.slice(0, most).map(({ node: { link, text }, others, events }) => (
          <li key={link.id}>
            <span class="name">
              <EntityName link={link} /> <span class="quiet">{text}</span>
            </span>
            <span class="reach">
              <span
                class="bar-of"
                style={{ width: `${(others / highest) * 100}%` }}
                aria-hidden="true"
              />
              {others}{' '}
              <span class="unseen">{t('others, {0}', plural(events, '{0} event|{0} events'))}</span>
            </span>
          </li>
        ))}
      </ol>
    </Pane>
  );
}
