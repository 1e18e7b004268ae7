import { bestConnected } from '../scene/connections';
import type { Scene } from '../scene/scene';
import type { EntityClaims } from '../scene/sceneFacts';
import { linksOf } from '../scene/sceneLines';
import { dateCell } from './dateCell';
import { names, number, numberColumn, textColumn, words, type Table } from './table';
import { t } from '../../spoken';

/** Projects and agreements, those that most events are about first. */
export function projectTable(scene: Scene, claims: readonly EntityClaims[]): Table {
  const byId = linksOf(scene);
  const disputed = new Map(
    claims.map(({ link, figures }) => [
      link.id,
      figures.filter((each) => each.disputed).map(({ what }) => what),
    ]),
  );
  return {
    columns: [
      textColumn(t('Name'), 4),
      textColumn(t('What, and how it stands'), 3),
      textColumn(t('From')),
      textColumn(t('To')),
      textColumn(t('Parties'), 4),
      numberColumn(t('Events')),
      textColumn(t('Disputed'), 3),
    ],
    rows: bestConnected(scene)
      .filter(({ node }) => node.link.kind === 'project')
      .toSorted((a, b) => b.events - a.events)
      .map(({ node: { link, text, from, to }, events }) => ({
        id: link.id,
        cells: [
          names(link),
          words(text),
          dateCell(from),
          dateCell(to),
          names(
            ...scene.ties.flatMap((tie) =>
              tie.to === link.id && tie.type === 'party' ? (byId.get(tie.from) ?? []) : [],
            ),
          ),
          number(events),
          words(disputed.get(link.id)?.join(', ')),
        ],
      })),
  };
}
