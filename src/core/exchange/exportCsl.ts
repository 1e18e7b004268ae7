import type { Source } from '../dossier/model';
import { cslDateOf } from './cslDates';
import { jsonPieces, type Exporter } from './exported';
import type { CslItem } from './cslSource';
import { isRecord } from './jsonValues';

/** Every source as CSL-JSON; the grade, the archived copy and our notes stand under `custom`. */
export const exportCsl: Exporter = function* (library) {
  yield* jsonPieces('[', library.ofKind('source').map(cslItem), ']');
  return [];
};

/** A source as a CSL item. */
export function cslItem(source: Source): CslItem {
  const { author, container, publisher, reliability, archived, notes, tags } = source;
  const custom = {
    ...(reliability && { reliability }),
    ...(archived !== undefined && { archived }),
    ...(notes.length > 0 && { notes }),
    ...(tags.length > 0 && { tags }),
  };
  return {
    id: source.id,
    // CSL asks for a type.
    type: source.form ?? 'document',
    title: source.name,
    ...(author.length > 0 && { author }),
    ...(source.issued !== undefined && { issued: cslDateOf(source.issued) }),
    ...(source.accessed !== undefined && { accessed: cslDateOf(source.accessed) }),
    ...(container !== undefined && { 'container-title': container }),
    ...(publisher !== undefined && { publisher }),
    ...(source.url !== undefined && { URL: source.url }),
    ...Object.fromEntries(
      Object.entries(source.csl)
        .filter(([field]) => field !== 'id')
        .map(([field, value]) => [field, cslValue(field, value)]),
    ),
    ...(Object.keys(custom).length > 0 && { custom }),
  };
}

/** YAML makes numbers of volumes and pages, and dates are written plainly there. */
function cslValue(field: string, value: unknown): unknown {
  if (/-date$|^submitted$/.test(field) && !isRecord(value)) return cslDateOf(String(value));
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}
