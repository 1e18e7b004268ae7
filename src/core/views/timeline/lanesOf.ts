import type { EntityLink } from '../lines';
import type { Scene, SceneEvent, SceneNode } from '../scene/scene';
import { eventItem, lifeItem, officeItem, presentOf, type TimelineItem } from './timelineItem';
import { codeText, spokenLanguage } from '../../spoken';
import { typeClass, typeRank, type TypeClass } from './typeClass';
import { t } from '../../spoken';

/** What the lanes of a timeline stand for. */
export type LaneMode = 'type' | 'actor' | 'project';

/** One lane: what stands in it, in no order, and what its name opens. */
export interface Lane {
  readonly key: string;
  readonly name: string;
  /** Absent for a type, and for what is left over. */
  readonly link?: EntityLink;
  readonly look?: TypeClass;
  readonly events: readonly TimelineItem[];
  /** Spells that are drawn as bars behind the events. */
  readonly spells: readonly TimelineItem[];
}

/** The lanes of a scene, and what has no place on them. */
export interface Lanes {
  readonly lanes: readonly Lane[];
  /** How many events have no date to stand at. */
  readonly undated: number;
}

/** More lanes than this nobody reads: the events of the rest share the last one. */
const mostLanes = 40;
const actors: ReadonlySet<string> = new Set(['person', 'state', 'organisation']);

/** Sorts the events of a scene into lanes; an event of several actors or projects stands in each of theirs. */
export function lanesOf(
  scene: Scene,
  mode: LaneMode,
  withSpells: boolean,
  focus: string | undefined,
): Lanes {
  const present = presentOf(scene);
  const items = new Map<SceneEvent, TimelineItem>();
  for (const event of scene.events) {
    const item = eventItem(event, present, focus);
    if (item) items.set(event, item);
  }
  const undated = scene.events.length - items.size;
  if (mode === 'type') {
    const lanes = typeLanes(items);
    const spells = withSpells ? officesOf(scene, () => true) : [];
    const offices: Lane = { key: 'offices', name: t('In office'), events: [], spells };
    return { lanes: spells.length > 0 ? [...lanes, offices] : lanes, undated };
  }
  const lanes = nodeLanes(scene, items, mode, focus);
  return {
    lanes: withSpells
      ? lanes.map((lane) => ({ ...lane, spells: spellsOf(lane, scene, mode) }))
      : lanes,
    undated,
  };
}

function typeLanes(items: ReadonlyMap<SceneEvent, TimelineItem>): readonly Lane[] {
  const byType = new Map<string | undefined, TimelineItem[]>();
  for (const [{ type }, item] of items) add(byType, type, item);
  return [...byType]
    .toSorted(([a], [b]) => typeRank(a) - typeRank(b) || ((a ?? '~') < (b ?? '~') ? -1 : 1))
    .map(([type, events]) => {
      const look = typeClass(type);
      return {
        key: `type ${type ?? ''}`,
        name: type === undefined ? t('No type') : sentence(type),
        ...(look && { look }),
        events,
        spells: [],
      };
    });
}

function sentence(type: string): string {
  const text = codeText(type);
  return text.charAt(0).toLocaleUpperCase(spokenLanguage()) + text.slice(1);
}

function nodeLanes(
  scene: Scene,
  items: ReadonlyMap<SceneEvent, TimelineItem>,
  mode: 'actor' | 'project',
  focus: string | undefined,
): readonly Lane[] {
  const nodes = new Map(
    scene.nodes
      .filter(({ link }) => (mode === 'actor' ? actors.has(link.kind) : link.kind === 'project'))
      .map((node) => [node.link.id, node]),
  );
  const byNode = new Map<SceneNode, TimelineItem[]>();
  for (const [event, item] of items)
    for (const node of nodesOf(event, mode, nodes)) add(byNode, node, item);
  const rank = (node: SceneNode, events: readonly TimelineItem[]): number =>
    node.link.id === focus ? Infinity : events.length;
  // Nodes come by name, and sorting keeps their order among equals.
  const ranked = scene.nodes
    .flatMap((node) => {
      const events = byNode.get(node);
      return events ? [{ node, events }] : [];
    })
    .toSorted((a, b) => rank(b.node, b.events) - rank(a.node, a.events));
  const named = ranked.slice(0, mostLanes);
  const shown = new Set(named.map(({ node }) => node));
  const rest = [...items].flatMap(([event, item]) =>
    nodesOf(event, mode, nodes).some((node) => shown.has(node)) ? [] : [item],
  );
  const lanes = named.map(({ node, events }) => ({
    key: `node ${node.link.id}`,
    name: node.link.name,
    link: node.link,
    events,
    spells: [],
  }));
  if (rest.length === 0) return lanes;
  const name =
    ranked.length > mostLanes ? t('All others') : mode === 'actor' ? t('Nobody') : t('No project');
  return [...lanes, { key: 'rest', name, events: rest, spells: [] }];
}

function nodesOf(
  event: SceneEvent,
  mode: 'actor' | 'project',
  nodes: ReadonlyMap<string, SceneNode>,
): readonly SceneNode[] {
  const ids =
    mode === 'actor' ? [...event.actor, ...event.recipient, ...event.present] : event.about;
  return [...new Set(ids)].flatMap((id) => nodes.get(id) ?? []);
}

/** A person's own offices, the holders of a state's or a body's, the life of a project. */
function spellsOf(
  { link }: Lane,
  scene: Scene,
  mode: 'actor' | 'project',
): readonly TimelineItem[] {
  if (!link) return [];
  if (mode === 'actor')
    return officesOf(scene, ({ person, of }) => person === link.id || of === link.id, link.id);
  const node = scene.nodes.find((each) => each.link.id === link.id);
  const life = node && lifeItem(node, node.text ?? link.name, presentOf(scene));
  return life ? [life] : [];
}

function officesOf(
  scene: Scene,
  isWanted: (office: Scene['offices'][number]) => boolean,
  own?: string,
): readonly TimelineItem[] {
  const present = presentOf(scene);
  const names = new Map(scene.nodes.map(({ link }) => [link.id, link.name]));
  return scene.offices.filter(isWanted).flatMap((office) => {
    const name = office.person === own ? '' : (names.get(office.person) ?? '');
    return officeItem(office, name, present) ?? [];
  });
}

function add<K>(map: Map<K, TimelineItem[]>, key: K, item: TimelineItem): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
