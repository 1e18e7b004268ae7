import type { Tab, ToPanel } from '../core/protocol';
import type { DocumentView, Finding } from '../core/views/document/documentView';
import { noFilter } from '../core/views/scene/filterScene';
import type { NameEntry } from '../core/views/library/libraryNames';
import type { Profile } from '../core/views/profile/profile';
import type { Scene, SceneFilter, Scope } from '../core/views/scene/scene';
import type { SceneFacts } from '../core/views/scene/sceneFacts';

/** Where the reader is: a tab, what it shows, and whose profile is in it. */
export interface Place {
  readonly tab: Tab;
  readonly scope: Scope;
  /** The id of the entity in the profile. */
  readonly focus?: string;
}

/** What the tabs keep of their own (a zoom, a mode, a sorting), as plain JSON of any shape. */
export type Views = Readonly<Partial<Record<Tab, unknown>>>;

/** Everything that the page shows depends on. */
export interface State {
  /** The places the reader was at, the oldest first; never empty. */
  readonly trail: readonly Place[];
  /** Which of the trail the reader is at. */
  readonly at: number;
  readonly filter: SceneFilter;
  readonly views: Views;
  /** True until the library has been read, and while it is read again. */
  readonly loading: boolean;
  readonly library: LoadedLibrary | undefined;
  /** The scene that came last; not yet that of the scope while it is on its way. */
  readonly shown: ShownScene | undefined;
  /** What the document in scope names. */
  readonly document: DocumentView | undefined;
  readonly findings: readonly Finding[];
  /** The profile that came last; not yet that of the one in focus while it is on its way. */
  readonly profile: Profile | undefined;
  /** The id that the library has no profile for, when it is the one in focus. */
  readonly missing: string | undefined;
}

/** What the page knows of all that is loaded. */
export interface LoadedLibrary {
  readonly titles: readonly string[];
  readonly names: readonly NameEntry[];
}

/** What is behind a scope; no scene where there is nothing. */
export interface ShownScene {
  readonly scope: Scope;
  readonly scene?: Scene;
  readonly facts?: SceneFacts;
}

/** What can happen to the page. */
export type Action =
  | { readonly type: 'received'; readonly message: ToPanel }
  | { readonly type: 'tab'; readonly tab: Tab }
  | { readonly type: 'open'; readonly id: string }
  | { readonly type: 'scope'; readonly scope: Scope }
  | { readonly type: 'back' }
  | { readonly type: 'forward' }
  | { readonly type: 'filter'; readonly filter: SceneFilter }
  | { readonly type: 'view'; readonly tab: Tab; readonly view: unknown };

/** What outlives the page. */
export type Kept = Pick<State, 'trail' | 'at' | 'filter' | 'views'>;

const longestTrail = 100;
const start: Place = { tab: 'overview', scope: { type: 'library' } };

/** The state of a page that has heard nothing yet, at the place it was left. */
export function firstState(left: Partial<Kept> = {}): State {
  const { trail = [start], at = 0, filter = noFilter, views = {} } = left;
  return {
    trail,
    at,
    filter,
    views,
    loading: true,
    library: undefined,
    shown: undefined,
    document: undefined,
    findings: [],
    profile: undefined,
    missing: undefined,
  };
}

/** Where the reader is. */
export function here({ trail, at }: Pick<State, 'trail' | 'at'>): Place {
  return trail[at] ?? start;
}

/** What is left of a state when the page goes, for {@link firstState} of the next. */
export function stateToSave({ trail, at, filter, views }: State): Kept {
  return { trail, at, filter, views };
}

/** Whether two scopes are the same. */
export function isSameScope(a: Scope, b: Scope): boolean {
  return a.type === b.type && (a.type !== 'entity' || (b.type === 'entity' && a.id === b.id));
}

/** The state after an action; the same object where nothing changes. */
export function reduce(state: State, action: Action): State {
  const now = here(state);
  switch (action.type) {
    case 'received':
      return receive(state, action.message);
    case 'tab':
      return go(state, { ...now, tab: action.tab });
    case 'open':
      return go(state, { ...now, tab: 'profile', focus: action.id });
    case 'scope':
      // A profile is the same in every scope: who asks for a scope wants to see it.
      return go(state, {
        ...now,
        scope: action.scope,
        tab: now.tab === 'profile' ? 'overview' : now.tab,
      });
    case 'back':
      return state.at > 0 ? { ...state, at: state.at - 1 } : state;
    case 'forward':
      return state.at < state.trail.length - 1 ? { ...state, at: state.at + 1 } : state;
    case 'filter':
      return { ...state, filter: action.filter };
    case 'view':
      return { ...state, views: { ...state.views, [action.tab]: action.view } };
  }
}

function receive(state: State, message: ToPanel): State {
  const { focus, scope, tab } = here(state);
  switch (message.type) {
    case 'loading':
      return { ...state, loading: true };
    case 'library': {
      const { titles, names } = message;
      return { ...state, loading: false, library: { titles, names } };
    }
    case 'scene':
    case 'noScene': {
      // The answer to a question that the reader has since moved on from.
      if (!isSameScope(message.scope, scope)) return state;
      const { type, ...shown } = message;
      return {
        ...state,
        shown,
        ...(type === 'noScene' && { document: undefined, findings: [] }),
      };
    }
    case 'coastline':
      // The map hears it by itself.
      return state;
    case 'document':
      return { ...state, document: message.document };
    case 'findings':
      return { ...state, findings: message.findings };
    case 'profile':
      if (message.profile.link.id !== focus) return state;
      return { ...state, profile: message.profile, missing: undefined };
    case 'noProfile':
      return message.id === focus ? { ...state, profile: undefined, missing: focus } : state;
    case 'mentions':
    case 'draw':
      // The parts of the page that these are for hear them.
      return state;
    case 'follow':
      // Whoever reads something else is not torn away from it.
      return tab === 'profile' ? go(state, { ...here(state), focus: message.id }, true) : state;
    case 'show': {
      const shown = message.focus ?? focus;
      return go(state, {
        tab: message.tab,
        scope: message.scope ?? scope,
        ...(shown !== undefined && { focus: shown }),
      });
    }
  }
}

/** Adds a place after the present one, or puts it in its stead; what lay ahead is forgotten. */
function go(state: State, place: Place, instead = false): State {
  const now = here(state);
  if (place.tab === now.tab && place.focus === now.focus && isSameScope(place.scope, now.scope))
    return state;
  const before = state.trail.slice(0, state.at + (instead ? 0 : 1));
  const trail = [...before, place].slice(-longestTrail);
  return { ...state, trail, at: trail.length - 1 };
}
