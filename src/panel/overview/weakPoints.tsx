import type { JSX } from 'preact';
import type { WeakPoint } from '../../core/views/scene/weakPoints';
import { counted } from '../parts/labels';
import { EntityName } from '../parts/links';
import { Pane } from './pane';

/** How many of each type are named. */
const most = 2;

const words: Readonly<Record<WeakPoint['type'], readonly [one: string, several: string]>> = {
  disputed: ['disputed figure', 'disputed figures'],
  'weak-source': ['claim on one weak source', 'claims on one weak source'],
  'office-gap': ['gap in an office', 'gaps in offices'],
};

/** What not to lean on. */
export function WeakPoints({ points }: { points: readonly WeakPoint[] }): JSX.Element {
  const types = Object.keys(words) as WeakPoint['type'][];
  return (
    <Pane id="weak" title="Weakest points">
      {points.length === 0 && <p class="quiet">No disputed figure, no weak source, no gap.</p>}
      {types.map((type) => {
        const own = points.filter((point) => point.type === type);
        if (own.length === 0) return null;
        return (
          <div key={type} class="weak">
            <h3>{counted(own.length, ...words[type])}</h3>
            <ul class="rows">
              {own.slice(0, most).map(({ link, what, text }, index) => (
                <li key={index}>
                  <EntityName link={link} />{' '}
                  <span class="quiet">
                    <bdi>{what}</bdi>: <bdi>{text}</bdi>
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
