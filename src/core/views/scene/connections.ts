import { participants } from './scopeIds';
import type { Scene, SceneNode } from './scene';

/** How one node hangs together with the others of its scene. */
export interface Connections {
  readonly node: SceneNode;
  /** How many events name it. */
  readonly events: number;
  /** How many others it shares an event or a tie with. */
  readonly others: number;
}

/** The connections of every node, those with most others first, then those with most events. */
export function bestConnected(scene: Scene): readonly Connections[] {
  const events = new Map<string, number>();
  const others = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => {
    const known = others.get(a);
    if (known) known.add(b);
    else others.set(a, new Set([b]));
  };
  for (const event of scene.events) {
    const ids = [...new Set(participants(event))];
    for (const id of ids) {
      events.set(id, (events.get(id) ?? 0) + 1);
      for (const other of ids) if (other !== id) join(id, other);
    }
  }
  for (const { from, to } of scene.ties) {
    join(from, to);
    join(to, from);
  }
  return scene.nodes
    .map((node) => ({
      node,
      events: events.get(node.link.id) ?? 0,
      others: others.get(node.link.id)?.size ?? 0,
    }))
    .toSorted((a, b) => b.others - a.others || b.events - a.events);
}
