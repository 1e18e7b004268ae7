import type { Entity, Reference } from './model';
import type { Origin } from './origin';
import { lower } from './locate';
import type { Head, PlacedPart, ReadEntry } from './part';
import type { Problem } from './problems';
import type { ReadResult } from './readResult';
import { t } from '../spoken';

const mostSyntaxProblems = 20;

/** How many parts are joined between two yields. */
const partsAtOnce = 1000;

/**
 * Joins what the parts of a file gave, in order. An id that is taken gets a mark that no id can have,
 * so that nothing is lost. Yields now and then.
 */
export function* joinParts(
  file: string,
  parts: readonly PlacedPart[],
): Generator<void, ReadResult> {
  const ids = new Set<string>();
  const copies = new Map<string, number>();
  const entities: Entity[] = [];
  const lines: number[] = [];
  const references: Reference[] = [];
  const problems: Problem[] = [];
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  for (const [index, { line, part }] of parts.entries()) {
    if (index % partsAtOnce === partsAtOnce - 1) yield;
    for (const problem of part.errors) errors.push(moved(problem, line));
    for (const problem of part.warnings) warnings.push(moved(problem, line));
    for (const problem of part.problems) problems.push(moved(problem, line));
    for (const entry of part.entries) {
      const { id } = entry.entity;
      const isFirst = ids.size < ids.add(id).size;
      if (!isFirst) copies.set(id, (copies.get(id) ?? 1) + 1);
      const own = isFirst ? entry : asCopy(entry, copies.get(id) ?? 2);
      entities.push(own.entity);
      lines.push(line + own.line);
      for (const reference of own.references) references.push(reference);
      for (const problem of own.problems) problems.push(moved(problem, line + own.line));
    }
  }
  yield;
  // One slip makes the parser stumble on: beyond the first few, its errors tell nothing new.
  const syntax = [...errors, ...warnings].slice(0, mostSyntaxProblems);
  return {
    dossier: { file, ...headOf(parts), entities, lines, references },
    problems: [...syntax, ...problems].sort(byPlace),
    broken: errors.length > 0,
  };
}

const moved = (problem: Problem, lines: number): Problem => ({
  ...problem,
  range: lower(problem.range, lines),
});

/** What the file says about itself; it stands in no entry, so its place is that in the file. */
function headOf(parts: readonly PlacedPart[]): Head | undefined {
  const found = parts.find(({ part }) => part.head);
  const { bibliography, ...head } = found?.part.head ?? {};
  if (!found || !bibliography) return found && head;
  const { origin } = bibliography;
  const within = lower(origin.within, found.line);
  return { ...head, bibliography: { ...bibliography, origin: { ...origin, within } } };
}

function asCopy({ line, entity, references, problems }: ReadEntry, copy: number): ReadEntry {
  const id = `${entity.id}~${copy}`;
  const range = entity.origins[0]?.within;
  const own = <T extends { readonly origin: Origin }>(thing: T): T => ({
    ...thing,
    origin: { ...thing.origin, entry: id },
  });
  const problem: Problem | undefined = range && {
    code: 'duplicate-id',
    severity: 'error',
    message: t(
      'The id “{0}” is taken in this file. Give this entry another one; until then other entries reach only the first.',
      entity.id,
    ),
    range,
  };
  return {
    line,
    entity: {
      ...entity,
      id,
      ...(entity.kind === 'person' && { offices: entity.offices.map(own) }),
      claims: entity.claims.map(own),
      origins: entity.origins.map((origin) => ({ ...origin, entry: id })),
    },
    references: references.map((reference) => ({ ...own(reference), inside: id })),
    problems: problem ? [problem, ...problems] : problems,
  };
}

const byPlace = ({ range: { start: a } }: Problem, { range: { start: b } }: Problem): number =>
  a.line - b.line || a.character - b.character;
