import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { csvRecords, csvText } from '../../../src/core/exchange/csvRecords';

const cellsIn = (text: string, delimiter: ',' | ';' | '\t' = ','): unknown =>
  [...csvRecords(text, delimiter)].map(({ cells }) => cells);
const pieces = (...texts: string[]) =>
  fc.array(fc.constantFrom(...texts), { maxLength: 12 }).map((chosen) => chosen.join(''));

suite('Records of CSV', () => {
  test('are parted by any line break, and cells by the delimiter', () => {
    assert.deepEqual(cellsIn('a;b\r\nc;\rd\n;;e', ';'), [
      ['a', 'b'],
      ['c', ''],
      ['d'],
      ['', '', 'e'],
    ]);
    assert.deepEqual(cellsIn('a,\n'), [['a', '']]);
    assert.deepEqual(cellsIn(''), []);
  });

  test('hold delimiters, line breaks and quotation marks between quotation marks', () => {
    assert.deepEqual(cellsIn('"a,b","c\r\nd" ,"e ""f"""\n"",g "h"'), [
      ['a,b', 'c\r\nd', 'e "f"'],
      ['', 'g "h"'],
    ]);
  });

  test('go on where a mark closes nothing, and say so', () => {
    const told = [...csvRecords('"a" b",c\nd\n"e\nf', ',')].map(({ cells, isBroken }) => [
      cells,
      isBroken,
    ]);
    assert.deepEqual(told, [
      [['a" b', 'c'], true],
      [['d'], false],
      [['e\nf'], true],
    ]);
  });

  test('are what was written', () => {
    const cell = pieces('a', ' ', '"', ',', '\n', '\r', '\u00a0', '=');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 })), (rows) => {
        assert.deepEqual(cellsIn(rows.map((row) => `${csvText(row)}\r\n`).join('')), rows);
      }),
    );
  });

  test('are what another reader reads, where nothing is broken', () => {
    const cell = fc.oneof(
      pieces('a', 'b c', ' '),
      pieces('a', ',', '\n', '""', ' ').map((text) => `"${text}"`),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 })), (rows) => {
        const text = rows.map((row) => `${row.join(',')}\n`).join('');
        assert.deepEqual(cellsIn(text), parse(text, { relax_column_count: true }));
      }),
    );
  });

  test('end where the text does, each after the other, whatever it is', () => {
    fc.assert(
      fc.property(pieces('a', ' ', '"', ',', '\n', '\r', '" ,'), (text) => {
        const ends = [0, ...[...csvRecords(text, ',')].map(({ end }) => end)];
        assert.equal(ends.at(-1), text.length);
        assert.ok(ends.every((end, index) => index === 0 || end > (ends[index - 1] ?? end)));
      }),
    );
  });
});
