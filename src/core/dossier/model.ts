import type { Origin } from './origin';

/** The seven kinds of entity; each is one section (map) of a dossier file. */
export type Kind = 'person' | 'state' | 'organisation' | 'place' | 'project' | 'event' | 'source';

/**
 * An EDTF date (ISO 8601-2, level 0 and 1) in its canonical text, for example `2021-04-06`,
 * `2021-04`, `2021~`, `2021-04-06/2021-04-07` or `2021-04/..`. `dates.ts` gives it meaning.
 */
export type Edtf = string;

/** A `[longitude, latitude]` pair in degrees, WGS 84, in the order of GeoJSON (RFC 7946). */
export type Point = readonly [longitude: number, latitude: number];

/** A surname, an acronym, a capital used for its government. */
export interface ShortName {
  readonly name: string;
  /** False where the name is too common to stand for this entity without a full name near it. */
  readonly alone: boolean;
}

/** A superseded name and when it was in use. */
export interface FormerName {
  readonly name: string;
  readonly from?: Edtf;
  readonly to?: Edtf;
}

/** A post that a person holds or held. */
export interface Office {
  readonly title: string;
  /** The id of the state or organisation that the office belongs to. */
  readonly of?: string;
  readonly from?: Edtf;
  readonly to?: Edtf;
  readonly acting: boolean;
  readonly source: readonly string[];
  readonly origin: Origin;
}

/** One end or both ends of what a claim puts a figure to: a number, an EDTF date or plain words. */
export type ClaimValue = number | string;

/** What someone stated about the thing it sits under; never merged with what others stated. */
export interface Claim {
  /** What is measured or dated ("capacity", "length", "opened"); claims with the same `what` compare. */
  readonly what?: string;
  readonly value?: ClaimValue | readonly [low: ClaimValue, high: ClaimValue];
  readonly unit?: string;
  /** A statement in words, where no single value says it. */
  readonly text?: string;
  /** A route as place ids and points, from start to end. */
  readonly path?: readonly (string | Point)[];
  /** When the claim was made or the date it holds for. */
  readonly asof?: Edtf;
  /** Who said it: an actor's id, or plain words where no actor is loaded. */
  readonly by?: string;
  readonly source: readonly string[];
  /** Where in the source: page, paragraph, timecode. */
  readonly loc?: string;
  /** Admiralty information credibility, 1 (confirmed by other sources) to 6 (cannot be judged). */
  readonly credibility?: Credibility;
  readonly note?: string;
  readonly origin: Origin;
}

/** Admiralty code: how far the information itself is credible. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

/** Admiralty code: how far its source is reliable. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** What every entity may have. Lists are empty, never absent. */
export interface EntityBase {
  readonly id: string;
  /** The preferred form. */
  readonly name: string;
  /** Other full forms, in any script or spelling. */
  readonly aka: readonly string[];
  readonly short: readonly ShortName[];
  readonly was: readonly FormerName[];
  readonly summary?: string;
  /** A Wikidata item, `Q` and digits. */
  readonly wikidata?: string;
  readonly url?: string;
  /** Ids of the sources that the entry as a whole stands on. */
  readonly source: readonly string[];
  readonly claims: readonly Claim[];
  readonly notes: readonly string[];
  readonly tags: readonly string[];
  /** Where it is written: one place in a dossier, several in a library where files lie over each other. */
  readonly origins: readonly Origin[];
}

/** A person; `of` lists the states and organisations the person belongs to. */
export interface Person extends EntityBase {
  readonly kind: 'person';
  readonly offices: readonly Office[];
  readonly of: readonly string[];
  readonly sector?: string;
  readonly born?: Edtf;
  readonly died?: Edtf;
}

/** A state, present or past. */
export interface State extends EntityBase {
  readonly kind: 'state';
  /** ISO 3166-1 alpha-3. */
  readonly iso?: string;
  readonly from?: Edtf;
  readonly to?: Edtf;
}

/** Any other body that acts, from a ministry to a talks format. */
export interface Organisation extends EntityBase {
  readonly kind: 'organisation';
  /** The field `kind` of the file. */
  readonly form?: OrganisationForm;
  readonly of: readonly string[];
  readonly members: readonly string[];
  readonly from?: Edtf;
  readonly to?: Edtf;
}

