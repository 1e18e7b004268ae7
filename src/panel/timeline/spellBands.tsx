import type { JSX } from 'preact';
import type { LaneLayout } from '../../core/views/timeline/layoutTimeline';
import type { PageSize } from './useTimelineSize';

interface SpellBandsProps {
  readonly layout: LaneLayout;
  readonly size: PageSize;
  readonly origin: number;
}

/** The shade that an office throws over the events in its time. */
export function SpellBands({ layout, size, origin }: SpellBandsProps): JSX.Element | null {
  const { plan, spells } = layout;
  if (plan.rows === 0) return null;
  const top = plan.top + size.pad + plan.spellRows * size.spellRow;
  return (
    <>
      {spells.map((placed) =>
        placed.type === 'item' && placed.isBar ? (
          <rect
            key={`${placed.x0} ${placed.item.label}`}
            class="band"
            x={placed.x0 - origin}
            y={top - 2}
            width={placed.x1 - placed.x0}
            height={plan.rows * size.row + size.pad}
          />
        ) : null,
      )}
    </>
  );
}
