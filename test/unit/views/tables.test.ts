import assert from 'node:assert/strict';
import { sceneFacts } from '../../../src/core/views/scene/sceneFacts';
import { sceneOf } from '../../../src/core/views/scene/sceneOf';
import { libraryIds } from '../../../src/core/views/scene/scopeIds';
import { sceneTable, tableTitles, type TableId } from '../../../src/core/views/tables/sceneTables';
import { sortRows } from '../../../src/core/views/tables/sortRows';
import {
  cellWords,
  number,
  words,
  type Row,
  type Table,
} from '../../../src/core/views/tables/table';
import { tableCsv, tableMarkdown } from '../../../src/core/views/tables/tableText';
import { libraryOf } from '../libraryOf';

const library = libraryOf(`
people:
  able: {name: Ann Able, offices: [{title: Minister, of: north, from: 2004-03, to: 2010}, {title: Clerk}]}
states:
  north: {name: North}
places:
  port: {name: Port, at: [66.5, 24], of: north}
  lost: {name: Lost}
projects:
  line:
    name: Gas Line
    kind: infrastructure
    status: planned
    parties: [north]
    route: [port, lost]
    claims:
      - {what: length, value: 1100, unit: km, by: able, asof: 2015, source: good, credibility: 2}
      - {what: length, value: 800, unit: km}
      - {text: It is late., source: good}
events:
  signing: {name: Line is signed, date: 2015-10, type: AGREE, actor: [able, north], about: line, place: port, source: good}
  visit: {name: Visit, date: 2021-04-06/2021-04-07, type: CONSULT, mode: visit, actor: able, recipient: north}
sources:
  good: {title: Good Paper, reliability: B}
`);
const ids = libraryIds(library);
const scene = sceneOf(library, ids, {
  asof: { date: '2009', from: 'dossier' },
  today: '2026-01-01',
});
const table = (id: TableId): Table => sceneTable(id, scene, sceneFacts(library, ids).claims);
const texts = (rows: readonly Row[]): string[][] => rows.map(({ cells }) => cells.map(cellWords));

suite('The tables of a scene', () => {
  test('have as many cells as columns, and rows that are told apart', () => {
    for (const id of Object.keys(tableTitles) as TableId[]) {
      const { columns, rows } = table(id);
      assert.ok(rows.length > 0, id);
      for (const { cells } of rows) assert.equal(cells.length, columns.length, id);
      assert.equal(new Set(rows.map((row) => row.id)).size, rows.length, id);
    }
  });

  test('have the events in order of date, under their years', () => {
    const { rows } = table('events');
    assert.deepEqual(
      rows.map(({ heading }) => heading),
      ['2015', '2021'],
    );
    assert.deepEqual(texts(rows)[1], [
      '6–7 Apr 2021',
      'Visit',
      'consult · visit',
      'Ann Able, North',
      '',
      '',
      '0',
    ]);
  });

  test('have the actors with their offices at the date and how they are tied', () => {
    assert.deepEqual(texts(table('actors').rows), [
      [
        'Ann Able',
        'person',
        'Minister of North (since Mar 2004); Clerk',
        '2',
        '3',
        'Oct 2015',
        '6–7 Apr 2021',
      ],
      ['North', 'state', '', '2', '3', 'Oct 2015', '6–7 Apr 2021'],
    ]);
  });

  test('have projects with parties and disputes, and places on their way', () => {
    assert.deepEqual(texts(table('projects').rows), [
      ['Gas Line', 'infrastructure · planned', '', '', 'North', '1', 'length'],
    ]);
    assert.deepEqual(texts(table('places').rows), [
      ['Port', 'North', '66.5', '24', '1', 'Gas Line'],
      ['Lost', '', '', '', '0', 'Gas Line'],
    ]);
  });

  test('have each statement with who said it, when, how graded and where', () => {
    assert.deepEqual(texts(table('figures').rows), [
      ['Gas Line', 'length', '1,100 km', 'disputed', 'Ann Able', '2015', 'B2', 'Good Paper'],
      ['Gas Line', 'length', '800 km', 'disputed', '', '', '', ''],
      ['Gas Line', 'in words', 'It is late.', '', '', '', 'B', 'Good Paper'],
    ]);
  });

  test('have every tie that is written, and every pair that shares events', () => {
    const ties = texts(table('ties').rows).map((cells) => cells.join(' | '));
    assert.ok(ties.includes('Ann Able | Minister | North | 2'));
    assert.ok(ties.includes('North | party | Gas Line | 1'));
    assert.ok(ties.includes('Ann Able | share events | North | 2'));
  });
});

suite('The rows of a table', () => {
  const rows = (...values: (string | number)[]): readonly Row[] =>
    values.map((value, index) => ({
      id: String(index),
      cells: [typeof value === 'number' ? number(value) : words(value)],
    }));
  const sorted = (descending: boolean, ...values: (string | number)[]): (string | undefined)[] =>
    sortRows(rows(...values), { column: 0, descending }).map(({ cells: [cell] }) => cell?.text);

  test('are sorted by words with numbers in them as people count', () => {
    assert.deepEqual(sorted(false, 'b 10', 'B 9', 'a'), ['a', 'B 9', 'b 10']);
  });

  test('are sorted by numbers and dates as such', () => {
    assert.deepEqual(sorted(false, 10, 9, 100), ['9', '10', '100']);
    const { rows: events } = table('events');
    const newest = sortRows(events, { column: 0, descending: true });
    assert.deepEqual(
      newest.map(({ id }) => id),
      ['visit', 'signing'],
    );
  });

  test('have the empty ones last, either way', () => {
    assert.deepEqual(sorted(false, '', 'a', 'b'), ['a', 'b', '']);
    assert.deepEqual(sorted(true, '', 'a', 'b'), ['b', 'a', '']);
  });

  test('stay in their order where they are equal', () => {
    const same = rows('x', 'x', 'x');
    assert.deepEqual(sortRows(same, { column: 0, descending: true }), same);
  });
});

suite('A table to take along', () => {
  const small: Table = {
    columns: [
      { label: 'Name', type: 'text', weight: 1 },
      { label: 'Events', type: 'number', weight: 1 },
    ],
    rows: [
      { id: 'a', cells: [words('a | *b*\n[c](d)'), number(-3)] },
      { id: 'b', cells: [words('=1+1'), number(1)] },
      { id: 'c', cells: [words('say "yes", no'), words('')] },
    ],
  };

  test('is a Markdown table of plain text', () => {
    assert.equal(
      tableMarkdown(small),
      [
        '| Name | Events |',
        '| --- | --: |',
        '| a \\| \\*b\\* \\[c\\]\\(d\\) | \\-3 |',
        '| \\=1\\+1 | 1 |',
        '| say \\"yes\\", no |  |',
        '',
      ].join('\n'),
    );
  });

  test('is CSV that no spreadsheet runs', () => {
    assert.equal(
      tableCsv(small),
      'Name,Events\r\n"a | *b*\n[c](d)",-3\r\n\'=1+1,1\r\n"say ""yes"", no",\r\n',
    );
  });
});