/** A city, province, port, airbase. */
export interface Place extends EntityBase {
  readonly kind: 'place';
  readonly at?: Point;
  readonly of: readonly string[];
}

/** An infrastructure work, an agreement, a programme, an exercise series, an aid effort. */
export interface Project extends EntityBase {
  readonly kind: 'project';
  /** The field `kind` of the file. */
  readonly form?: ProjectForm;
  readonly parties: readonly string[];
  readonly status?: string;
  readonly from?: Edtf;
  readonly to?: Edtf;
  /** Place ids and points, from start to end. */
  readonly route: readonly (string | Point)[];
}

/** Something that happened or was to happen at a date, in PLOVER terms. */
export interface Event extends EntityBase {
  readonly kind: 'event';
  readonly date: Edtf;
  /** PLOVER event type, upper case. */
  readonly type?: string;
  /** PLOVER mode of that type, lower case. */
  readonly mode?: string;
  /** PLOVER contexts, lower case. */
  readonly context: readonly string[];
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly present: readonly string[];
  /** Ids of places. */
  readonly place: readonly string[];
  /** Ids of what the event concerns, of any kind. */
  readonly about: readonly string[];
  /** The id of the event that this one is a part of (`part-of`). */
  readonly partOf?: string;
}

/** A name in CSL-JSON. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** A document that claims stand on: CSL-JSON with a grade. Its `name` is the CSL `title`. */
export interface Source extends EntityBase {
  readonly kind: 'source';
  /** The CSL item type (`article-newspaper`, `webpage`, …): the field `type` of the file. */
  readonly form?: string;
  readonly author: readonly CslName[];
  readonly issued?: Edtf;
  readonly accessed?: Edtf;
  /** CSL `container-title`: the newspaper, journal or site. */
  readonly container?: string;
  readonly publisher?: string;
  readonly reliability?: Reliability;
  /** Address of an archived copy. */
  readonly archived?: string;
  /** Every other CSL field as it stands, for export. */
  readonly csl: Readonly<Record<string, unknown>>;
}

/** Anything that a dossier holds. */
export type Entity = Person | State | Organisation | Place | Project | Event | Source;

/** What an organisation is: the values of its field `kind`. */
export const organisationForms = [
  'ministry',
  'agency',
  'military',
  'legislature',
  'court',
  'igo',
  'ngo',
  'company',
  'party',
  'media',
  'think-tank',
  'armed-group',
  'bloc',
  'format',
  'other',
] as const;
/** One of {@link organisationForms}. */
export type OrganisationForm = (typeof organisationForms)[number];

/** What a project is: the values of its field `kind`. */
export const projectForms = [
  'infrastructure',
  'agreement',
  'programme',
  'exercise',
  'aid',
  'other',
] as const;
/** One of {@link projectForms}. */
export type ProjectForm = (typeof projectForms)[number];

/** One use of an id in a file: for go to definition, references and the check of unknown ids. */
export interface Reference {
  readonly id: string;
  /** The id of the entry that the reference is written in; absent in the file's own head. */
  readonly inside?: string;
  /** The kinds that make sense here; empty where any does. */
  readonly expects: readonly Kind[];
  readonly origin: Origin;
}

/** The CSL-JSON file that a dossier names: its path from the dossier's folder, and where that is written. */
export interface Bibliography {
  readonly path: string;
  readonly origin: Origin;
}

/** One file as read: plain JSON data, so that a compiled dossier is the same value. */
export interface Dossier {
  /** The address of the file, as the extension knows it; `bundled:NAME` for the bundled ones. */
  readonly file: string;
  readonly title?: string;
  /** The date that the dossier as a whole describes. */
  readonly asof?: Edtf;
  readonly licence?: string;
  /** A CSL-JSON file whose entries count as sources. */
  readonly bibliography?: Bibliography;
  /** True for a CSL-JSON file itself: it lies below the dossiers that name it. */
  readonly isBibliography?: boolean;
  readonly entities: readonly Entity[];
  /** The line that each of the entities begins in, in their order. */
  readonly lines: readonly number[];
  readonly references: readonly Reference[];
}
