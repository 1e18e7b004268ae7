import type { Library } from '../dossier/library';
import type { Entity } from '../dossier/model';
import type { Position } from '../dossier/origin';
import { idsIn } from './idsIn';
import { newId } from './newId';
import { meaningIn } from './placesOf';

/** The name behind an id, to be shown where the id ends. */
export interface NameHint {
  readonly at: Position;
  readonly text: string;
  readonly entity: Entity;
}

/** The most letters of a hint: it stands in the middle of a line, those of sources next to others. */
const longest = 32;
const longestOfSource = 18;

/** The names behind the ids that some lines use, where the id does not say as much by itself. */
export function nameHints(
  text: string,
  firstLine: number,
  lastLine: number,
  file: string,
  library: Library,
): readonly NameHint[] {
  return idsIn(text, firstLine, lastLine).flatMap(({ id, range, isEntry }) => {
    const { line } = range.end;
    if (isEntry || line < firstLine || line > lastLine) return [];
    const entity = library.get(meaningIn(file, id, library));
    if (!entity || newId(entity.name, () => false) === id.toLowerCase()) return [];
    return [{ at: range.end, text: shortName(entity), entity }];
  });
}

/** Of a source the house says more than the first words of its title. */
function shortName(entity: Entity): string {
  const year = entity.kind === 'source' ? /\d{4}/.exec(entity.issued ?? '')?.[0] : undefined;
  const name = entity.kind === 'source' ? (entity.container ?? entity.name) : entity.name;
  const most = entity.kind === 'source' ? longestOfSource : longest;
  const text = name.length > most ? `${name.slice(0, most).replace(/\s+\S*$/, '')}…` : name;
  return year === undefined ? text : `${text} ${year}`;
}
