import type { Library } from '../dossier/library';
import { isId } from '../dossier/scalars';
import type { TextRange } from '../dossier/origin';
import { sectionOf } from './capturedEntry';
import type { ValueContext } from './context';
import { contextAt } from './contextAt';
import type { Fix } from './fix';
import { changes } from './fixWords';
import { idAt, placesIn } from './idsIn';
import { insertEntry } from './insertEntry';
import { fillField, insertField, nameField } from './insertField';
import { nearestWords } from './nearestWords';
import { newId } from './newId';
import { typesAt } from './typeAt';
import { isEmptyValue, pairOf, writtenEntry } from './writtenEntry';
import { yamlId, yamlText } from './yamlText';

/** Entries that an unknown id may mean, or the entry that it asks for. */
export function fixReference(text: string, range: TextRange, library: Library): readonly Fix[] {
  const written = idAt(text, range.start);
  if (!written || written.isEntry) return [];
  const { id, expects } = written;
  const fitting = library.entities.filter(
    ({ kind }) => expects.length === 0 || expects.includes(kind),
  );
  const near = changes(
    range,
    nearestWords(
      id,
      fitting.map((entity) => entity.id),
    ),
  );
  return library.get(id) ? near : [...near, ...creations(text, id, expects)];
}

function creations(
  text: string,
  id: string,
  kinds: readonly (Fix & { fix: 'create' })['kind'][],
): readonly Fix[] {
  return kinds.flatMap((kind) => {
    const section = sectionOf(kind);
    const fields = [[nameField(section), yamlText(nameFrom(id))] as const];
    const found = insertEntry(text, { section, id, fields });
    return found ? [{ fix: 'create', id, kind, edits: [found.edit], isPreferred: false }] : [];
  });
}

/** A name to begin with: `olaf-berg` is “Olaf Berg”. */
const nameFrom = (id: string): string =>
  id
    .split(/[-_.]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ') || id;

/** An id, or a list of ids, in place of a text that is none. */
export function fixBadId(text: string, range: TextRange, library: Library): readonly Fix[] {
  const context = contextAt(text, range.start);
  const word = context?.word ?? '';
  if (word === '' || isId(word)) return [];
  const several = context?.role === 'value' ? listOfIds(context, range, library) : [];
  if (several.length > 0) return several;
  const isEntry = context?.role === 'entry';
  const id = newId(word, (other) => isEntry && library.get(other) !== undefined);
  return changes(range, [isEntry ? id : (idNamed(word, library) ?? id)]);
}

const idNamed = (word: string, library: Library): string | undefined =>
  library.entities.find(({ name, aka }) => [name, ...aka].includes(word))?.id;

/** Several ids or names with commas between them, as a list, where one may stand. */
function listOfIds(
  { section, path, word }: ValueContext,
  range: TextRange,
  library: Library,
): readonly Fix[] {
  if (!typesAt(section, path).some(({ type }) => type === 'list')) return [];
  const parts = word.split(/[,;]/).map((part) => part.trim());
  const ids = parts.flatMap((part) => idNamed(part, library) ?? (isId(part) ? part : []));
  if (parts.length < 2 || ids.length < parts.length) return [];
  const to = `[${ids.map(yamlId).join(', ')}]`;
  return [{ fix: 'change', to, edits: [{ range, newText: to }], isPreferred: true }];
}

/** Another id for an entry whose own is taken; with `everywhere`, also where the file uses it. */
export function fixTakenId(
  text: string,
  range: TextRange,
  library: Library,
  everywhere: boolean,
): readonly Fix[] {
  const written = idAt(text, range.start);
  if (!written?.isEntry) return [];
  // The reader marks a second entry of one id; the mark stands in no file.
  const own = written.id.replace(/~\d+$/, '');
  const to = newId(own, (id) => library.get(id) !== undefined || placesIn(text, id).length > 0);
  const ranges = everywhere ? placesIn(text, own).map((each) => each.range) : [range];
  const edits = ranges.map((each) => ({ range: each, newText: yamlId(to) }));
  return [{ fix: 'rename', to, edits, isPreferred: false }];
}

/** The field that an entry cannot do without. */
export function fixMissingField(text: string, range: TextRange, message: string): readonly Fix[] {
  const context = contextAt(text, range.start);
  // In quotes, whichever the language has, and isolated in one that runs from right to left.
  const field = /[“«]\s?\u2068?(name|title|date)\b/.exec(message)?.[1];
  if (context?.role !== 'entry' || field === undefined) return [];
  const { section, word } = context;
  const entry = writtenEntry(text, { section, id: word, line: range.start.line });
  const source = field === 'date' ? '' : yamlText(nameFrom(word), entry?.flow ? 'flow' : 'block');
  const empty = entry && pairOf(entry.value, field);
  if (!entry || (empty && !isEmptyValue(empty.value))) return [];
  const edits = empty
    ? [fillField(entry, empty.key, source)]
    : insertField(entry, nameField(section), field, source);
  return edits ? [{ fix: 'addField', field, edits, isPreferred: true }] : [];
}
