import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isoDay } from '../../../../src/core/dossier/dates';
import { laneIndex, type LaneIndex } from '../../../../src/core/views/timeline/laneIndex';
import type { LaneFrame } from '../../../../src/core/views/timeline/laneCells';
import { layoutLane } from '../../../../src/core/views/timeline/layoutLane';
import { endOf, startOf, type Placed } from '../../../../src/core/views/timeline/placed';
import { fadeWidth } from '../../../../src/core/views/timeline/placeItem';
import type { TimelineItem } from '../../../../src/core/views/timeline/timelineItem';
import { textFitter } from '../../../../src/core/views/timeline/fitText';
import { item, measure } from './scenes';

const fit = textFitter(measure);

/** The frame of a window of days that is so many pixels wide. */
function frame(from: number, to: number, rest: Partial<LaneFrame> = {}, width = 800): LaneFrame {
  const scale = width / (to - from);
  const [left, right] = [from * scale, to * scale];
  const start = Math.floor(left / 40) * 40;
  return { scale, from: start, to: right, edges: [left, right], rows: 4, measure, fit, ...rest };
}

const ids = (placed: readonly Placed[]): string[] =>
  placed.flatMap((each) =>
    each.type === 'item' ? each.item.id : each.members().map(({ id }) => id),
  );

/** The stretches of a row that are covered: a mark with its fading ends, and its label. */
function covered(placed: Placed): readonly (readonly [number, number])[] {
  const [from, to] = [startOf(placed), endOf(placed)];
  if (placed.type === 'cluster') return [[from, to]];
  const { fadesIn, fadesOut } = placed.item.date;
  const fade = placed.isSqueezed ? 0 : fadeWidth;
  const mark = [from - (fadesIn ? fade : 0), to + (fadesOut ? fade : 0)] as const;
  const { label } = placed;
  return label ? [mark, [label.x, label.x + label.width]] : [mark];
}

const dates = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 2000 }).map(isoDay) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 2000 }).map((day) => isoDay(day).slice(0, 7)) },
  fc.constantFrom('1970', '1971~', '1972?', '197X', '1970-22'),
  fc
    .tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 900 }))
    .map(([day, length]) => `${isoDay(day)}/${isoDay(day + length)}`),
  fc.integer({ min: 0, max: 2000 }).map((day) => `${isoDay(day)}/..`),
  fc.integer({ min: 0, max: 2000 }).map((day) => `../${isoDay(day)}`),
);

const lanes = fc
  .array(
    fc.record({
      date: dates,
      importance: fc.integer({ min: 0, max: 9 }),
      label: fc.string({ maxLength: 60 }),
    }),
    { maxLength: 120 },
  )
  .map((events) =>
    events.map(({ date, importance, label }, at) => item(`e${at}`, date, importance, label)),
  );

const frames = fc
  .record({
    from: fc.integer({ min: -200, max: 1900 }),
    length: fc.integer({ min: 5, max: 3000 }),
    rows: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ from, length, rows }) => frame(from, from + length, { rows }));

