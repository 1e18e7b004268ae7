import { atOnce } from './atOnce';
import { undated } from './dates';
import { kindWords } from './kindWords';
import { isBundled } from './layers';
import type { Library } from './library';
import { locate } from './locate';
import type { Dossier, Entity, Reference } from './model';
import { nearest } from './nearest';
import type { TextRange } from './origin';
import type { Problem } from './problems';
import { listText, say, t } from '../spoken';

/** How many unknown ids of one file get advice; beyond that, a section or file is missing, not a letter. */
const mostAdvice = 50;

/** How many references or entries are looked at between two yields. */
const lookedAtOnce = 2000;

/** {@link libraryProblemsInParts} at once. */
export const libraryProblems = (library: Library): ReadonlyMap<string, readonly Problem[]> =>
  atOnce(libraryProblemsInParts(library));

/**
 * What is wrong between files or can only be judged when all are loaded: ids that lead nowhere or to
 * the wrong kind, ids that two things share, entries that no file names or dates. By file address.
 * Yields now and then.
 */
export function* libraryProblemsInParts(
  library: Library,
): Generator<void, ReadonlyMap<string, readonly Problem[]>> {
  const problems = new Map<string, Problem[]>();
  for (const dossier of library.dossiers) {
    const references = yield* referenceProblems(dossier, library);
    problems.set(dossier.file, [...references, ...(yield* gaps(dossier, library))]);
  }
  for (const { entity, other, id } of library.shared) {
    const origin = entity.origins[0];
    if (!origin) continue;
    const own = id.replace(/~\d+$/, '');
    problems.get(origin.file)?.push({
      code: 'shared-id',
      severity: 'warning',
      message: t(
        'The id “{0}” also stands for {1} “{2}” in {3}. The two are kept apart; give one of them another id.',
        own,
        say(kindWords[other.kind]),
        other.name,
        fileName(other),
      ),
      range: library.locate(origin).range,
    });
  }
  return problems;
}

function* referenceProblems(dossier: Dossier, library: Library): Generator<void, Problem[]> {
  const own = new Map<string, Entity>();
  const problems: Problem[] = [];
  let count = 0;
  for (const entity of dossier.entities) {
    if (++count % lookedAtOnce === 0) yield;
    own.set(entity.id, entity);
  }
  for (const reference of dossier.references) {
    if (++count % lookedAtOnce === 0) yield;
    const target = own.get(reference.id) ?? library.get(reference.id);
    const range = (): TextRange => locate(reference.origin, dossier).range;
    if (!target) {
      const advice = problems.length < mostAdvice ? nearestId(reference, library) : undefined;
      if (problems.length < mostAdvice) yield;
      problems.push({
        code: 'unknown-reference',
        severity: 'warning',
        message: advice
          ? t('No entry has the id “{0}”. Did you mean “{1}”?', reference.id, advice)
          : t('No entry has the id “{0}”. Add one, or correct the id.', reference.id),
        range: range(),
      });
    } else if (reference.expects.length > 0 && !reference.expects.includes(target.kind)) {
      const wanted = reference.expects.map((kind) => say(kindWords[kind]));
      problems.push({
        code: 'wrong-kind',
        severity: 'warning',
        message: t(
          '“{0}” is {1}; {2} belongs here.',
          reference.id,
          say(kindWords[target.kind]),
          listText(wanted, 'or'),
        ),
        range: range(),
      });
    }
  }
  return problems;
}

function nearestId(reference: Reference, library: Library): string | undefined {
  const { id, expects } = reference;
  // What differs by more than two letters is never the nearest: most are told by their length.
  const ids = library.entities.flatMap((entity) =>
    Math.abs(entity.id.length - id.length) <= 2 &&
    (expects.length === 0 || expects.includes(entity.kind))
      ? [entity.id]
      : [],
  );
  return nearest(id, ids);
}

/** Entries without a name or an event without a date, in this file and in every other. */
function* gaps(dossier: Dossier, library: Library): Generator<void, Problem[]> {
  const problems: Problem[] = [];
  // What stands in a bibliography was written by another program, which asks for no title.
  if (dossier.isBibliography) return problems;
  let count = 0;
  for (const entity of dossier.entities) {
    if (++count % lookedAtOnce === 0) yield;
    const origin = entity.origins[0];
    if (!origin) continue;
    const missing = (field: string): Problem => ({
      code: 'missing-field',
      severity: 'error',
      message: t('{0} needs a “{1}”.', upperFirst(say(kindWords[entity.kind])), field),
      range: locate(origin, dossier).range,
    });
    const whole = library.get(entity.id);
    const named =
      entity.name !== '' ||
      (whole !== undefined && whole.origins.length > 1 && whole.name !== entity.id);
    const dated =
      entity.kind !== 'event' || (whole?.kind === 'event' ? whole : entity).date !== undated;
    if (!named) problems.push(missing(entity.kind === 'source' ? 'title' : 'name'));
    if (!dated) problems.push(missing('date'));
  }
  return problems;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function fileName(entity: Entity): string {
  const file = entity.origins[0]?.file ?? '';
  return isBundled(file)
    ? t('the bundled dossier')
    : decodeURIComponent(file.slice(file.lastIndexOf('/') + 1));
}
