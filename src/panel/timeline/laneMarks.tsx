import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Placed } from '../../core/views/timeline/placed';
import { barLabelStart, type PlacedItem } from '../../core/views/timeline/placeItem';
import type { LaneLayout, TimelineSize } from '../../core/views/timeline/layoutTimeline';
import { markId } from './spots';
import { clusterMark, itemMark } from './mark';

interface LaneMarksProps {
  readonly layout: LaneLayout;
  readonly size: TimelineSize;
  readonly scale: number;
  /** The x from day 0 that is drawn at 0. */
  readonly origin: number;
  /** The x from day 0 of the left edge of what is seen. */
  readonly left: number;
  /** The id of the mark that the keyboard is at, where it is in this lane. */
  readonly current: string | undefined;
  readonly isFocus: (id: string) => boolean;
  readonly labelOf: (placed: Placed) => string;
}

/** All that stands in one lane. What does not change while the reader pans is drawn once. */
export function LaneMarks(props: LaneMarksProps): JSX.Element {
  const { layout, size, scale, origin, left, current, isFocus, labelOf } = props;
  const { key: lane } = layout.plan.lane;
  const mark = ({ placed, y, height, isSpell }: PlacedRow): JSX.Element => {
    const id = markId(lane, placed, isSpell);
    const common = { origin, y, height, id, label: labelOf(placed), isCurrent: id === current };
    return placed.type === 'item'
      ? itemMark({
          ...common,
          placed,
          scale,
          isFocus: isFocus(placed.item.id),
          withLabel: !isLong(placed),
        })
      : clusterMark({ ...common, placed, isFocus: false });
  };
  const rows = useMemo(() => placedIn(layout, size), [layout, size]);
  const still = useMemo(
    () => rows.filter(({ placed }) => !isUnderWay(placed)).map(mark),
    [rows, scale, origin, current, isFocus, labelOf],
  );
  return (
    <>
      {still}
      {rows.map((row) => {
        const { placed, y, isSpell } = row;
        if (placed.type === 'cluster')
          return isUnderWay(placed) && mark({ ...row, placed: { ...placed, x: left + edge } });
        if (!isLong(placed) || !placed.label) return null;
        // The label of a bar that began before what is seen stays in sight while the bar has room for it.
        const { text, x, width } = placed.label;
        const stuck = Math.max(x, Math.min(left + edge, placed.x1 - width - edge));
        const id = markId(lane, placed, isSpell);
        return (
          <g key={id} class={`mark ${placed.item.look}`} data-mark={id}>
            <text class="mark-label" x={stuck - origin} y={y} dy="0.35em">
              {text}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** What stays at the left edge keeps this far from it. */
const edge = 6;

const isUnderWay = (placed: Placed): boolean => placed.type === 'cluster' && placed.isUnderWay;

/** A mark with the middle of its row and its height. */
interface PlacedRow {
  readonly placed: Placed;
  readonly y: number;
  readonly height: number;
  readonly isSpell: boolean;
}

/** Everything that is placed in a lane, with the middle of its row and its height. */
export function placedIn(
  { plan, events, spells }: LaneLayout,
  { row, spellRow, pad }: Pick<TimelineSize, 'row' | 'spellRow' | 'pad'>,
): readonly PlacedRow[] {
  const top = plan.top + pad;
  const below = top + plan.spellRows * spellRow;
  return [
    ...spells.map((placed) => ({
      placed,
      y: top + (placed.row + 0.5) * spellRow,
      height: spellRow - 3,
      isSpell: true,
    })),
    ...events.map((placed) => ({
      placed,
      y: below + (placed.row + 0.5) * row,
      height: row - 5,
      isSpell: false,
    })),
  ];
}

/** True for a bar with more room than its label needs. */
const isLong = ({ isBar, x0, x1, label }: PlacedItem): boolean =>
  isBar && label !== undefined && x1 - x0 > label.width + barLabelStart + 6;
