import type { Library } from '../dossier/library';
import type { Kind } from '../dossier/model';
import { ploverModes } from '../dossier/plover';
import type { ValueType } from '../dossier/value';
import { kindText } from '../views/kindText';
import { allNames } from '../views/names';
import { snippetText, type Completion } from './completion';
import type { ValueContext } from './context';
import { countryNames } from '../dossier/countries';
import { single, typesAt } from './typeAt';
import { usesOfIds } from './usesOfIds';
import { wordsInUse } from './wordsInUse';
import { yamlId, yamlText } from './yamlText';
import { say, spokenLanguage } from '../spoken';
import { own } from '../own';

/** The values that fit a place: ids of the right kinds, words, grades, codes, texts in use. */
export function valueCompletions(context: ValueContext, library: Library): readonly Completion[] {
  const types = typesAt(context.section, context.path).flatMap(single);
  const chosen = types.flatMap((type) => valuesOf(type, context, library));
  return chosen.filter(({ label }) => !context.present.includes(label));
}

function valuesOf(type: ValueType, context: ValueContext, library: Library): readonly Completion[] {
  if (type.type === 'id') return ids(type.kinds, context, library);
  if (type.type === 'text') return texts(context, library);
  return wordsOf(type, context).map(([word, meaning]) => choice(word, context, meaning));
}

/** The words of which one is to be chosen, with what each means. */
function wordsOf(
  type: ValueType,
  context: ValueContext,
): readonly (readonly [word: string, meaning: string | undefined])[] {
  if (type.type === 'words') {
    return wordsThatFit(type.words, context).map((word) => [word, type.meanings?.[word]]);
  }
  if (type.type === 'grade') return Object.entries(type.meanings);
  if (type.type === 'flag')
    return [
      ['true', undefined],
      ['false', undefined],
    ];
  return type.type === 'pattern' && fieldName(context) === 'iso' ? countriesByName() : [];
}

const countriesByName = (): readonly (readonly [code: string, name: string])[] =>
  [...countryNames()].toSorted(([, a], [, b]) => a.localeCompare(b, spokenLanguage()));

function ids(
  kinds: readonly Kind[],
  context: ValueContext,
  library: Library,
): readonly Completion[] {
  const uses = usesOfIds(library);
  return library.entities
    .filter(({ kind, id }) => (kinds.length === 0 || kinds.includes(kind)) && id !== context.entry)
    .toSorted((a, b) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0))
    .map((entity) => ({
      label: entity.id,
      kind: 'id',
      detail: entity.name,
      description: entity.summary ?? kindText(entity),
      entity,
      insert: written(context.quoted ? entity.id : yamlId(entity.id), context),
      range: context.range,
      // Whoever thinks of the name, in whatever script, finds the id.
      filter: [entity.id, ...allNames(entity)].join(' '),
    }));
}

/** A mode belongs to a type: where the type is given, only its own modes fit. */
function wordsThatFit(words: readonly string[], context: ValueContext): readonly string[] {
  const type = context.beside['type'];
  const modes = type === undefined ? undefined : own(ploverModes, type);
  return fieldName(context) === 'mode' && modes ? modes : words;
}

/** Fields whose texts come back: the same figure or office should be called the same. */
const repeated = ['unit', 'what', 'tags', 'status', 'title', 'container-title', 'publisher'];
const mostTexts = 200;

function texts(context: ValueContext, library: Library): readonly Completion[] {
  const field = fieldName(context);
  const isTitleOfSource = field === 'title' && !context.path.includes('offices');
  if (!repeated.includes(field) || isTitleOfSource) return [];
  const inUse = wordsInUse(library)[field] ?? [];
  return inUse.slice(0, mostTexts).map((text) => ({
    ...choice(text, context, undefined),
    kind: 'text',
    insert: written(
      context.quoted ? text : yamlText(text, context.flow ? 'flow' : 'block'),
      context,
    ),
  }));
}

const choice = (word: string, context: ValueContext, meaning: string | undefined): Completion => ({
  label: word,
  kind: 'word',
  ...(meaning !== undefined && { detail: say(meaning), filter: `${word} ${say(meaning)}` }),
  insert: written(word, context),
  range: context.range,
});

/** Right behind a colon YAML wants a blank; the context is a value only where there is one. */
const written = (text: string, { quoted }: ValueContext): string =>
  snippetText(quoted ? text.replaceAll(/["'\\]/g, '') : text);

/** The last field of the path: of a list item, the field of the list. */
const fieldName = ({ path }: ValueContext): string =>
  path.findLast((step) => typeof step === 'string') ?? '';
