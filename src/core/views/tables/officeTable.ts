import type { Scene } from '../scene/scene';
import { linksOf } from '../scene/sceneLines';
import { dateCell } from './dateCell';
import { names, textColumn, words, type Table } from './table';
import { t } from '../../spoken';

/** Every spell in an office, in order of beginning. */
export function officeTable(scene: Scene): Table {
  const byId = linksOf(scene);
  return {
    columns: [
      textColumn(t('Who'), 3),
      textColumn(t('Office'), 5),
      textColumn(t('Of'), 3),
      textColumn(t('From')),
      textColumn(t('To')),
    ],
    rows: scene.offices.flatMap(({ person, text, of, from, to }, index) => {
      const holder = byId.get(person);
      const body = of === undefined ? undefined : byId.get(of);
      return holder
        ? [
            {
              id: `${person}/${index}`,
              cells: [
                names(holder),
                words(text),
                body ? names(body) : words(''),
                dateCell(from),
                dateCell(to),
              ],
            },
          ]
        : [];
    }),
  };
}
