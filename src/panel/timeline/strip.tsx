import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { axisOf } from '../../core/views/timeline/axisOf';
import { density } from '../../core/views/timeline/density';
import type { Lane } from '../../core/views/timeline/lanesOf';
import { held, type TimeWindow } from '../../core/views/timeline/timeWindow';

interface StripProps {
  readonly lanes: readonly Lane[];
  readonly whole: TimeWindow;
  readonly window: TimeWindow;
  readonly width: number;
  readonly onWindow: (window: TimeWindow) => void;
}

const height = 46;
const foot = 15;
const barWidth = 4;
/** How near to an edge of the window a pointer takes hold of it, in pixels. */
const grip = 7;

type Hold = 'from' | 'to' | 'both';

/**
 * All of time on one small line, with what is in sight marked on it: drag the mark to move, its edges
 * to zoom. It does nothing that the keys do not, so it is not there for screen readers.
 */
export function Strip({ lanes, whole, window, width, onWindow }: StripProps): JSX.Element {
  const count = Math.max(1, Math.floor(width / barWidth));
  const bars = useMemo(() => density(lanes, whole, count), [lanes, whole, count]);
  const axis = useMemo(() => axisOf(whole, width), [whole, width]);
  const hold = useRef<{ readonly part: Hold; x: number } | undefined>(undefined);
  const most = Math.max(1, ...bars);
  const length = whole.to - whole.from;
  const xOf = (day: number): number => ((day - whole.from) / length) * width;
  const [left, right] = [xOf(window.from), Math.max(xOf(window.to), xOf(window.from) + 3)];

  const drag = (dx: number, part: Hold): void => {
    const days = (dx / width) * length;
    const least = (2 * grip * length) / width;
    if (part === 'both') onWindow(held({ from: window.from + days, to: window.to + days }, whole));
    else if (part === 'from')
      onWindow({ ...window, from: clamp(window.from + days, whole.from, window.to - least) });
    else onWindow({ ...window, to: clamp(window.to + days, window.from + least, whole.to) });
  };

  const back = useMemo(
    () => (
      <>
        {axis.ticks.map(({ day, text }) => {
          const x = ((day - whole.from) / length) * width;
          return (
            <g key={day}>
              <line class="grid" x1={x} x2={x} y1={0} y2={height} />
              {x + 40 < width && (
                <text class="tick" x={x + 4} y={height - 4}>
                  {text}
                </text>
              )}
            </g>
          );
        })}
        <path class="bars" d={bars.map((bar, at) => barPath(bar / most, at)).join('')} />
      </>
    ),
    [axis, bars, most, whole, width],
  );

  return (
    <svg
      class="strip"
      width={width}
      height={height}
      aria-hidden="true"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        const x = event.offsetX;
        event.currentTarget.setPointerCapture(event.pointerId);
        if (x < left - grip || x > right + grip) {
          // A press beside the window brings it there.
          const day = whole.from + (x / width) * length;
          const half = (window.to - window.from) / 2;
          onWindow(held({ from: day - half, to: day + half }, whole));
        }
        hold.current = { part: holdAt(x, left, right), x: event.clientX };
      }}
      onPointerMove={({ clientX, buttons }) => {
        if (!hold.current || !(buttons & 1)) return;
        drag(clientX - hold.current.x, hold.current.part);
        hold.current.x = clientX;
      }}
      onPointerUp={() => (hold.current = undefined)}
    >
      {back}
      <rect class="beyond" x={0} y={0} width={Math.max(0, left)} height={height} />
      <rect class="beyond" x={right} y={0} width={Math.max(0, width - right)} height={height} />
      <rect class="window" x={left} y={0.5} width={right - left} height={height - 1} />
      {[left, right].map((x, at) => (
        <rect key={at} class="grip" x={x - 2} y={height / 2 - 8} width={4} height={16} rx={2} />
      ))}
    </svg>
  );
}

/** Low numbers would not be seen beside high ones: the height goes by the root. */
function barPath(share: number, at: number): string {
  if (share === 0) return '';
  const tall = Math.max(2, Math.sqrt(share) * (height - foot - 3));
  return `M${at * barWidth},${height - foot}v${-tall}h${barWidth - 1}v${tall}Z`;
}

function holdAt(x: number, left: number, right: number): Hold {
  if (right - left < 4 * grip || x < left - grip || x > right + grip) return 'both';
  if (Math.abs(x - left) <= grip) return 'from';
  return Math.abs(x - right) <= grip ? 'to' : 'both';
}

const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));
