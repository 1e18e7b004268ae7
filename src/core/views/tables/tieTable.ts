import type { EntityLink } from '../lines';
import type { Scene } from '../scene/scene';
import { linksOf } from '../scene/sceneLines';
import { participants } from '../scene/scopeIds';
import { names, number, numberColumn, textColumn, words, type Row, type Table } from './table';
import { t } from '../../spoken';

/** Among more participants than these the pairs, which grow with the square, say nothing any more. */
const mostPaired = 50;

/** What ties things to each other: offices, memberships, parties, and the events that they share. */
export function tieTable(scene: Scene): Table {
  const byId = linksOf(scene);
  const row = (from: string, to: string, text: string, shared: number): readonly Row[] => {
    const [one, other] = [byId.get(from), byId.get(to)];
    return one && other ? [rowOf(one, other, text, shared)] : [];
  };
  const shared = sharedEvents(scene);
  const count = (a: string, b: string): number => shared.get(pair(a, b)) ?? 0;
  const written = scene.ties.flatMap(({ from, to, text }) => row(from, to, text, count(from, to)));
  const together = [...shared]
    .toSorted(([, a], [, b]) => b - a)
    .flatMap(([key, events]) => {
      const [a = '', b = ''] = key.split('\n');
      return row(a, b, t('share events'), events);
    });
  return {
    columns: [
      textColumn(t('Who or what'), 4),
      textColumn(t('Tie'), 4),
      textColumn(t('To whom or what'), 4),
      numberColumn(t('Events shared')),
    ],
    rows: [...written, ...together],
  };
}

const rowOf = (one: EntityLink, other: EntityLink, text: string, shared: number): Row => ({
  id: `${one.id}\n${text}\n${other.id}`,
  cells: [names(one), words(text), names(other), number(shared)],
});

const pair = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

function sharedEvents(scene: Scene): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of scene.events) {
    const ids = [...new Set(participants(event))];
    if (ids.length > mostPaired) continue;
    for (const [index, a] of ids.entries()) {
      for (const b of ids.slice(index + 1)) {
        counts.set(pair(a, b), (counts.get(pair(a, b)) ?? 0) + 1);
      }
    }
  }
  return counts;
}
