import type { Kind } from '../../dossier/model';
import { bestConnected } from '../scene/connections';
import type { Scene } from '../scene/scene';
import { firstAndLast } from '../library/firstAndLast';
import { formText } from '../formText';
import { dateCell } from './dateCell';
import { names, number, numberColumn, textColumn, words, type Table } from './table';
import { t } from '../../spoken';

const actors: readonly Kind[] = ['person', 'state', 'organisation'];

/** People, states and organisations, the best connected first. */
export function actorTable(scene: Scene): Table {
  const when = firstAndLast(scene.events);
  return {
    columns: [
      textColumn(t('Name'), 4),
      textColumn(t('What'), 2),
      textColumn(t('At the date'), 4),
      numberColumn(t('Events')),
      numberColumn(t('Tied to')),
      textColumn(t('First event'), 2),
      textColumn(t('Last event'), 2),
    ],
    rows: bestConnected(scene)
      .filter(({ node }) => actors.includes(node.link.kind))
      .map(({ node: { link, text }, events, others }) => ({
        id: link.id,
        cells: [
          names(link),
          words(formText(link)),
          words(link.kind === 'person' ? text : ''),
          number(events),
          number(others),
          dateCell(when.get(link.id)?.first),
          dateCell(when.get(link.id)?.last),
        ],
      })),
  };
}
