import type { Edtf } from '../../dossier/model';
import type { Belonging } from './belongingTo';
import type { EventStory } from './eventStory';
import type { EntityLink, EventLine, FigureLine, SourceLine, Statement } from '../lines';
import type { RouteLine } from './routesThrough';
import type { Standing } from './standingOn';
import type { SharedEvents } from '../scene/sharedEvents';

/** Everything that the library says of one entity, ready to show. */
export interface Profile {
  readonly link: EntityLink;
  /** Kind and status in words (`infrastructure · agreed, not built`), or a person's office at a date. */
  readonly kindText: string;
  readonly summary?: string;
  readonly names: readonly ProfileName[];
  /** The date that it speaks for, in words and as EDTF. */
  readonly asof: Edtf;
  readonly asofText: string;
  /** Of a person: the offices held, in the order of the file. Of a state or body: who held which. */
  readonly offices: readonly ProfileOffice[];
  /** Of an event: who took part as what, and what came before and after. */
  readonly story?: EventStory;
  /** Of a source: what stands on it. */
  readonly standing: readonly Standing[];
  /** Of a place: the lines of projects through it. */
  readonly routes: readonly RouteLine[];
  readonly belonging: readonly Belonging[];
  /** Small facts, a label and links or words each: belongs to, members, born, ISO code … */
  readonly facts: readonly ProfileFact[];
  readonly figures: readonly FigureLine[];
  /** Claims in words, without a figure. */
  readonly statements: readonly Statement[];
  readonly events: readonly EventLine[];
  readonly projects: readonly EntityLink[];
  /** Who it shares events with, those of most events first. */
  readonly ties: readonly SharedEvents[];
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
  /** `Foreign Minister of Pakistan`; of a state or body, the title alone. */
  readonly text: string;
  /** Who held it, where the profile is that of the state or body. */
  readonly holder?: EntityLink;
  /** `20 Aug 2018 – 10 Apr 2022`. */
  readonly spellText: string;
  readonly acting: boolean;
  readonly from?: Edtf;
  readonly to?: Edtf;
}

/** A labelled detail: words, links, or an http(s) address. */
export interface ProfileFact {
  readonly label: string;
  readonly text?: string;
  readonly links: readonly EntityLink[];
  readonly url?: string;
}
