import { dateText } from '../../dossier/dateText';
import { calendarDay, dateSpan } from '../../dossier/dates';
import type { Library } from '../../dossier/library';
import type { Edtf, Entity, Event } from '../../dossier/model';
import { descriptionOf } from '../descriptionOf';
import type { EntityLink } from '../lines';
import { linkTo } from '../links';
import { matcher } from './searchLibrary';
import { isolated, t } from '../../spoken';

/** A heading of the outline with what stands under it. */
export interface OutlineGroup {
  readonly type: 'group';
  /** Stable over changes of the library: `actors`, `people`, `events/2021` … */
  readonly id: string;
  readonly label: string;
  /** How many entities stand under it, in all. */
  readonly count: number;
  readonly children: readonly OutlineNode[];
}

/** One entity in the outline. */
export interface OutlineLeaf {
  readonly type: 'leaf';
  readonly link: EntityLink;
  readonly label: string;
  /** Beside the label, quieter: an office, a status, what an event is. */
  readonly description: string;
}

/** A row of the outline. */
export type OutlineNode = OutlineGroup | OutlineLeaf;

/** The library as a tree to browse. */
export interface Outline {
  readonly roots: readonly OutlineGroup[];
  /** How many entities are shown. */
  readonly count: number;
  /** The group that a row stands in; undefined for a root. */
  parentOf(node: OutlineNode): OutlineGroup | undefined;
  /** The row of an entity; undefined where the filter hides it. */
  leaf(id: string): OutlineLeaf | undefined;
}

/**
 * The outline of a library, narrowed to what has every word of `filter` in its names, in any script.
 * Offices are those of `asof`. Groups without anything in them are left out.
 */
export function outlineOf(library: Library, asof: Edtf, filter = ''): Outline {
  const isWanted = matcher(filter);
  const leaves = new Map<string, OutlineLeaf>();
  const leaf = (entity: Entity): OutlineLeaf => {
    const row: OutlineLeaf = {
      type: 'leaf',
      link: linkTo(entity),
      label: entity.kind === 'event' ? eventLabel(entity) : entity.name,
      description: descriptionOf(entity, library, asof),
    };
    leaves.set(entity.id, row);
    return row;
  };
  const list = (id: string, label: string, entities: readonly Entity[]): OutlineGroup =>
    group(id, label, entities.filter(isWanted).map(leaf));
  const roots = [
    group('actors', t('Actors'), [
      list('people', t('People'), library.ofKind('person')),
      list('states', t('States'), library.ofKind('state')),
      list('organisations', t('Organisations'), library.ofKind('organisation')),
    ]),
    group('events', t('Events'), byYear(library.events.filter(isWanted), list)),
    list('projects', t('Projects'), library.ofKind('project')),
    list('places', t('Places'), library.ofKind('place')),
    list('sources', t('Sources'), library.ofKind('source')),
  ].filter((root) => root.count > 0);
  const parents = new Map<OutlineNode, OutlineGroup>();
  const adopt = (parent: OutlineGroup): void => {
    for (const child of parent.children) {
      parents.set(child, parent);
      if (child.type === 'group') adopt(child);
    }
  };
  roots.forEach(adopt);
  return {
    roots,
    count: leaves.size,
    parentOf: (node) => parents.get(node),
    leaf: (id) => leaves.get(id),
  };
}

function group(id: string, label: string, nodes: readonly OutlineNode[]): OutlineGroup {
  const children = nodes.filter((node) => node.type === 'leaf' || node.count > 0);
  const count = children.reduce((sum, node) => sum + (node.type === 'leaf' ? 1 : node.count), 0);
  return { type: 'group', id, label, count, children };
}

function byYear(
  events: readonly Event[],
  list: (id: string, label: string, entities: readonly Entity[]) => OutlineGroup,
): readonly OutlineGroup[] {
  const years = new Map<string, Event[]>();
  for (const event of events) {
    const year = yearOf(event);
    const same = years.get(year);
    if (same) same.push(event);
    else years.set(year, [event]);
  }
  return [...years].map(([year, inYear]) => list(`events/${year}`, year, inYear));
}

function yearOf(event: Event): string {
  const span = dateSpan(event.date);
  const day = span && Number.isFinite(span.first) ? span.first : span?.last;
  return day === undefined || !Number.isFinite(day) ? t('Undated') : String(calendarDay(day).year);
}

/** The day leads, for the year stands above: `6–7 Apr  Lavrov visits Islamabad`. */
function eventLabel(event: Event): string {
  const date = dateText(event.date);
  const year = yearOf(event);
  const short = date.endsWith(` ${year}`) ? date.slice(0, -year.length - 1) : date;
  return short === year ? event.name : `${short}  ${isolated(event.name)}`;
}
