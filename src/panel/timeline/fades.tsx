import type { JSX } from 'preact';
import type { TimelineItem } from '../../core/views/timeline/timelineItem';

const looks: readonly TimelineItem['look'][] = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
  'untyped',
  'spell',
];

/** The paints of ends that nobody knows: `fade-in-…` towards the past, `fade-out-…` towards the future. */
export const fades: JSX.Element = (
  <defs>
    {looks.flatMap((look) =>
      (['in', 'out'] as const).map((way) => (
        <linearGradient key={`${way} ${look}`} id={`fade-${way}-${look}`} class={look}>
          <stop offset="0" stop-color="currentColor" stop-opacity={way === 'in' ? 0 : 0.4} />
          <stop offset="1" stop-color="currentColor" stop-opacity={way === 'in' ? 0.4 : 0} />
        </linearGradient>
      )),
    )}
  </defs>
);
