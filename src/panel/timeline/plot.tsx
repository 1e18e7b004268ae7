import type { JSX } from 'preact';
import type { Axis } from '../../core/views/timeline/axisOf';
import type { Placed } from '../../core/views/timeline/placed';
import type { DateLine } from './dateLines';
import { fades } from './fades';
import { LaneMarks } from './laneMarks';
import { SpellBands } from './spellBands';
import { idOf, type Marked } from './spots';
import { boxOf } from './markBox';
import type { PictureLayout } from './useTimelineLayout';
import type { PageSize } from './useTimelineSize';

interface PlotProps {
  readonly picture: PictureLayout;
  readonly size: PageSize;
  readonly axis: Axis;
  readonly lines: readonly DateLine[];
  /** The mark that the keyboard is or was at. */
  readonly current: Marked | undefined;
  /** The mark that the keyboard is at, drawn with a ring. */
  readonly ringed: Marked | undefined;
  readonly isFocus: (id: string) => boolean;
  readonly labelOf: (placed: Placed) => string;
}

/** What shows time: the days as lines, the lanes, all that stands in them. */
export function Plot(props: PlotProps): JSX.Element {
  const { picture, size, axis, lines, current, ringed, isFocus, labelOf } = props;
  const { layout, plans, height, frame, left, xOf } = picture;
  const ring = ringed && boxOf(ringed, size);
  return (
    <svg class="plot" width={size.width} height={height} role="presentation">
      {fades}
      {axis.ticks.map(({ day }) => (
        <line key={day} class="grid" x1={xOf(day)} x2={xOf(day)} y1={0} y2={height} />
      ))}
      {plans.map(({ lane, top, height: tall }) => (
        <line key={lane.key} class="lane" x1={0} x2={size.width} y1={top + tall} y2={top + tall} />
      ))}
      <g transform={`translate(${frame.from - left},0)`} role="presentation">
        {layout.lanes.map((lane) => (
          <SpellBands key={lane.plan.lane.key} layout={lane} size={size} origin={frame.from} />
        ))}
      </g>
      {lines.map(({ type, x }) => (
        <line key={type} class={`date-line ${type}`} x1={x} x2={x} y1={0} y2={height} />
      ))}
      <g transform={`translate(${frame.from - left},0)`} role="presentation">
        {layout.lanes.map((lane) => (
          <LaneMarks
            key={lane.plan.lane.key}
            layout={lane}
            size={size}
            scale={frame.scale}
            origin={frame.from}
            left={left}
            current={current?.layout === lane ? idOf(current) : undefined}
            isFocus={isFocus}
            labelOf={labelOf}
          />
        ))}
        {ring && (
          <rect
            class="ring"
            x={ring.x - frame.from}
            y={ring.y}
            width={ring.width}
            height={ring.height}
            rx={4}
          />
        )}
      </g>
    </svg>
  );
}
