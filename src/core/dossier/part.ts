import type { Dossier, Entity, Reference } from './model';
import type { Origin, TextRange } from './origin';
import type { Problem } from './problems';

/** What a file says about itself, under `dossier:`. */
export type Head = Pick<Dossier, 'title' | 'asof' | 'licence' | 'bibliography'>;

/** One entry as read, whatever else stands in its file. */
export interface ReadEntry {
  readonly entity: Entity;
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}

/** What a stretch of a file gave: a section, or one entry of it. */
export interface Part {
  readonly head?: Head;
  readonly entries: readonly ReadEntry[];
  /** What is wrong outside of entries. */
  readonly problems: readonly Problem[];
  /** Where it is not YAML. */
  readonly errors: readonly Problem[];
  /** What YAML has doubts about. */
  readonly warnings: readonly Problem[];
}

/** A part with nothing in it. */
export const emptyPart: Part = { entries: [], problems: [], errors: [], warnings: [] };

/** A part as it is where lines were put in or taken out before it. */
export function movePart(part: Part, lines: number): Part {
  if (lines === 0) return part;
  const move = moveBy(lines);
  const { head } = part;
  return {
    ...(head && {
      head: { ...head, ...(head.bibliography && { bibliography: move.origin(head.bibliography) }) },
    }),
    entries: part.entries.map((entry) => moveEntry(entry, lines)),
    problems: part.problems.map(move.problem),
    errors: part.errors.map(move.problem),
    warnings: part.warnings.map(move.problem),
  };
}

/** An entry as it is where lines were put in or taken out before it. */
export function moveEntry({ entity, references, problems }: ReadEntry, lines: number): ReadEntry {
  const move = moveBy(lines);
  return {
    entity: {
      ...entity,
      ...(entity.kind === 'person' && { offices: entity.offices.map(move.origin) }),
      claims: entity.claims.map(move.origin),
      origins: entity.origins.map(({ file, range }) => ({ file, range: move.range(range) })),
    },
    references: references.map(move.origin),
    problems: problems.map(move.problem),
  };
}

function moveBy(lines: number): {
  range: (range: TextRange) => TextRange;
  problem: (problem: Problem) => Problem;
  origin: <T extends { readonly origin: Origin }>(thing: T) => T;
} {
  const range = ({ start, end }: TextRange): TextRange => ({
    start: { line: start.line + lines, character: start.character },
    end: { line: end.line + lines, character: end.character },
  });
  return {
    range,
    problem: (problem) => ({ ...problem, range: range(problem.range) }),
    origin: (thing) => ({
      ...thing,
      origin: { file: thing.origin.file, range: range(thing.origin.range) },
    }),
  };
}
