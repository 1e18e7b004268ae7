import type { JSX } from 'preact';
import type { TimelineItem } from '../../core/views/timeline/timelineItem';

type Look = TimelineItem['look'];

/** Around the origin, about as large as each other: what is said is round or pointed, what is done has four corners. */
const paths: Readonly<Record<Look, string>> = {
  'verbal-cooperation': 'M-4.8,0a4.8,4.8 0 1 1 9.6,0a4.8,4.8 0 1 1 -9.6,0Z',
  'material-cooperation': 'M-4.2,-4.2h8.4v8.4h-8.4Z',
  'verbal-conflict': 'M0,-5.4L5.4,4.2H-5.4Z',
  'material-conflict': 'M0,-5.8L5.8,0L0,5.8L-5.8,0Z',
  untyped: 'M-1.6,-5h3.2v10h-3.2Z',
  spell: 'M-1,-5h2v10h-2Z',
};

interface ShapeLook extends Partial<Pick<TimelineItem['date'], 'approximate' | 'uncertain'>> {
  readonly look: Look;
  readonly x?: number;
  readonly y?: number;
  /** False where the day is not known: only the outline is drawn. */
  readonly isExact?: boolean;
}

/**
 * The shape that stands for a class of events: filled where the day is known, with a question mark
 * where it is uncertain. Not a component: there are hundreds, drawn anew with each step of a zoom.
 */
export function lookShape({
  look,
  x = 0,
  y = 0,
  isExact = true,
  approximate = false,
  uncertain = false,
}: ShapeLook): JSX.Element {
  const name = `shape ${look}${isExact && !uncertain ? '' : ' hollow'}${approximate ? ' about' : ''}`;
  return (
    <>
      <path
        class={name}
        d={paths[look]}
        transform={x === 0 && y === 0 ? undefined : `translate(${x},${y})`}
      />
      {uncertain && (
        <text class="doubt" x={x} y={y} dy="0.36em" aria-hidden="true">
          ?
        </text>
      )}
    </>
  );
}
