import type { JSX } from 'preact';
import type { Action, State } from './state';
import { say, toSay } from '../core/spoken';

interface HistoryButtonsProps {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
}

const steps = {
  back: {
    label: toSay('Back'),
    keys: 'Alt+ArrowLeft',
    hint: toSay('Back (Alt+Left)'),
    path: 'M13 8H3m4-4L3 8l4 4',
  },
  forward: {
    label: toSay('Forward'),
    keys: 'Alt+ArrowRight',
    hint: toSay('Forward (Alt+Right)'),
    path: 'M3 8h10M9 4l4 4-4 4',
  },
} as const;

/** Back and forward among the places the reader was at. */
export function HistoryButtons({
  state: { at, trail },
  dispatch,
}: HistoryButtonsProps): JSX.Element {
  const ends = { back: at === 0, forward: at >= trail.length - 1 };
  return (
    <div class="history">
      {(['back', 'forward'] as const).map((type) => (
        <button
          key={type}
          type="button"
          class="icon"
          aria-label={say(steps[type].label)}
          aria-keyshortcuts={steps[type].keys}
          title={say(steps[type].hint)}
          // Not `disabled`: a button that takes the focus away when it is used up loses the reader.
          aria-disabled={ends[type]}
          onClick={() => {
            dispatch({ type });
          }}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={steps[type].path} />
          </svg>
        </button>
      ))}
    </div>
  );
}
