import type { JSX } from 'preact';
import type { GraphEdge } from '../../core/views/network/graph';
import type { Scene, SceneEvent } from '../../core/views/scene/scene';
import { EntityName } from '../parts/links';
import { say, t, toSay } from '../../core/spoken';

interface LineMakersProps {
  readonly edge: GraphEdge;
  readonly scene: Scene;
  /** At most so many events are listed, the rest counted. */
  readonly most?: number;
}

/** The ties and events that make a line, the latest event first. */
export function LineMakers({ edge, scene, most = Infinity }: LineMakersProps): JSX.Element {
  const wanted = new Set(edge.events);
  const events = scene.events.filter(({ link }) => wanted.has(link.id)).reverse();
  const shown = events.length > most + 1 ? events.slice(0, most) : events;
  return (
    <ul class="makers">
      {edge.ties.map((tie) => (
        <li key={tie}>
          <bdi>{tie}</bdi>
        </li>
      ))}
      {shown.map((event) => (
        <li key={event.link.id}>
          <span class="quiet">{[event.dateText, ...rolesOf(event, edge)].join(' · ')}</span>
          {isBetween(event, edge) && <EntityName link={event.link} />}
        </li>
      ))}
      {shown.length < events.length && (
        <li class="quiet">{t('and {0} more', events.length - shown.length)}</li>
      )}
    </ul>
  );
}

const roles = {
  actor: toSay('takes part'),
  recipient: toSay('receives'),
  present: toSay('is present'),
  about: toSay('is its subject'),
} as const;

/** False where an event is one of the two, and need not be named again. */
const isBetween = ({ link }: SceneEvent, { from, to }: GraphEdge): boolean =>
  link.id !== from && link.id !== to;

/** What the other end of a line does in an event, where the event is one end. */
function rolesOf(event: SceneEvent, { from, to }: GraphEdge): readonly string[] {
  const other = from === event.link.id ? to : to === event.link.id ? from : undefined;
  if (other === undefined) return [];
  return (Object.keys(roles) as (keyof typeof roles)[])
    .filter((role) => event[role].includes(other))
    .map((role) => say(roles[role]));
}
