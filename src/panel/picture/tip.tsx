import type { ComponentChildren, JSX } from 'preact';
import type { Pair } from '../../core/views/picture/viewport';
import './tip.css';

interface TipProps {
  /** The place in the picture that it speaks of, in pixels. */
  readonly at: Pair;
  readonly size: Pair;
  readonly children: ComponentChildren;
}

/** A few words over a picture beside what is pointed at; on the side where there is more room. */
export function Tip({ at: [x, y], size: [width, height], children }: TipProps): JSX.Element {
  const isLeft = x > width / 2;
  const isUp = y > height / 2;
  const style = {
    [isLeft ? 'right' : 'left']: `${(isLeft ? width - x : x) + 14}px`,
    [isUp ? 'bottom' : 'top']: `${(isUp ? height - y : y) + 10}px`,
  };
  return (
    <div class="tip" role="tooltip" style={style}>
      {children}
    </div>
  );
}
