import type { JSX } from 'preact';
import type { SceneEvent } from '../../core/views/scene/scene';
import type { Placed } from '../../core/views/timeline/placed';
import type { TimelineItem } from '../../core/views/timeline/timelineItem';
import { clusterText, whoOf, type NameOf } from './timelineWords';
import './timelineTip.css';
import { figure, t } from '../../core/spoken';
import { typeText } from '../../core/views/links';

interface TimelineTipProps {
  readonly placed: Placed;
  /** The middle of the mark and its upper and lower edge, in pixels of the frame. */
  readonly at: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly frame: { readonly width: number; readonly height: number };
  readonly eventOf: (id: string) => SceneEvent | undefined;
  readonly nameOf: NameOf;
}

const width = 300;
const gap = 8;
const mostNamed = 6;

/** What is known of a mark at first sight, beside it. Screen readers have it from the mark itself. */
export function TimelineTip(props: TimelineTipProps): JSX.Element {
  const { at, frame } = props;
  const isBelow = at.top < frame.height / 2;
  const left = Math.max(gap, Math.min(at.x - width / 2, frame.width - width - gap));
  return (
    <div
      class="event-tip"
      aria-hidden="true"
      style={{
        left: `${left}px`,
        width: `${Math.min(width, frame.width - 2 * gap)}px`,
        ...(isBelow
          ? { top: `${at.bottom + gap}px` }
          : { bottom: `${frame.height - at.top + gap}px` }),
      }}
    >
      <TipText {...props} />
    </div>
  );
}

function TipText({ placed, eventOf, nameOf }: TimelineTipProps): JSX.Element {
  if (placed.type === 'cluster') {
    const members = placed.members();
    return (
      <>
        <p class="when">{clusterText(placed)}</p>
        <ul>
          {members.slice(0, mostNamed).map(({ id, label }) => (
            <li key={id}>
              <bdi>{label}</bdi>
            </li>
          ))}
        </ul>
        {members.length > mostNamed && (
          <p class="quiet">{t('and {0} more', figure(members.length - mostNamed))}</p>
        )}
      </>
    );
  }
  const { item } = placed;
  const event = item.look === 'spell' ? undefined : eventOf(item.id);
  if (!event) return <SpellText item={item} nameOf={nameOf} />;
  const who = whoOf(event, nameOf);
  const where = event.place.flatMap((id) => nameOf(id) ?? []);
  const type = typeText(event);
  return (
    <>
      <p class="when">
        {event.dateText}
        {type !== '' && <span class="quiet"> · {type}</span>}
      </p>
      <p class="what">
        <bdi>{event.link.name}</bdi>
      </p>
      {who.length > 0 && <p class="quiet">{listed(who)}</p>}
      {where.length > 0 && <p class="quiet">{listed(where)}</p>}
    </>
  );
}

function SpellText({ item, nameOf }: { item: TimelineItem; nameOf: NameOf }): JSX.Element {
  const name = nameOf(item.id) ?? '';
  return (
    <>
      <p class="when">{item.dateText}</p>
      <p class="what">
        <bdi>{item.label.includes(name) ? item.label : `${name}, ${item.label}`}</bdi>
      </p>
    </>
  );
}

const listed = (names: readonly string[]): string =>
  names.length > mostNamed + 1
    ? t('{0} and {1} more', names.slice(0, mostNamed).join(', '), names.length - mostNamed)
    : names.join(', ');
