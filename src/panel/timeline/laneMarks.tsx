import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Placed } from '../../core/views/timeline/placed';
import { labelStart, type PlacedItem } from '../../core/views/timeline/placeItem';
import type { LaneLayout, TimelineSize } from '../../core/views/timeline/layoutTimeline';
import { markId, type Spot } from './spots';
import { ClusterMark, ItemMark, MarkLabel } from './mark';

interface LaneMarksProps {
  readonly layout: LaneLayout;
  readonly size: TimelineSize;
  readonly scale: number;
  /** The x from day 0 that is drawn at 0. */
  readonly origin: number;
  /** The x from day 0 of the left edge of what is seen. */
  readonly left: number;
  readonly current: Spot | undefined;
  readonly isFocus: (id: string) => boolean;
  readonly labelOf: (placed: Placed) => string;
}

/** All that stands in one lane. What does not change while the reader pans is drawn once. */
export function LaneMarks(props: LaneMarksProps): JSX.Element {
  const { layout, size, scale, origin, left, current, isFocus, labelOf } = props;
  const { plan } = layout;
  const own = current?.lane === plan.lane.key ? current : undefined;
  const marks = useMemo(
    () =>
      placedIn(layout, size).map(({ placed, y, height, isSpell }) => {
        const id = markId(plan.lane.key, placed, isSpell);
        const common = { key: id, origin, y, height, id, label: labelOf(placed) };
        const isCurrent = own?.mark === id;
        return placed.type === 'item' ? (
          <ItemMark
            {...common}
            placed={placed}
            scale={scale}
            isCurrent={isCurrent}
            isFocus={isFocus(placed.item.id)}
            withLabel={!isLong(placed)}
          />
        ) : (
          <ClusterMark {...common} placed={placed} isCurrent={isCurrent} isFocus={false} />
        );
      }),
    [layout, size, scale, origin, own, isFocus, labelOf],
  );
  // The label of a bar that began before what is seen stays in sight as long as the bar has room for it.
  const labels = placedIn(layout, size).flatMap(({ placed, y, isSpell }) => {
    if (placed.type !== 'item' || !isLong(placed) || !placed.label) return [];
    const { text, x, width } = placed.label;
    const stuck = Math.max(x, Math.min(left + 6, placed.x1 - width - 6));
    const id = markId(plan.lane.key, placed, isSpell);
    return [
      <g key={id} class={`mark ${placed.item.look}`} data-mark={id}>
        <MarkLabel text={text} x={stuck - origin} y={y} />
      </g>,
    ];
  });
  return (
    <>
      {marks}
      {labels}
    </>
  );
}

/** Everything that is placed in a lane, with the middle of its row and its height. */
export function placedIn(
  { plan, events, spells }: LaneLayout,
  { row, spellRow, pad }: Pick<TimelineSize, 'row' | 'spellRow' | 'pad'>,
): readonly {
  readonly placed: Placed;
  readonly y: number;
  readonly height: number;
  readonly isSpell: boolean;
}[] {
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
  isBar && label !== undefined && x1 - x0 > label.width + labelStart + 6;
