import { yearHeading } from '../yearHeading';
import { eventLines } from '../scene/sceneLines';
import type { Scene } from '../scene/scene';
import { dateCell } from './dateCell';
import { names, number, numberColumn, textColumn, words, type Table } from './table';
import { t } from '../../spoken';

/** Every event in order of date, under its year. */
export function eventTable(scene: Scene): Table {
  return {
    columns: [
      textColumn(t('Date'), 2),
      textColumn(t('Event'), 5),
      textColumn(t('Type'), 2),
      textColumn(t('Who'), 4),
      textColumn(t('Where'), 2),
      textColumn(t('About'), 3),
      numberColumn(t('Sources')),
    ],
    rows: eventLines(scene).map((event) => ({
      id: event.link.id,
      heading: yearHeading(event.date),
      cells: [
        dateCell(event.date),
        names(event.link),
        words(event.typeText),
        names(...event.actors),
        names(...event.places),
        names(...event.about),
        number(event.sources),
      ],
    })),
  };
}
