import type { JSX } from 'preact';
import { countText } from '../../core/views/timeline/leftOver';
import type { Cluster } from '../../core/views/timeline/placed';
import { fadeWidth, pointWidth, type PlacedItem } from '../../core/views/timeline/placeItem';
import { lookShape } from './lookShape';

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

/**
 * One event or spell: a point or a bar, with its label. Within it all stands at its left end, so that
 * a zoom moves most of them whole.
 */
export function itemMark(props: ItemMarkProps): JSX.Element {
  const { placed, origin, y, id, label, isCurrent, isFocus, withLabel } = props;
  const { item, x0, isBar } = placed;
  const states = [isCurrent && 'current', isFocus && 'focus', item.look].filter(Boolean).join(' ');
  return (
    <g
      key={id}
      id={id}
      class={`mark ${states}`}
      role="option"
      aria-label={label}
      aria-selected={isCurrent}
      transform={`translate(${round(x0 - origin)},${y})`}
    >
      {extent(props)}
      {(item.look !== 'spell' || !isBar) &&
        lookShape({
          look: item.look,
          x: isBar ? pointWidth / 2 + 4 : pointWidth / 2,
          isExact: item.date.sure !== undefined,
          approximate: item.date.approximate,
          uncertain: item.date.uncertain,
        })}
      {withLabel && placed.label && (
        <text class="mark-label" x={round(placed.label.x - x0)} dy="0.35em">
          {placed.label.text}
        </text>
      )}
    </g>
  );
}

/** How long something was: faint where it may have been, firm where it surely was, fading where nobody knows. */
function extent({ placed, height, scale }: ItemMarkProps): JSX.Element | null {
  const { item, isBar } = placed;
  const { first, end, sure, fadesIn, fadesOut, approximate } = item.date;
  if (placed.isSqueezed) return null;
  const width = round(placed.x1 - placed.x0);
  const top = -height / 2;
  // A fading end begins in the middle of a point.
  const inner = isBar ? 0 : pointWidth / 2;
  const isAllSure = sure?.[0] === first && sure[1] === end;
  return (
    <>
      {fadesIn && (
        <rect
          class="fade"
          fill={`url(#fade-in-${item.look})`}
          x={-fadeWidth}
          y={top}
          width={fadeWidth + inner}
          height={height}
        />
      )}
      {fadesOut && (
        <rect
          class="fade"
          fill={`url(#fade-out-${item.look})`}
          x={width - inner}
          y={top}
          width={fadeWidth + inner}
          height={height}
        />
      )}
      {isBar && (
        <rect
          class={`extent${isAllSure ? ' sure' : ''}${approximate ? ' about' : ''}`}
          x={0}
          y={top}
          width={width}
          height={height}
          rx={fadesIn || fadesOut ? 0 : 3}
        />
      )}
      {isBar && sure && !isAllSure && (
        <rect
          class="sure"
          x={round((sure[0] - first) * scale)}
          y={top}
          width={round(Math.max(1, (sure[1] - sure[0]) * scale))}
          height={height}
        />
      )}
    </>
  );
}

/** Several events as one mark with their number. */
export function clusterMark({
  placed,
  origin,
  y,
  height,
  id,
  label,
  isCurrent,
  isFocus,
}: MarkProps<Cluster>): JSX.Element {
  const states = `${isCurrent ? ' current' : ''}${isFocus ? ' focus' : ''}`;
  return (
    <g
      key={id}
      id={id}
      class={`cluster${states}`}
      role="option"
      aria-label={label}
      aria-selected={isCurrent}
      transform={`translate(${round(placed.x - origin)},${y})`}
    >
      <rect y={-height / 2} width={round(placed.width)} height={height} rx={height / 2} />
      <text x={round(placed.width / 2)} dy="0.35em">
        {countText(placed.count)}
      </text>
    </g>
  );
}

/** More digits than this nobody sees. */
const round = (pixels: number): number => Math.round(pixels * 100) / 100;
