import type { CslName } from '../dossier/model';
import { textOf } from './cslText';
import { isRecord } from './jsonValues';

/** The people and bodies in a CSL field of names; one alone counts as a list. */
export const cslNamesOf = (value: unknown): readonly CslName[] =>
  (Array.isArray(value) ? value : [value]).flatMap((name: unknown) => cslNameOf(name) ?? []);

/** A CSL name as a dossier keeps it: particles join the family name, a suffix the given name. */
function cslNameOf(name: unknown): CslName | undefined {
  if (!isRecord(name)) {
    const literal = textOf(name);
    return literal === undefined ? undefined : { literal };
  }
  const join = (separator: string, ...parts: readonly unknown[]): string | undefined =>
    parts.flatMap((part) => textOf(part) ?? []).join(separator) || undefined;
  const family = join(
    ' ',
    name['dropping-particle'],
    name['non-dropping-particle'],
    name['family'],
  );
  const given = join(', ', name['given'], name['suffix']);
  const literal = textOf(name['literal']);
  if (family === undefined && given === undefined && literal === undefined) return undefined;
  return {
    ...(family !== undefined && { family }),
    ...(given !== undefined && { given }),
    ...(literal !== undefined && { literal }),
  };
}
