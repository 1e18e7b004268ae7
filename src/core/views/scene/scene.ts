import type { Edtf, Point, Reliability } from '../../dossier/model';
import type { AsOf } from '../card/card';
import type { EntityLink } from '../lines';

/** What the panel shows: all that is loaded, what the open document names, or one entity and its neighbours. */
export type Scope =
  | { readonly type: 'library' }
  | { readonly type: 'document' }
  | { readonly type: 'entity'; readonly id: string };

/**
 * All that is in scope, as plain data: what timeline, network, map and table are laid out from. Ids
 * that are not in scope are left out of every list.
 */
export interface Scene {
  /** Actors, projects and places, by name. */
  readonly nodes: readonly SceneNode[];
  /** In order of date. */
  readonly events: readonly SceneEvent[];
  /** In order of beginning; those without one last. */
  readonly offices: readonly SceneOffice[];
  /** What ties nodes apart from events: offices, memberships, parties. */
  readonly ties: readonly SceneTie[];
  /** The date that the document or the dossier is about, and where it comes from. */
  readonly asof: AsOf;
  /** Today on the reader's calendar. */
  readonly today: Edtf;
}

/** One actor, project or place. */
export interface SceneNode {
  readonly link: EntityLink;
  /** The other names by which a search finds it, in any script. */
  readonly also: readonly string[];
  /** What it is, in words: an office at the date, a status, a kind; absent where nothing is known. */
  readonly text?: string;
  /** The ids of the sources that it stands on; absent where there are none. */
  readonly sources?: readonly string[];
  /** True where figures of it are disputed. */
  readonly disputed: boolean;
  /** How far the best source that it stands on is reliable. */
  readonly reliability?: Reliability;
  /** Of a place with known coordinates. */
  readonly at?: Point;
  /** Of a project or a body that began or ended. */
  readonly from?: Edtf;
  readonly to?: Edtf;
  /** Of a project: its lines on the map, several where they are disputed. */
  readonly routes: readonly SceneRoute[];
}

/** One line that a project is said to take, from start to end. */
export interface SceneRoute {
  readonly points: readonly Point[];
  /** The names of the places on it, in order: `Karachi – Kasur`. */
  readonly text: string;
  /** Who said it and how it is graded: `Joint communiqué, B2`; empty where the entry itself says so. */
  readonly byText: string;
  readonly disputed: boolean;
}

/** One event; the lists hold ids of nodes. */
export interface SceneEvent {
  readonly link: EntityLink;
  readonly also: readonly string[];
  readonly date: Edtf;
  /** The date in words: `6–7 Apr 2021`. */
  readonly dateText: string;
  /** PLOVER event type, upper case. */
  readonly type?: string;
  readonly mode?: string;
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly present: readonly string[];
  readonly place: readonly string[];
  readonly about: readonly string[];
  readonly summary?: string;
  /** The ids of the sources that it stands on; absent where there are none. */
  readonly sources?: readonly string[];
  /** How far the best source that it stands on is reliable. */
  readonly reliability?: Reliability;
}

/** One spell of a person in an office. */
export interface SceneOffice {
  readonly person: string;
  /** `Foreign Minister of Pakistan`. */
  readonly text: string;
  /** The id of the state or body that the office belongs to. */
  readonly of?: string;
  readonly from?: Edtf;
  readonly to?: Edtf;
  readonly acting: boolean;
}

/** One tie between two nodes. */
export interface SceneTie {
  readonly type: 'office' | 'belonging' | 'member' | 'place' | 'party' | 'route';
  readonly from: string;
  readonly to: string;
  /** In words: `Foreign Minister`, `belongs to`, `party`. */
  readonly text: string;
}

/** What of a scene is shown; everything where nothing is set. */
export interface SceneFilter {
  /** Words in any script, all of which must occur in one of the names of a thing or of what it names. */
  readonly text: string;
  /** The kinds that are hidden. */
  readonly hiddenKinds: readonly EntityLink['kind'][];
  /** The days that events must touch, as ISO 8601; open where absent. */
  readonly from?: Edtf;
  readonly to?: Edtf;
  /** PLOVER types to show; all where empty. */
  readonly types: readonly string[];
  /** The least reliable source that still counts. */
  readonly reliability?: Reliability;
}
