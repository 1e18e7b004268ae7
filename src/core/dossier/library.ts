import { compareDates } from './dates';
import { inOrder, layDossiers, type SharedId } from './layers';
import type { Claim, Dossier, Edtf, Entity, Event, Kind, Project, Source } from './model';

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

/** Joins the dossiers of all files into one library; their order makes no difference. */
export function buildLibrary(dossiers: readonly Dossier[]): Library {
  const { entities: byId, shared } = layDossiers(dossiers);
  const entities = [...byId.values()]
    .map((entity) => (entity.name === '' ? { ...entity, name: entity.id } : entity))
    .sort((a, b) => compareNames(a.name, b.name) || compareNames(a.id, b.id));
  const index = new Map(entities.map((entity) => [entity.id, entity]));
  const kinds = listsBy(entities, (entity) => [entity.kind]);
  const ofKind = <K extends Kind>(kind: K): readonly Extract<Entity, { kind: K }>[] =>
    (kinds.get(kind) ?? []) as Extract<Entity, { kind: K }>[];
  const events = ofKind('event').toSorted((a, b) => compareDates(a.date, b.date));
  const asof = inOrder(dossiers).find((dossier) => dossier.asof !== undefined)?.asof;

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
export const emptyLibrary = buildLibrary([]);

const collator = new Intl.Collator('en', { numeric: true });
const compareNames = (a: string, b: string): number => collator.compare(a, b);

const namedIn = (event: Event): readonly string[] => [
  ...event.actor,
  ...event.recipient,
  ...event.present,
  ...event.place,
  ...event.about,
  ...(event.partOf === undefined ? [] : [event.partOf]),
];

/** Sorts things into a list for each key that they have; a thing stands once in each list. */
function listsBy<T, K extends string>(
  items: readonly T[],
  keys: (item: T) => readonly K[],
): Map<K, T[]> {
  const lists = new Map<K, T[]>();
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      const list = lists.get(key);
      if (list) list.push(item);
      else lists.set(key, [item]);
    }
  }
  return lists;
}

/** Computes once, at the first call: a library that only the tree reads builds no index of claims. */
function lazily<T>(compute: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= compute());
}
