import type { Kind } from '../dossier/model';
import type { EntityLink, EventLine, FigureLine } from './lines';

/** The whole library at a glance: the panel's overview and its table of events. */
export interface Summary {
  /** The titles of the loaded dossiers' heads, bundled or not, without repetition. */
  readonly titles: readonly string[];
  readonly counts: Readonly<Record<Kind, number>>;
  /** The first and the last date in words (`1948 – 2023`); empty without events. */
  readonly spanText: string;
  /** Projects and agreements, those with disputed figures first. */
  readonly projects: readonly ProjectLine[];
  /** Every event in order of date. */
  readonly events: readonly EventLine[];
  /** How many figures of the whole library are disputed. */
  readonly disputed: number;
  /** Everything that is loaded, by name, for the panel's filter and search; in order of name. */
  readonly names: readonly NameEntry[];
}

/** One entity and the other names by which a search finds it. */
export interface NameEntry {
  readonly link: EntityLink;
  /** The other full, short and superseded names, in any script. */
  readonly also: readonly string[];
}

/** One project on one row of the overview. */
export interface ProjectLine {
  readonly link: EntityLink;
  /** Kind and status in words: `infrastructure · agreed, not built`. */
  readonly statusText: string;
  readonly summary?: string;
  readonly figures: readonly FigureLine[];
}
