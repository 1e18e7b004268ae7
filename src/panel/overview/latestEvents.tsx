import type { JSX } from 'preact';
import { dateText } from '../../core/dossier/dateText';
import { aroundDate } from '../../core/views/profile/aroundDate';
import type { AsOf } from '../../core/views/card/card';
import type { Scene, SceneEvent } from '../../core/views/scene/scene';
import { EntityName } from '../parts/links';
import { Pane } from './pane';
import { say, t, toSay } from '../../core/spoken';

const most = 4;

/** The last events up to the date that the scene is about, and the next after it. */
export function LatestEvents({ scene: { events, asof } }: { scene: Scene }): JSX.Element {
  const { latest, next } = aroundDate(events, asof.date, most);
  return (
    <Pane id="latest" title={t('Latest and next')}>
      {latest.length + next.length === 0 ? (
        <p class="quiet">{t('No event has a date.')}</p>
      ) : (
        <ol class="dated">
          {next.toReversed().map((event) => (
            <Dated key={event.link.id} event={event} />
          ))}
          <li class="asof">
            <span>{dateText(asof.date)}</span>
            <span>{say(asofWords[asof.from])}</span>
          </li>
          {latest.map((event) => (
            <Dated key={event.link.id} event={event} />
          ))}
        </ol>
      )}
    </Pane>
  );
}

const asofWords: Readonly<Record<AsOf['from'], string>> = {
  document: toSay('the date of the document'),
  dossier: toSay('the date of the dossier'),
  today: toSay('today'),
};

function Dated({ event: { link, dateText: when } }: { event: SceneEvent }): JSX.Element {
  return (
    <li>
      <span class="when">{when}</span>
      <span>
        <EntityName link={link} />
      </span>
    </li>
  );
}
