import { figuresOf } from '../../dossier/figures';
import type { Library } from '../../dossier/library';
import type { Edtf, Entity, Kind } from '../../dossier/model';
import type { LineMention } from '../../mentions/documentMentions';
import { descriptionOf } from '../descriptionOf';
import type { EntityLink } from '../lines';
import { linkTo } from '../links';
import { listText } from '../../spoken';

/** One entity that a document names, or one text that several could stand behind. */
export interface NamedEntry {
  /** The id of the entity; the ids of all candidates, joined, where the document leaves it open. */
  readonly id: string;
  /** Who or what it can be: one, or several where the document leaves it open. */
  readonly links: readonly EntityLink[];
  readonly label: string;
  readonly description: string;
  /** True where figures of it are disputed. */
  readonly disputed: boolean;
  /** Its mentions, in order; at least one. */
  readonly mentions: readonly LineMention[];
}

/** How many of each a document names. */
export interface DocumentCounts {
  readonly actors: number;
  readonly events: number;
  readonly projects: number;
  readonly places: number;
}

/** What a document names, in the order of first mention. */
export interface DocumentOutline {
  readonly entries: readonly NamedEntry[];
  readonly counts: DocumentCounts;
}

/** Gathers the mentions of a document by what they stand for; offices are those of `asof`. */
export function documentOutline(
  mentions: readonly LineMention[],
  library: Library,
  asof: Edtf,
): DocumentOutline {
  const byId = new Map<string, LineMention[]>();
  for (const mention of mentions) {
    const id = mention.entity ?? openId(mention);
    const same = byId.get(id);
    if (same) same.push(mention);
    else byId.set(id, [mention]);
  }
  const entries = [...byId].flatMap(([id, named]) => entryOf(id, named, library, asof));
  const count = (...kinds: readonly Kind[]): number =>
    entries.filter(
      ({ links: [link, ...others] }) => others.length === 0 && link && kinds.includes(link.kind),
    ).length;
  return {
    entries,
    counts: {
      actors: count('person', 'state', 'organisation'),
      events: count('event'),
      projects: count('project'),
      places: count('place'),
    },
  };
}

const candidateIds = (mention: LineMention): readonly string[] => [
  ...new Set(mention.candidates.map(({ entity }) => entity)),
];
/** A line break stands in no id. */
const openId = (mention: LineMention): string => candidateIds(mention).join('\n');

function entryOf(
  id: string,
  mentions: readonly LineMention[],
  library: Library,
  asof: Edtf,
): readonly NamedEntry[] {
  const entities = id.split('\n').flatMap((candidate) => library.get(candidate) ?? []);
  const [entity] = entities;
  if (!entity) return [];
  const isOpen = entities.length > 1;
  return [
    {
      id,
      links: entities.map(linkTo),
      label: isOpen ? (mentions[0]?.candidates[0]?.text ?? id) : entity.name,
      description: isOpen
        ? listText(
            entities.map(({ name }) => name),
            'or',
          )
        : descriptionOf(entity, library, asof),
      disputed: entities.some(hasDispute),
      mentions,
    },
  ];
}

const hasDispute = (entity: Entity): boolean =>
  figuresOf(entity.claims).some(({ disputed }) => disputed);

/** The groups of a document's entries by kind, in the order of the library's view. */
export function entriesByKind(
  entries: readonly NamedEntry[],
): readonly { readonly id: Kind | 'open'; readonly entries: readonly NamedEntry[] }[] {
  const order = ['person', 'state', 'organisation', 'event', 'project', 'place', 'open'] as const;
  const groupOf = ({ links: [link, ...others] }: NamedEntry): Kind | 'open' =>
    others.length > 0 || !link ? 'open' : link.kind;
  return order
    .map((id) => ({ id, entries: entries.filter((entry) => groupOf(entry) === id) }))
    .filter((group) => group.entries.length > 0);
}
