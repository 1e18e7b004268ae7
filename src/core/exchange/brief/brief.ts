import type { Reliability } from '../../dossier/model';
import type { CitationText } from '../citation/citationText';

/** A view of the library as a paper that a colleague can read without it: texts only, ready to set. */
export interface Brief {
  readonly title: string;
  /** What the paper covers: scope, filter, date. */
  readonly scopeText: string;
  readonly filterText: string;
  /** The date that offices are given for, and the day that it was made, in words. */
  readonly asofText: string;
  readonly madeText: string;
  readonly counts: readonly BriefCount[];
  /** From the first event to the last, in words; empty without events. */
  readonly spanText: string;
  /** The last events up to the date, the latest first. */
  readonly latest: readonly BriefEvent[];
  /** The first events after it. */
  readonly next: readonly BriefEvent[];
  /** Those whom most events name. */
  readonly leading: readonly BriefActor[];
  readonly chronology: readonly BriefEvent[];
  readonly actors: readonly BriefActors[];
  /** What figures are stated of, the disputed first. */
  readonly figures: readonly BriefFigures[];
  /** In the order in which they are cited first: the number of one is its place, from 1. */
  readonly sources: readonly BriefSource[];
}

/** How many there are of something: `118 events`. */
export interface BriefCount {
  readonly count: number;
  readonly text: string;
}

/** A source that something stands on, and where in it. */
export interface Cite {
  /** The number of the source, from 1. */
  readonly source: number;
  readonly loc?: string;
}

/** One event of the chronology. */
export interface BriefEvent {
  readonly dateText: string;
  /** The year, or what there is of it, under which it stands. */
  readonly year: string;
  readonly name: string;
  readonly summary: string;
  readonly who: readonly string[];
  readonly places: readonly string[];
  readonly cites: readonly Cite[];
}

/** The actors of one kind. */
export interface BriefActors {
  /** `People`, `States`, `Organisations`. */
  readonly label: string;
  readonly actors: readonly BriefActor[];
}

/** One actor, with the office at the date. */
export interface BriefActor {
  readonly name: string;
  /** The name in another script; empty where there is none. */
  readonly otherScript: string;
  readonly text: string;
  /** How many of the events name it. */
  readonly events: number;
  readonly cites: readonly Cite[];
}

/** Everything that figures are stated about of one thing. */
export interface BriefFigures {
  readonly name: string;
  readonly kindText: string;
  readonly figures: readonly BriefFigure[];
}

/** One figure, its values side by side. */
export interface BriefFigure {
  readonly what: string;
  readonly disputed: boolean;
  readonly values: readonly BriefValue[];
}

/** One value and all who stated it. */
export interface BriefValue {
  readonly text: string;
  readonly said: readonly {
    readonly who: string;
    readonly asofText: string;
    /** Admiralty style, `B2`, and in words; empty where nothing is graded. */
    readonly grade: string;
    readonly gradeText: string;
    readonly note: string;
    readonly cites: readonly Cite[];
  }[];
}

/** One source as it is cited. */
export interface BriefSource {
  readonly note: CitationText;
  /** The note for one place in it. */
  readonly noteAt: (loc: string) => CitationText;
  readonly reliability?: Reliability;
  readonly reliabilityText: string;
}
