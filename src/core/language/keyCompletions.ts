import { sections } from '../dossier/kinds';
import type { Library } from '../dossier/library';
import { isBundled } from '../dossier/layers';
import type { ValueType } from '../dossier/value';
import { snippetText, type Completion } from './completion';
import type { EntryContext, KeyContext, SectionContext, ValueContext } from './context';
import { skeletonOf } from './skeletons';
import { fieldsAt, single, typesAt } from './typeAt';
import { yamlId } from './yamlText';
import { say, toSay } from '../spoken';
import { own } from '../own';

/** The sections that a file does not have yet. */
export function sectionCompletions({ present, range }: SectionContext): readonly Completion[] {
  const head = { description: toSay('What this file says about itself.') };
  return Object.entries({ dossier: head, ...sections })
    .filter(([name]) => !present.includes(name))
    .map(([name, { description }]) => ({
      label: name,
      kind: 'section',
      description: say(description),
      insert: `${name}:\n  $0`,
      range,
      goesOn: true,
    }));
}

/** A new entry with its usual fields, and the bundled ones that it can be laid over. */
export function entryCompletions(
  { section, range }: EntryContext,
  library: Library,
): readonly Completion[] {
  const skeleton = skeletonOf(section);
  const kind = own(sections, section)?.kind;
  if (!skeleton || !kind) return [];
  const over = library
    .ofKind(kind)
    .filter(({ origins }) => origins.every(({ file }) => isBundled(file)));
  return [
    { label: skeleton.label, kind: 'skeleton', insert: skeleton.snippet, range },
    ...over.map((entity) => ({
      label: entity.id,
      kind: 'id' as const,
      detail: entity.name,
      entity,
      insert: `${snippetText(yamlId(entity.id))}:\n  $0`,
      range,
      filter: [entity.id, entity.name, ...entity.aka].join(' '),
      goesOn: true,
    })),
  ];
}

/** The fields that a map lacks: what its kind needs, what belongs to its kind, what every entry has. */
export function fieldCompletions(context: KeyContext): readonly Completion[] {
  return fieldsIn(context, context.present, context.flow, context.hasColon, '');
}

/** The fields that may begin a map where still nothing stands: below an id, or in a list. */
export function firstFieldCompletions(context: ValueContext): readonly Completion[] {
  const { section, path, ownLine, flow, quoted } = context;
  if (quoted || (flow && path.length === 0)) return [];
  if (typeof path.at(-1) === 'number') return flow ? [] : fieldsIn(context, [], false, false, '');
  if (!ownLine || flow) return [];
  if (path.length === 0) return fieldsIn(context, [], false, false, '');
  const isList = typesAt(section, path).some(({ type }) => type === 'list');
  return isList ? fieldsIn(context, [], false, false, '- ') : [];
}

function fieldsIn(
  { section, path, range }: Pick<KeyContext, 'section' | 'path' | 'range'>,
  present: readonly string[],
  flow: boolean,
  hasColon: boolean,
  lead: string,
): readonly Completion[] {
  const fields = fieldsAt(section, path);
  const isEntry = path.length === 0 && section !== 'dossier';
  return Object.entries(fields)
    .filter(([name]) => !present.includes(name) && !(isEntry && isHidden(section, name)))
    .map(([name, { type, description, example }], index) => ({
      name,
      type,
      description,
      example,
      index,
    }))
    .toSorted((a, b) => rank(section, isEntry, a) - rank(section, isEntry, b))
    .map(({ name, type, description, example }) => ({
      label: name,
      kind: 'field',
      description: say(description),
      example,
      insert: `${lead}${name}${hasColon ? '' : `:${valueSnippet(type, flow, lead !== '')}`}`,
      range,
      goesOn: !hasColon && isChosen(type),
    }));
}

/** A source has a title in place of a name. */
const isHidden = (section: string, name: string): boolean =>
  section === 'sources' && name === 'name';

const first = ['name', 'title', 'date', 'type', 'kind'];
const common = [
  'aka',
  'short',
  'was',
  'summary',
  'wikidata',
  'url',
  'source',
  'claims',
  'notes',
  'tags',
];

/** What a kind needs, what it has of its own, what every entry has; of CSL's many fields the rest. */
function rank(
  section: string,
  isEntry: boolean,
  { name, index }: { readonly name: string; readonly index: number },
): number {
  if (!isEntry) return index;
  if (first.includes(name)) return first.indexOf(name);
  if (section === 'sources') return usualOfSources.includes(name) ? 100 + index : 400 + index;
  return common.includes(name) ? 300 + index : 200 + index;
}

const usualOfSources = [
  'author',
  'issued',
  'container-title',
  'publisher',
  'URL',
  'accessed',
  'reliability',
  'archived',
];

/** What stands behind the colon of a new field: a place to write, in a list where one is usual. */
function valueSnippet(type: ValueType, flow: boolean, inList: boolean): string {
  if (
    type.type === 'list' &&
    !flow &&
    !inList &&
    single(type).some((each) => each.type === 'map')
  ) {
    return single(type).every((each) => each.type === 'map') ? '\n  - $0' : ' [$0]';
  }
  return type.type === 'point' ? ' [$1, $2]' : ' $0';
}

const isChosen = (type: ValueType): boolean =>
  single(type).some((each) => ['id', 'words', 'grade', 'flag', 'map'].includes(each.type));
