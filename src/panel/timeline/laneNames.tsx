import type { JSX } from 'preact';
import type { LanePlan } from '../../core/views/timeline/layoutTimeline';
import { EntityName } from '../parts/links';
import { lookShape } from './lookShape';
import './laneNames.css';
import { figure, plural, t } from '../../core/spoken';

interface LaneNamesProps {
  readonly plans: readonly LanePlan[];
  readonly focus: string | undefined;
}

/** The names of the lanes at their left, each with the number of its events; a name opens its profile. */
export function LaneNames({ plans, focus }: LaneNamesProps): JSX.Element {
  return (
    <ul class="lane-names" aria-label={t('Lanes')}>
      {plans.map((plan) => {
        const { lane, top, height } = plan;
        return (
          <li
            key={lane.key}
            class={`${plan.rows + plan.spellRows < 2 ? 'low' : ''} ${lane.link && lane.link.id === focus ? 'focus' : ''}`}
            style={{ top: `${top}px`, height: `${height}px` }}
          >
            {lane.look && (
              <svg viewBox="-7 -7 14 14" aria-hidden="true">
                {lookShape({ look: lane.look })}
              </svg>
            )}
            <span class="name" title={lane.name}>
              {lane.link ? <EntityName link={lane.link} /> : <bdi>{lane.name}</bdi>}
            </span>
            {lane.events.length > 0 && (
              <span class="quiet count">
                <span aria-hidden="true">{figure(lane.events.length)}</span>
                <span class="unseen">{plural(lane.events.length, '{0} event|{0} events')}</span>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
