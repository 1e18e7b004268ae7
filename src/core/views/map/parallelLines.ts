import type { Pair } from '../picture/viewport';

interface Leg {
  readonly line: number;
  readonly from: Pair;
  readonly to: Pair;
}

/**
 * Lines in pixels, with those that run the same way set side by side: legs whose ends lie within
 * `reach` of each other, in either direction, are moved apart by `gap`. Everything else stays.
 */
export function parallelLines(
  lines: readonly (readonly Pair[])[],
  gap: number,
  reach: number,
): readonly (readonly Pair[])[] {
  const groups: { readonly first: Leg; readonly lines: Set<number> }[] = [];
  const legs = lines.map((line, index) =>
    line.slice(1).map((to, at) => {
      const leg: Leg = { line: index, from: line[at] ?? to, to };
      let group = groups.find(({ first }) => isSameWay(first, leg, reach));
      if (!group) groups.push((group = { first: leg, lines: new Set() }));
      group.lines.add(index);
      return { leg, group };
    }),
  );
  return legs.map((each, index) => {
    const moved = each.flatMap(({ leg: { from, to }, group: { first, lines: among } }) => {
      const lane = [...among].indexOf(index) - (among.size - 1) / 2;
      const [dx, dy] = sideways(first, lane * gap);
      return [
        [from[0] + dx, from[1] + dy],
        [to[0] + dx, to[1] + dy],
      ] as const;
    });
    return moved.filter(
      (point, at) => at === 0 || point[0] !== moved[at - 1]?.[0] || point[1] !== moved[at - 1]?.[1],
    );
  });
}

function isSameWay(one: Leg, other: Leg, reach: number): boolean {
  // What is shorter than the reach would be the same as anything near it.
  const near = Math.min(reach, apart(one.from, one.to) / 3, apart(other.from, other.to) / 3);
  const meets = (from: Pair, to: Pair): boolean =>
    apart(one.from, from) <= near && apart(one.to, to) <= near;
  return meets(other.from, other.to) || meets(other.to, other.from);
}

/** A step of some length to the right of the way of a leg. */
function sideways({ from, to }: Leg, length: number): Pair {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const whole = Math.hypot(dx, dy) || 1;
  return [(-dy / whole) * length, (dx / whole) * length];
}

const apart = (one: Pair, other: Pair): number => Math.hypot(one[0] - other[0], one[1] - other[1]);

/** How long a line is. */
export function lengthOf(line: readonly Pair[]): number {
  return line.slice(1).reduce((sum, point, at) => sum + apart(line[at] ?? point, point), 0);
}

/** The point at a share, from 0 to 1, of the length of a line. */
export function pointAlong(line: readonly Pair[], share: number): Pair {
  const lengths = line.slice(1).map((point, at) => apart(line[at] ?? point, point));
  let left = share * lengthOf(line);
  for (const [at, length] of lengths.entries()) {
    const [from, to] = [line[at], line[at + 1]];
    if (from && to && (left <= length || at === lengths.length - 1)) {
      const part = length === 0 ? 0 : Math.min(1, left / length);
      return [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
    }
    left -= length;
  }
  return line[0] ?? [0, 0];
}
