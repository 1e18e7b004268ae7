import { compareDates } from './dates';
import { atOnce } from './atOnce';
import { inOrder, layDossiers, type SharedId } from './layers';
import { locate } from './locate';
import { mergeInParts, sortInParts } from './sortInParts';
import type { Claim, Dossier, Edtf, Entity, Event, Kind, Project, Source } from './model';
import type { Location, Origin } from './origin';
import { lazily } from '../lazily';

/** All that is loaded, joined and indexed. Immutable: a change makes a new one. */
export interface Library {
  readonly dossiers: readonly Dossier[];
  /** Every entity, by name within its kind. */
  readonly entities: readonly Entity[];
  /** Every event in order of date. */
  readonly events: readonly Event[];
  /** The date that the loaded dossiers describe, the analyst's own before the bundled. */
  readonly asof?: Edtf;
  readonly shared: readonly SharedId[];
  get(id: string): Entity | undefined;
  /** Where something in its dossiers stands now. */
  locate(origin: Origin): Location;
  ofKind<K extends Kind>(kind: K): readonly Extract<Entity, { kind: K }>[];
  /** The events that an entity takes part in, is the place of, or is the matter of, in order of date. */
  eventsOf(id: string): readonly Event[];
  /** The projects and agreements that an actor is a party to. */
  projectsOf(id: string): readonly Project[];
  /** The source behind an id; undefined also where the id is something else. */
  source(id: string): Source | undefined;
  /** The claims on whatever it is that a source backs, with the entity that each is about. */
  claimsFrom(source: string): readonly { readonly entity: Entity; readonly claim: Claim }[];
}

/** Joins the dossiers of all files into one library, at once. */
export const buildLibrary = (dossiers: readonly Dossier[]): Library =>
  atOnce(buildLibraryInParts(dossiers));

/**
 * Joins the dossiers of all files into one library; their order makes no difference. Yields now and
 * then. Given the library as it was before, it sorts only what is new.
 */
export function* buildLibraryInParts(
  dossiers: readonly Dossier[],
  before?: Library,
): Generator<void, Library> {
  const { entities: byId, shared } = yield* layDossiers(dossiers);
  yield;
  const index = new Map<string, Entity>();
  for (const entity of byId.values()) {
    if (index.size % entitiesAtOnce === entitiesAtOnce - 1) yield;
    index.set(entity.id, entity.name === '' ? { ...entity, name: entity.id } : entity);
  }
  yield;
  const entities = yield* sortedLike(before?.entities ?? [], index);
  yield;
  const kinds = yield* listsInParts(entities, (entity) => [entity.kind]);
  const ofKind = <K extends Kind>(kind: K): readonly Extract<Entity, { kind: K }>[] =>
    (kinds.get(kind) ?? []) as Extract<Entity, { kind: K }>[];
  yield;
  const events = yield* sortInParts(ofKind('event'), (a, b) => compareDates(a.date, b.date));
  const asof = inOrder(dossiers).find((dossier) => dossier.asof !== undefined)?.asof;

  const files = new Map(dossiers.map((dossier) => [dossier.file, dossier]));
  const eventsOf = lazily(() => listsBy(events, namedIn));
  const projectsOf = lazily(() => listsBy(ofKind('project'), (project) => project.parties));
  const claimsFrom = lazily(() =>
    listsBy(
      entities.flatMap((entity) => entity.claims.map((claim) => ({ entity, claim }))),
      ({ claim }) => claim.source,
    ),
  );
  return {
    dossiers,
    entities,
    events,
    ...(asof !== undefined && { asof }),
    shared,
    get: (id) => index.get(id),
    locate: (origin) => locate(origin, files.get(origin.file)),
    ofKind,
    eventsOf: (id) => eventsOf().get(id) ?? [],
    projectsOf: (id) => projectsOf().get(id) ?? [],
    source: (id) => {
      const entity = index.get(id);
      return entity?.kind === 'source' ? entity : undefined;
    },
    claimsFrom: (source) => claimsFrom().get(source) ?? [],
  };
}

/** A library with nothing in it. */
export const emptyLibrary = lazily(() => buildLibrary([]));

/** How many entities are looked at between two yields. */
const entitiesAtOnce = 2000;

/** Entities by name; those that stand in `before` under the same name are in order already. */
function* sortedLike(
  before: readonly Entity[],
  now: ReadonlyMap<string, Entity>,
): Generator<void, readonly Entity[]> {
  const kept = new Map<string, Entity>();
  for (const [index, { id, name }] of before.entries()) {
    if (index % entitiesAtOnce === entitiesAtOnce - 1) yield;
    const entity = now.get(id);
    if (entity?.name === name) kept.set(id, entity);
  }
  yield;
  const added = [...now.values()].filter(({ id }) => !kept.has(id));
  yield;
  return yield* mergeInParts([...kept.values()], yield* sortInParts(added, byName), byName);
}

const byName = (a: Entity, b: Entity): number =>
  compareNames(a.name, b.name) || compareNames(a.id, b.id);

const collator = lazily(() => new Intl.Collator('en', { numeric: true }));
const compareNames = (a: string, b: string): number => collator().compare(a, b);

const namedIn = (event: Event): readonly string[] => [
  ...event.actor,
  ...event.recipient,
  ...event.present,
  ...event.place,
  ...event.about,
  ...(event.partOf === undefined ? [] : [event.partOf]),
];

/** Sorts things into a list for each key that they have; a thing stands once in each list. */
const listsBy = <T, K extends string>(
  items: readonly T[],
  keys: (item: T) => readonly K[],
): ReadonlyMap<K, readonly T[]> => atOnce(listsInParts(items, keys));

/** As {@link listsBy}; yields now and then. */
function* listsInParts<T, K extends string>(
  items: readonly T[],
  keys: (item: T) => readonly K[],
): Generator<void, ReadonlyMap<K, readonly T[]>> {
  const lists = new Map<K, T[]>();
  for (const [index, item] of items.entries()) {
    if (index % entitiesAtOnce === entitiesAtOnce - 1) yield;
    for (const key of new Set(keys(item))) {
      const list = lists.get(key);
      if (list) list.push(item);
      else lists.set(key, [item]);
    }
  }
  return lists;
}
