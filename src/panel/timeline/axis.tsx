import type { JSX } from 'preact';
import type { Axis as AxisData } from '../../core/views/timeline/axisOf';
import type { DateLine } from './dateLines';
import type { PageSize } from './useTimelineSize';

interface AxisProps {
  readonly axis: AxisData;
  readonly lines: readonly DateLine[];
  readonly size: PageSize;
  readonly xOf: (day: number) => number;
}

const room = 6;

/** The calendar above the lanes: the ticks, the longer stretches that they lie in, and the dates that have a line. */
export function Axis({ axis, lines, size, xOf }: AxisProps): JSX.Element {
  const { width, axis: height, measure } = size;
  const rowAt = (row: number): number => (height / 3) * (row + 0.5);
  return (
    <svg class="axis" width={width} height={height} aria-hidden="true">
      {axis.stretches.map(({ from, to, text }) => {
        const [left, right] = [xOf(from), xOf(to)];
        // Its name stays in sight as long as some of it is.
        const x = Math.max(left, 0) + room;
        return (
          <g key={from}>
            {left > 0 && left < width && (
              <line class="border" x1={left} x2={left} y1={height / 3} y2={height} />
            )}
            {x + measure(text) + room < Math.min(right, width + room) && (
              <text class="stretch" x={x} y={rowAt(1)} dy="0.35em">
                {text}
              </text>
            )}
          </g>
        );
      })}
      {axis.ticks.map(({ day, text }) => (
        <g key={day}>
          <line x1={xOf(day)} x2={xOf(day)} y1={height - 4} y2={height} />
          {xOf(day) > 2 && xOf(day) + measure(text) < width && (
            <text class="tick" x={xOf(day) + 4} y={rowAt(2)} dy="0.35em">
              {text}
            </text>
          )}
        </g>
      ))}
      {lines.map(({ type, text, x, textX, anchor }) => (
        <g key={type} class={`date-line ${type}`}>
          <line x1={x} x2={x} y1={height / 3} y2={height} />
          <text x={textX} y={rowAt(0)} dy="0.35em" text-anchor={anchor}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}
