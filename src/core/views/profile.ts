import type { EntityLink, EventLine, FigureLine, SourceLine, Statement } from './lines';

/** Everything that the library says of one entity, ready to show. */
export interface Profile {
  readonly link: EntityLink;
  /** Kind and status in words (`infrastructure · agreed, not built`), or a person's office at a date. */
  readonly kindText: string;
  readonly summary?: string;
  readonly names: readonly ProfileName[];
  readonly offices: readonly ProfileOffice[];
  /** Small facts, a label and links or words each: belongs to, members, born, ISO code … */
  readonly facts: readonly ProfileFact[];
  readonly figures: readonly FigureLine[];
  /** Claims in words, without a figure. */
  readonly statements: readonly Statement[];
  readonly events: readonly EventLine[];
  readonly projects: readonly EntityLink[];
  readonly sources: readonly SourceLine[];
  readonly notes: readonly string[];
  /** The files that speak of it, for `Go to YAML`. */
  readonly files: readonly string[];
}

/** One name and what it is. */
export interface ProfileName {
  readonly text: string;
  /** `also`, `short`, `until 18 Nov 2020` … in words. */
  readonly roleText: string;
  /** True where the script is written from right to left. */
  readonly rightToLeft: boolean;
}

/** One spell in one office. */
export interface ProfileOffice {
  /** `Foreign Minister of Pakistan`. */
  readonly text: string;
  /** `20 Aug 2018 – 10 Apr 2022`. */
  readonly spellText: string;
  readonly acting: boolean;
}

/** A labelled detail: words, links, or an http(s) address. */
export interface ProfileFact {
  readonly label: string;
  readonly text?: string;
  readonly links: readonly EntityLink[];
  readonly url?: string;
}