suite('The layout of a lane', () => {
  test('lets nothing overlap, and nothing leave the rows of its lane', () => {
    fc.assert(
      fc.property(lanes, frames, (items, given) => {
        const placed = layoutLane(laneIndex(items), given);
        const rows = new Map<number, (readonly [number, number])[]>();
        for (const each of placed) {
          assert.ok(Number.isInteger(each.row) && each.row >= 0 && each.row < given.rows);
          const own = covered(each);
          const others = rows.get(each.row) ?? [];
          for (const [from, to] of own)
            for (const [a, b] of others)
              assert.ok(to <= a + 1e-6 || b <= from + 1e-6, `${from}–${to} is over ${a}–${b}`);
          rows.set(each.row, [...others, ...own]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('shows or counts everything that is in sight, once', () => {
    fc.assert(
      fc.property(lanes, frames, (items, given) => {
        const { scale, from, to } = given;
        // What begins or ends just at an edge is in or out, as the last digit of its place falls; and
        // a mark that counts several may count one that lies less than its own width beyond.
        const [inner, outer] = [-1e-6, 16].map((slack) =>
          items
            .filter(({ date }) => date.end * scale > from - slack)
            .filter(({ date }) => date.first * scale < to + slack)
            .map(({ id }) => id),
        );
        const atEdge = new Set(outer?.filter((id) => !inner?.includes(id)));
        const shown = ids(layoutLane(laneIndex(items), given)).filter((id) => !atEdge.has(id));
        const wanted = inner ?? [];
        assert.deepEqual(shown.toSorted(), wanted.toSorted());
      }),
      { numRuns: 300 },
    );
  });

  test('says of a cluster how many it holds and when they begin', () => {
    fc.assert(
      fc.property(lanes, frames, (items, given) => {
        for (const each of layoutLane(laneIndex(items), given)) {
          if (each.type === 'item') continue;
          const days = each.members().map(({ date }) => date.first);
          assert.equal(each.count, days.length);
          if (each.isUnderWay) assert.ok(days.every((day) => day <= each.first));
          else assert.deepEqual([each.first, each.last], [Math.min(...days), Math.max(...days)]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('lets no label lie across an edge of what is in sight', () => {
    fc.assert(
      fc.property(lanes, frames, (items, given) => {
        const [left, right] = given.edges;
        for (const each of layoutLane(laneIndex(items), given)) {
          if (each.type === 'cluster' || !each.label) continue;
          const { x, width } = each.label;
          assert.ok(x + width <= right + 1e-6 || x >= right - 1e-6);
          const moves = each.isBar && each.x1 - left > width;
          assert.ok(x + width <= left + 1e-6 || x >= left - 1e-6 || moves);
        }
      }),
    );
  });

  test('labels the most important first', () => {
    const crowd = Array.from({ length: 40 }, (_, at) => item(`e${at}`, isoDay(100 + at), at));
    const placed = layoutLane(laneIndex(crowd), frame(0, 400, { rows: 2 }));
    const labelled = placed.filter((each) => each.type === 'item' && each.label !== undefined);
    assert.ok(labelled.length > 0);
    assert.ok(ids(labelled).includes('e39'));
  });

  test('opens a cluster on zoom', () => {
    const crowd = Array.from({ length: 30 }, (_, at) => item(`e${at}`, isoDay(100 + at)));
    const count = (from: number, to: number): number =>
      layoutLane(laneIndex(crowd), frame(from, to)).filter(({ type }) => type === 'cluster').length;
    assert.ok(count(0, 4000) > 0);
    assert.equal(count(100, 115), 0);
  });

  test('keeps what lasts in sight, however long ago it began', () => {
    const long = item('long', '1970-01-01/1975-01-01');
    const [placed] = layoutLane(laneIndex([long]), frame(1000, 1010));
    assert.equal(placed?.type === 'item' && placed.isBar, true);
  });

  test('looks at no more of 30,000 events than of 300', () => {
    const looks = (count: number): number => {
      const days = 20_000;
      const items = Array.from({ length: count }, (_, at) =>
        item(`e${at}`, isoDay(Math.floor((at * days) / count)), at % 17),
      );
      const watched = watch(laneIndex(items));
      layoutLane(watched.index, frame(5000, 15_000));
      return watched.looks();
    };
    const [few, many] = [looks(300), looks(30_000)];
    assert.ok(many < 3 * few, `${many} looks at 30,000, ${few} at 300`);
  });

  test('does the same whatever the order of what it is given', () => {
    fc.assert(
      fc.property(lanes, frames, (items, given) => {
        const once = layoutLane(laneIndex(items), given);
        const again = layoutLane(laneIndex(items.toReversed()), given);
        assert.deepEqual(once.map(describe), again.map(describe));
      }),
    );
  });
});

const describe = (placed: Placed): unknown => ({ ...placed, members: undefined });

/** Counts how often the items and their days are looked at. */
function watch(index: LaneIndex): { readonly index: LaneIndex; readonly looks: () => number } {
  let looks = 0;
  const watched = <T extends object>(values: T): T =>
    new Proxy(values, {
      get: (target, key): unknown => {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
        return Reflect.get(target, key, target);
      },
    });
  return {
    index: {
      ...index,
      items: watched<readonly TimelineItem[]>(index.items),
      firsts: watched(index.firsts),
      ends: watched(index.ends),
    },
    looks: () => looks,
  };
}
