/** Those who share an event, whatever they are. */
export interface Gathering {
  /** The id of the event. */
  readonly id: string;
  readonly members: Iterable<string>;
}

/** Two who share events, in order of their ids, and the ids of the events in the order given. */
export interface SharedEvents {
  readonly from: string;
  readonly to: string;
  readonly events: readonly string[];
}

/** Among more participants than these the pairs, which grow with the square, say nothing any more. */
const mostPaired = 50;

/** Who shares events with whom; `crowded` counts the events whose participants are not paired. */
export function sharedEvents(gatherings: Iterable<Gathering>): {
  readonly pairs: readonly SharedEvents[];
  readonly crowded: number;
} {
  const pairs = new Map<string, { from: string; to: string; events: string[] }>();
  let crowded = 0;
  for (const { id, members } of gatherings) {
    const each = [...new Set(members)].sort();
    if (each.length > mostPaired) {
      crowded++;
      continue;
    }
    for (const [index, from] of each.entries()) {
      for (const to of each.slice(index + 1)) {
        const key = `${from}\n${to}`;
        const pair = pairs.get(key);
        if (pair) pair.events.push(id);
        else pairs.set(key, { from, to, events: [id] });
      }
    }
  }
  return { pairs: [...pairs.values()], crowded };
}
