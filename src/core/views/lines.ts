import type { Edtf, Kind, Reliability } from '../dossier/model';

/** An entity as other things point to it: enough for a label, an icon and a link. */
export interface EntityLink {
  readonly id: string;
  readonly kind: Kind;
  /** The form of an organisation, project or source (`ministry`, `agreement`, `webpage`). */
  readonly form?: string;
  readonly name: string;
}

/** One event on one line of a list, in text that is ready to show. */
export interface EventLine {
  readonly link: EntityLink;
  readonly date: Edtf;
  /** The date in words: `6–7 Apr 2021`. */
  readonly dateText: string;
  /** The PLOVER type and mode in words: `consult · visit`; empty where none is given. */
  readonly typeText: string;
  readonly actors: readonly EntityLink[];
  readonly places: readonly EntityLink[];
  readonly about: readonly EntityLink[];
  readonly summary?: string;
  readonly sources: number;
}

/** One source on one line of a list. */
export interface SourceLine {
  readonly link: EntityLink;
  /** Newspaper, site or publisher; empty where none is given. */
  readonly container: string;
  /** The date in words; empty where none is given. */
  readonly dateText: string;
  readonly reliability?: Reliability;
  /** An http(s) address, checked. */
  readonly url?: string;
}

/** A figure: everything that was stated about one `what` of one entity, side by side. */
export interface FigureLine {
  readonly what: string;
  /** True where the values differ by more than rounding. */
  readonly disputed: boolean;
  /** The distinct values: the best graded, then those that contradict it, the farthest first. */
  readonly values: readonly FigureValue[];
}

/** One value of a figure and everyone who stated it. */
export interface FigureValue {
  /** The value with its unit: `12.4 bcm a year`. */
  readonly text: string;
  /** The best grade behind it, Admiralty style: `B2`; empty where nothing is graded. */
  readonly grade: string;
  readonly statements: readonly Statement[];
}

/** One claim as it is shown: who said what, when, on whose word. */
export interface Statement {
  /** The words of a claim that has no value; else empty. */
  readonly text: string;
  /** Who said it: the actor's name or the words of the file; empty where the source itself speaks. */
  readonly by: string;
  /** The id behind `by`, where an actor is loaded. */
  readonly byId?: string;
  /** The date of the claim in words; empty where none is given. */
  readonly asofText: string;
  /** Reliability and credibility joined, Admiralty style: `B2`; empty where neither is given. */
  readonly grade: string;
  /** The grade in words: `usually reliable, probably true`; empty where there is none. */
  readonly gradeText: string;
  readonly sources: readonly SourceLine[];
  readonly loc?: string;
  readonly note?: string;
}
