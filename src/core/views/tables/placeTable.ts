import { numberText } from '../../dossier/quantities';
import { bestConnected } from '../scene/connections';
import type { Scene } from '../scene/scene';
import { names, number, numberColumn, textColumn, words, type Cell, type Table } from './table';
import { t } from '../../spoken';

/** Places, those with most events first, with where they are. */
export function placeTable(scene: Scene): Table {
  const onRoute = new Map<string, string[]>();
  const called = new Map(scene.nodes.map(({ link }) => [link.id, link.name]));
  for (const { from, to, type } of scene.ties) {
    const project = type === 'route' ? called.get(from) : undefined;
    if (project !== undefined) onRoute.set(to, [...(onRoute.get(to) ?? []), project]);
  }
  return {
    columns: [
      textColumn(t('Name'), 4),
      textColumn(t('Lies in'), 3),
      numberColumn(t('Longitude')),
      numberColumn(t('Latitude')),
      numberColumn(t('Events')),
      textColumn(t('On the way of'), 3),
    ],
    rows: bestConnected(scene)
      .filter(({ node }) => node.link.kind === 'place')
      .toSorted((a, b) => b.events - a.events)
      .map(({ node: { link, text, at }, events }) => ({
        id: link.id,
        cells: [
          names(link),
          words(text),
          degrees(at?.[0]),
          degrees(at?.[1]),
          number(events),
          words(onRoute.get(link.id)?.join(', ')),
        ],
      })),
  };
}

const degrees = (value: number | undefined): Cell =>
  value === undefined ? { text: '' } : { text: numberText(value), order: value };
