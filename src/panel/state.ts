import type { PanelState, Tab, ToPanel } from '../core/protocol';
import type { Profile } from '../core/views/profile';
import type { Summary } from '../core/views/summary';

/** Where the reader is: a tab, and whose profile is in it. */
export interface Place {
  readonly tab: Tab;
  /** The id of the entity in the profile. */
  readonly focus?: string;
}

/** Everything that the page shows depends on. */
export interface State {
  /** The places the reader was at, the oldest first; never empty. */
  readonly trail: readonly Place[];
  /** Which of the trail the reader is at. */
  readonly at: number;
  /** The text that the events are filtered by. */
  readonly filter: string;
  /** True until the library has been read, and while it is read again. */
  readonly loading: boolean;
  readonly summary: Summary | undefined;
  /** The profile that came last; not yet that of the one in focus while it is on its way. */
  readonly profile: Profile | undefined;
  /** The id that the library has no profile for, when it is the one in focus. */
  readonly missing: string | undefined;
}

/** What can happen to the page. */
export type Action =
  | { readonly type: 'received'; readonly message: ToPanel }
  | { readonly type: 'tab'; readonly tab: Tab }
  | { readonly type: 'open'; readonly id: string }
  | { readonly type: 'back' }
  | { readonly type: 'forward' }
  | { readonly type: 'filter'; readonly text: string };

const longestTrail = 100;

/** The state of a page that has heard nothing yet, at the place it was left. */
export function firstState(left: Partial<Pick<State, 'trail' | 'at' | 'filter'>> = {}): State {
  const { trail = [{ tab: 'overview' }], at = 0, filter = '' } = left;
  return {
    trail,
    at,
    filter,
    loading: true,
    summary: undefined,
    profile: undefined,
    missing: undefined,
  };
}

/** Where the reader is. */
export function here({ trail, at }: Pick<State, 'trail' | 'at'>): Place {
  return trail[at] ?? { tab: 'overview' };
}

/** What is left of a state when the page goes, for {@link firstState} of the next. */
export function stateToSave({
  trail,
  at,
  filter,
}: State): PanelState & Pick<State, 'trail' | 'at'> {
  return { ...here({ trail, at }), filter, trail, at };
}

/** The state after an action; the same object where nothing changes. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'received':
      return receive(state, action.message);
    case 'tab':
      return go(state, { ...here(state), tab: action.tab });
    case 'open':
      return go(state, { tab: 'profile', focus: action.id });
    case 'back':
      return state.at > 0 ? { ...state, at: state.at - 1 } : state;
    case 'forward':
      return state.at < state.trail.length - 1 ? { ...state, at: state.at + 1 } : state;
    case 'filter':
      return { ...state, filter: action.text };
  }
}

function receive(state: State, message: ToPanel): State {
  const { focus } = here(state);
  switch (message.type) {
    case 'loading':
      return { ...state, loading: true };
    case 'summary':
      return { ...state, loading: false, summary: message.summary };
    case 'profile':
      // The answer to a question that the reader has since moved on from.
      if (message.profile.link.id !== focus) return state;
      return { ...state, profile: message.profile, missing: undefined };
    case 'noProfile':
      return message.id === focus ? { ...state, profile: undefined, missing: focus } : state;
    case 'mentions':
      // The part of a profile that asked hears it.
      return state;
    case 'show': {
      const shown = message.focus ?? focus;
      return go(state, { tab: message.tab, ...(shown !== undefined && { focus: shown }) });
    }
  }
}

/** Adds a place after the present one; what lay ahead is forgotten. */
function go(state: State, place: Place): State {
  const now = here(state);
  if (place.tab === now.tab && place.focus === now.focus) return state;
  const trail = [...state.trail.slice(0, state.at + 1), place].slice(-longestTrail);
  return { ...state, trail, at: trail.length - 1 };
}
