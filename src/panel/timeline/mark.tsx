import type { JSX } from 'preact';
import { countText } from '../../core/views/timeline/leftOver';
import type { Cluster } from '../../core/views/timeline/placed';
import { fadeWidth, pointWidth, type PlacedItem } from '../../core/views/timeline/placeItem';
import { LookShape } from './lookShape';

/** What marks have in common: an id, a name for those who listen, and what is said of their state. */
interface MarkProps<P> {
  readonly placed: P;
  /** What {@link PlacedItem.x0} is less by. */
  readonly origin: number;
  /** The middle of the row, and its height, in pixels. */
  readonly y: number;
  readonly height: number;
  readonly id: string;
  readonly label: string;
  readonly isCurrent: boolean;
  readonly isFocus: boolean;
}

interface ItemMarkProps extends MarkProps<PlacedItem> {
  /** Pixels for a day. */
  readonly scale: number;
  /** False for a label that is drawn elsewhere. */
  readonly withLabel: boolean;
}

/** One event or spell: a point or a bar, with its label. */
export function ItemMark(props: ItemMarkProps): JSX.Element {
  const { placed, origin, y, id, label, isCurrent, isFocus, withLabel } = props;
  const { item, x0, isBar } = placed;
  const states = [isCurrent && 'current', isFocus && 'focus', item.look].filter(Boolean).join(' ');
  return (
    <g id={id} class={`mark ${states}`} role="option" aria-label={label} aria-selected={isCurrent}>
      <Extent {...props} />
      {(item.look !== 'spell' || !isBar) && (
        <LookShape
          look={item.look}
          x={x0 - origin + (isBar ? pointWidth / 2 + 3 : pointWidth / 2)}
          y={y}
          isExact={item.date.sure !== undefined}
          approximate={item.date.approximate}
          uncertain={item.date.uncertain}
        />
      )}
      {withLabel && placed.label && (
        <MarkLabel text={placed.label.text} x={placed.label.x - origin} y={y} />
      )}
    </g>
  );
}

/** The words beside or on a mark. */
export function MarkLabel({ text, x, y }: { text: string; x: number; y: number }): JSX.Element {
  return (
    <text class="label" x={x} y={y} dy="0.35em">
      {text}
    </text>
  );
}

/** How long something was: faint where it may have been, firm where it surely was, fading where nobody knows. */
function Extent({ placed, origin, y, height, scale }: ItemMarkProps): JSX.Element | null {
  const { item, isBar } = placed;
  const { sure, fadesIn, fadesOut, approximate } = item.date;
  if (placed.isSqueezed) return null;
  const [x0, x1] = [placed.x0 - origin, placed.x1 - origin];
  const top = y - height / 2;
  const about = approximate ? ' about' : '';
  const isAllSure = sure?.[0] === item.date.first && sure[1] === item.date.end;
  return (
    <>
      {fadesIn && (
        <rect
          class="fade"
          fill={`url(#fade-in-${item.look})`}
          {...{ x: x0 - fadeWidth, y: top, height, width: fadeWidth + (isBar ? 0 : 5) }}
        />
      )}
      {fadesOut && (
        <rect
          class="fade"
          fill={`url(#fade-out-${item.look})`}
          {...{ x: isBar ? x1 : x1 - 5, y: top, height, width: fadeWidth + (isBar ? 0 : 5) }}
        />
      )}
      {isBar && (
        <rect
          class={`extent${isAllSure ? ' sure' : ''}${about}`}
          x={x0}
          y={top}
          width={x1 - x0}
          height={height}
          rx={fadesIn || fadesOut ? 0 : 3}
        />
      )}
      {isBar && sure && !isAllSure && (
        <rect
          class="sure"
          x={sure[0] * scale - origin}
          y={top}
          width={Math.max(1, (sure[1] - sure[0]) * scale)}
          height={height}
        />
      )}
    </>
  );
}

/** Several events as one mark with their number. */
export function ClusterMark({
  placed,
  origin,
  y,
  height,
  id,
  label,
  isCurrent,
  isFocus,
}: MarkProps<Cluster>): JSX.Element {
  const x = placed.x - origin;
  const states = `${isCurrent ? ' current' : ''}${isFocus ? ' focus' : ''}`;
  return (
    <g
      id={id}
      class={`cluster${states}`}
      role="option"
      aria-label={label}
      aria-selected={isCurrent}
    >
      <rect x={x} y={y - height / 2} width={placed.width} height={height} rx={height / 2} />
      <text x={x + placed.width / 2} y={y} dy="0.35em">
        {countText(placed.count)}
      </text>
    </g>
  );
}
