import type { CSSProperties, JSX } from 'preact';
import type { Placed } from '../../core/views/timeline/placed';
import type { TimelineItem } from '../../core/views/timeline/timelineItem';
import { boxOf, type MarkBox } from './markBox';
import { whoOf, type SceneWords } from './sceneWords';
import type { Marked } from './spots';
import { clusterText } from './timelineWords';
import type { PageSize } from './useTimelineSize';
import './timelineTip.css';
import { figure, t } from '../../core/spoken';
import { typeText } from '../../core/views/links';

interface TimelineTipProps {
  readonly mark: Marked;
  readonly size: PageSize;
  /** Where the left edge of the window is, in pixels from day 0. */
  readonly left: number;
  /** How far the lanes are scrolled down, in pixels. */
  readonly scrolled: number;
  readonly words: SceneWords;
}

const width = 300;
const gap = 8;
const mostNamed = 6;
/** A tip stands at the beginning of a bar that is longer, in pixels. */
const longBar = 160;

/** What is known of a mark at first sight, beside it. Screen readers have it from the mark itself. */
export function TimelineTip(props: TimelineTipProps): JSX.Element | null {
  const { mark, size, left, scrolled, words } = props;
  const box = boxOf(mark, size);
  if (!box) return null;
  return (
    <div class="event-tip" aria-hidden="true" style={placeBeside(box, size, left, scrolled)}>
      <TipText placed={mark.placed} words={words} />
    </div>
  );
}

/** Above or below a mark, where there is more room, and within what is seen of the timeline. */
function placeBeside(
  box: MarkBox,
  { axis, gutter, width: shown, frame }: PageSize,
  left: number,
  scrolled: number,
): CSSProperties {
  const [first, last] = [gutter, gutter + shown];
  const middle = gutter + box.x + Math.min(box.width, longBar) / 2 - left;
  const x = Math.min(Math.max(first, middle), last);
  const top = axis + box.y - scrolled;
  return {
    left: `${Math.max(gap, Math.min(x - width / 2, last - width - gap))}px`,
    width: `${Math.min(width, last - 2 * gap)}px`,
    ...(top < frame / 2
      ? { top: `${top + box.height + gap}px` }
      : { bottom: `${frame - top + gap}px` }),
  };
}

interface TipTextProps {
  readonly placed: Placed;
  readonly words: SceneWords;
}

function TipText({ placed, words: { eventOf, nameOf } }: TipTextProps): JSX.Element {
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

interface SpellTextProps {
  readonly item: TimelineItem;
  readonly nameOf: SceneWords['nameOf'];
}

function SpellText({ item, nameOf }: SpellTextProps): JSX.Element {
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
