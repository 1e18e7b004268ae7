import type { Dossier, Entity, Kind, Reference } from './model';
import type { Origin } from './origin';

/**
 * A dossier as it ships: the same data, a third of the size. Places are four numbers, files are not
 * repeated, and references stand together by the entry that they are in.
 */
export interface PackedDossier {
  readonly file: string;
  /** Everything but the references; each `origin` is `@`, each `origins` `@@`. */
  readonly rest: unknown;
  readonly references: readonly (readonly [
    inside: string | null,
    ...uses: readonly PackedReference[],
  ])[];
}

/** Line, character, how many lines further it ends, character of the end. */
type Place = readonly [line: number, character: number, lines: number, end: number];

type PackedReference = readonly [id: string, expects: string, ...place: Place];

/** Packs a dossier; {@link unpackDossier} gives the same back. */
export function packDossier({ references, ...rest }: Dossier): PackedDossier {
  const groups: [string | null, ...PackedReference[]][] = [];
  for (const { id, inside = null, expects, origin } of references) {
    const use = [id, expects.join(' '), ...placeOf(origin)] as const;
    const last = groups.at(-1);
    if (last?.[0] === inside) last.push(use);
    else groups.push([inside, use]);
  }
  return { file: rest.file, rest: pack(rest), references: groups };
}

/** A packed dossier as it was. */
export function unpackDossier({ file, rest, references }: PackedDossier): Dossier {
  const { entities, ...head } = rest as { readonly entities: readonly { readonly id: string }[] };
  return {
    ...(unpack(head, originIn(file)) as Omit<Dossier, 'entities' | 'references'>),
    entities: entities.map((entity) => unpack(entity, originIn(file, entity.id)) as Entity),
    references: references.flatMap(([inside, ...uses]) => {
      const origin = originIn(file, inside ?? undefined);
      return uses.map(([id, expects, ...place]): Reference => ({
        id,
        ...(inside !== null && { inside }),
        expects: expects === '' ? [] : (expects.split(' ') as Kind[]),
        origin: origin(place),
      }));
    }),
  };
}

/** What other programs wrote stays as it stands: nothing is known of its keys. */
const untouched = 'csl';

function pack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pack);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => {
      if (key === 'origin') return ['@', placeOf(each as Origin)];
      if (key === 'origins') return ['@@', (each as readonly Origin[]).map(placeOf)];
      return [key, key === untouched ? each : pack(each)];
    }),
  );
}

function unpack(value: unknown, originOf: (place: Place) => Origin): unknown {
  if (Array.isArray(value)) return value.map((each) => unpack(each, originOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => {
      if (key === '@') return ['origin', originOf(each as Place)];
      if (key === '@@') return ['origins', (each as readonly Place[]).map(originOf)];
      return [key, key === untouched ? each : unpack(each, originOf)];
    }),
  );
}

const placeOf = ({ within: { start, end } }: Origin): Place => [
  start.line,
  start.character,
  end.line - start.line,
  end.character,
];

const originIn =
  (file: string, entry?: string) =>
  ([line, character, lines, end]: Place): Origin => ({
    file,
    ...(entry !== undefined && { entry }),
    within: { start: { line, character }, end: { line: line + lines, character: end } },
  });
