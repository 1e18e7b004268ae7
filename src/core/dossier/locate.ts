import type { Dossier } from './model';
import type { Location, Origin, TextRange } from './origin';

const lines = new WeakMap<Dossier, ReadonlyMap<string, number>>();

/** The line that each entry of a dossier begins in, by id. */
function linesOf(dossier: Dossier): ReadonlyMap<string, number> {
  const known = lines.get(dossier);
  if (known) return known;
  const made = new Map(dossier.entities.map(({ id }, index) => [id, dossier.lines[index] ?? 0]));
  lines.set(dossier, made);
  return made;
}

/** Where something in a dossier stands in its file. */
export function locate({ file, entry, within }: Origin, dossier: Dossier | undefined): Location {
  const line = entry === undefined || !dossier ? 0 : (linesOf(dossier).get(entry) ?? 0);
  return { file, range: lower(within, line) };
}

/** A range so many lines further down. */
export const lower = ({ start, end }: TextRange, lines: number): TextRange => ({
  start: { line: start.line + lines, character: start.character },
  end: { line: end.line + lines, character: end.character },
});
