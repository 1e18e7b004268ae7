/** How much a lane has to show. */
export interface LaneNeed {
  readonly events: number;
  /** Rows of bars behind the events. */
  readonly spellRows: number;
}

/** Lanes are no higher than this many rows of events. */
const mostRows = 14;
/** What a lane has at least, even where the page must scroll for it. */
const least = (events: number): number => Math.min(6, Math.ceil(Math.sqrt(events) * 0.75));

/**
 * How many rows of events each lane has when all lanes share `room` rows: some for each by the root
 * of its number of events, and what is left where most events share a row. Rows depend on what a lane holds
 * and not on the zoom, so that lanes stay where they are.
 */
export function rowsOf(needs: readonly LaneNeed[], room: number): readonly number[] {
  const rows = needs.map(({ events }) => least(events));
  const used = rows.reduce((sum, each) => sum + each, 0);
  const spells = needs.reduce((sum, { spellRows }) => sum + spellRows, 0);
  for (let left = room - used - spells; left > 0; left--) {
    const crowd = (at: number): number => {
      const [events, has] = [needs[at]?.events ?? 0, rows[at] ?? 0];
      return has >= Math.min(mostRows, events) ? 0 : events / has;
    };
    let next = 0;
    for (const at of rows.keys()) if (crowd(at) > crowd(next)) next = at;
    if (needs.length === 0 || crowd(next) === 0) break;
    rows[next] = (rows[next] ?? 0) + 1;
  }
  return rows;
}

/** The greatest number of spells at one time. */
export function mostAtOnce(
  spells: readonly { readonly date: { readonly first: number; readonly end: number } }[],
): number {
  const turns = spells
    .flatMap(({ date }) => [
      { day: date.first, by: 1 },
      { day: date.end, by: -1 },
    ])
    .sort((a, b) => a.day - b.day || a.by - b.by);
  let [now, most] = [0, 0];
  for (const { by } of turns) {
    now += by;
    most = Math.max(most, now);
  }
  return most;
}
