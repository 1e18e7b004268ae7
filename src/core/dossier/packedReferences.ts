import { Marks } from './marks';
import type { Dossier, Kind, Reference } from './model';

/** The references of a dossier, by the entity that they are in as its index; -1 for the head of the file. */
export type PackedReferences = readonly (readonly [entity: number, ...uses: readonly Use[]])[];

/** The mark of the id and the kinds that fit: `2 8 person state`; the reference itself where it says more. */
type Use = string | Reference;

/** Packs the references of a dossier: an id is where it stands in the text, so it tells its place too. */
export function packReferences(
  references: readonly Reference[],
  { entities, lines }: Omit<Dossier, 'references'>,
  text: string,
): PackedReferences {
  const marks = new Marks(text);
  const starts = lineStarts(text);
  const indexes = new Map(entities.map(({ id }, index) => [id, index]));
  const groups: [number, ...Use[]][] = [];
  for (const reference of references) {
    const { id, inside, expects, origin } = reference;
    const entity = inside === undefined ? -1 : (indexes.get(inside) ?? -1);
    const { start, end } = origin.within;
    const at = (starts[start.line + (lines[entity] ?? 0)] ?? 0) + start.character;
    const isPlain =
      text.startsWith(id, at) &&
      end.line === start.line &&
      end.character === start.character + id.length;
    const use = isPlain ? `${marks.at(at, id.length)} ${expects.join(' ')}`.trim() : reference;
    const last = groups.at(-1);
    if (last?.[0] === entity) last.push(use);
    else groups.push([entity, use]);
  }
  return groups;
}

/** Packed references as they were, of a dossier that is unpacked but for them. */
export function unpackReferences(
  groups: PackedReferences,
  { file, entities, lines }: Omit<Dossier, 'references'>,
  text: string,
): readonly Reference[] {
  const marks = new Marks(text);
  const starts = lineStarts(text);
  const references: Reference[] = [];
  for (const [index, ...uses] of groups) {
    const inside = entities[index]?.id;
    const entry = inside === undefined ? { file } : { file, entry: inside };
    let line = lines[index] ?? 0;
    for (const use of uses) {
      if (typeof use !== 'string') {
        references.push(use);
        continue;
      }
      const id = marks.read(use);
      const at = marks.end - id.length;
      while ((starts[line + 1] ?? Infinity) <= at) line++;
      const start = { line: line - (lines[index] ?? 0), character: at - (starts[line] ?? 0) };
      const end = { line: start.line, character: start.character + id.length };
      references.push({
        id,
        ...(inside !== undefined && { inside }),
        expects: kindsIn(use),
        origin: { ...entry, within: { start, end } },
      });
    }
  }
  return references;
}

/** What stands behind the two numbers of a mark. */
const kindsIn = (use: string): readonly Kind[] => use.split(' ').slice(2) as Kind[];

/** Where each line of a text starts. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
