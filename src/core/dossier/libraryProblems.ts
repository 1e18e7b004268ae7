import { undated } from './dates';
import { kindWords } from './kindWords';
import { isBundled } from './layers';
import type { Library } from './library';
import type { Dossier, Entity, Reference } from './model';
import { nearest } from './nearest';
import type { Problem } from './problems';

/** How many unknown ids of one file get advice; beyond that, a section or file is missing, not a letter. */
const mostAdvice = 50;

/**
 * What is wrong between files or can only be judged when all are loaded: ids that lead nowhere or to
 * the wrong kind, ids that two things share, entries that no file names or dates. By file address.
 */
export function libraryProblems(library: Library): ReadonlyMap<string, readonly Problem[]> {
  const problems = new Map<string, Problem[]>();
  for (const dossier of library.dossiers) {
    problems.set(dossier.file, [...referenceProblems(dossier, library), ...gaps(dossier, library)]);
  }
  for (const { entity, other, id } of library.shared) {
    const origin = entity.origins[0];
    if (!origin) continue;
    const own = id.replace(/~\d+$/, '');
    problems.get(origin.file)?.push({
      code: 'shared-id',
      severity: 'warning',
      message: `The id “${own}” also stands for ${kindWords[other.kind].one} “${other.name}” in ${fileName(other)}. The two are kept apart; give one of them another id.`,
      range: origin.range,
    });
  }
  return problems;
}

function referenceProblems(dossier: Dossier, library: Library): Problem[] {
  const own = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const problems: Problem[] = [];
  for (const reference of dossier.references) {
    const target = own.get(reference.id) ?? library.get(reference.id);
    const { range } = reference.origin;
    if (!target) {
      const advice = problems.length < mostAdvice ? nearestId(reference, library) : undefined;
      problems.push({
        code: 'unknown-reference',
        severity: 'warning',
        message: advice
          ? `No entry has the id “${reference.id}”. Did you mean “${advice}”?`
          : `No entry has the id “${reference.id}”. Add one, or correct the id.`,
        range,
      });
    } else if (reference.expects.length > 0 && !reference.expects.includes(target.kind)) {
      const wanted = reference.expects.map((kind) => kindWords[kind].one).join(' or ');
      problems.push({
        code: 'wrong-kind',
        severity: 'warning',
        message: `“${reference.id}” is ${kindWords[target.kind].one}; ${wanted} belongs here.`,
        range,
      });
    }
  }
  return problems;
}

function nearestId(reference: Reference, library: Library): string | undefined {
  const kinds = reference.expects;
  const ids = library.entities
    .filter((entity) => kinds.length === 0 || kinds.includes(entity.kind))
    .map((entity) => entity.id);
  return nearest(reference.id, ids);
}

/** Entries without a name or an event without a date, in this file and in every other. */
function gaps(dossier: Dossier, library: Library): Problem[] {
  return dossier.entities.flatMap((entity) => {
    const origin = entity.origins[0];
    if (!origin) return [];
    const missing = (field: string): Problem => ({
      code: 'missing-field',
      severity: 'error',
      message: `${upperFirst(kindWords[entity.kind].one)} needs a “${field}”.`,
      range: origin.range,
    });
    const whole = library.get(entity.id);
    const named =
      entity.name !== '' ||
      (whole !== undefined && whole.origins.length > 1 && whole.name !== entity.id);
    const dated =
      entity.kind !== 'event' || (whole?.kind === 'event' ? whole : entity).date !== undated;
    return [
      ...(named ? [] : [missing(entity.kind === 'source' ? 'title' : 'name')]),
      ...(dated ? [] : [missing('date')]),
    ];
  });
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function fileName(entity: Entity): string {
  const file = entity.origins[0]?.file ?? '';
  return isBundled(file)
    ? 'the bundled dossier'
    : decodeURIComponent(file.slice(file.lastIndexOf('/') + 1));
}
