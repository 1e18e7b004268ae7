import type { Entity, Reference } from './model';
import type { Part, ReadEntry } from './part';
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
export function* joinParts(file: string, parts: readonly Part[]): Generator<void, ReadResult> {
  const ids = new Map<string, number>();
  const entities: Entity[] = [];
  const references: Reference[] = [];
  const problems: Problem[] = [];
  for (const [index, part] of parts.entries()) {
    if (index % partsAtOnce === partsAtOnce - 1) yield;
    if (part.problems.length > 0) problems.push(...part.problems);
    for (const entry of part.entries) {
      const copy = (ids.get(entry.entity.id) ?? 0) + 1;
      ids.set(entry.entity.id, copy);
      const own = copy === 1 ? entry : asCopy(entry, copy);
      entities.push(own.entity);
      for (const reference of own.references) references.push(reference);
      for (const problem of own.problems) problems.push(problem);
    }
  }
  yield;
  const errors = parts.flatMap((part) => part.errors);
  // One slip makes the parser stumble on: beyond the first few, its errors tell nothing new.
  const syntax = [...errors, ...parts.flatMap((part) => part.warnings)].slice(
    0,
    mostSyntaxProblems,
  );
  const head = parts.find((part) => part.head)?.head;
  return {
    dossier: { file, ...head, entities, references },
    problems: [...syntax, ...problems].sort(byPlace),
    broken: errors.length > 0,
  };
}

function asCopy({ entity, references, problems }: ReadEntry, copy: number): ReadEntry {
  const id = `${entity.id}~${copy}`;
  const range = entity.origins[0]?.range;
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
    entity: { ...entity, id },
    references: references.map((reference) => ({ ...reference, inside: id })),
    problems: problem ? [problem, ...problems] : problems,
  };
}

const byPlace = ({ range: { start: a } }: Problem, { range: { start: b } }: Problem): number =>
  a.line - b.line || a.character - b.character;
