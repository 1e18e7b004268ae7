import type { JSX } from 'preact';
import type { WeakPoint } from '../../core/views/scene/weakPoints';
import { EntityName } from '../parts/links';
import { Pane } from './pane';
import { sayCount, t, toSay } from '../../core/spoken';

/** How many of each type are named. */
const most = 2;

const words: Readonly<Record<WeakPoint['type'], string>> = {
  disputed: toSay('{0} disputed figure|{0} disputed figures'),
  'weak-source': toSay('{0} claim on one weak source|{0} claims on one weak source'),
  'office-gap': toSay('{0} gap in an office|{0} gaps in offices'),
};

/** What not to lean on. */
export function WeakPoints({ points }: { points: readonly WeakPoint[] }): JSX.Element {
  const types = Object.keys(words) as WeakPoint['type'][];
  return (
    <Pane id="weak" title={t('Weakest points')}>
      {points.length === 0 && (
        <p class="quiet">{t('No disputed figure, no weak source, no gap.')}</p>
      )}
      {types.map((type) => {
        const own = points.filter((point) => point.type === type);
        if (own.length === 0) return null;
        return (
          <div key={type} class="weak">
            <h3>{sayCount(own.length, words[type])}</h3>
            <ul class="rows">
              {own.slice(0, most).map(({ link, what, text }, index) => (
                <li key={index} title={`${what} — ${text}`}>
                  <EntityName link={link} />{' '}
                  <span class="quiet">
                    <bdi>{what}</bdi> — <bdi>{text}</bdi>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Pane>
  );
}
