import assert from 'node:assert/strict';
import { rowAfter } from '../../../src/panel/table/rowKeys';

const press = (key: string, held: Partial<Record<'altKey' | 'ctrlKey', boolean>> = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

suite('keys among rows', () => {
  test('lead one row, ten rows, or to either end', () => {
    assert.equal(rowAfter(press('ArrowDown'), 3, 100), 4);
    assert.equal(rowAfter(press('ArrowUp'), 3, 100), 2);
    assert.equal(rowAfter(press('PageDown'), 3, 100), 13);
    assert.equal(rowAfter(press('Home'), 3, 100), 0);
    assert.equal(rowAfter(press('End'), 3, 100), 99);
  });

  test('lead no further than the first and the last row', () => {
    assert.equal(rowAfter(press('ArrowUp'), 0, 100), 0);
    assert.equal(rowAfter(press('PageDown'), 95, 100), 99);
  });

  test('mean something else to somebody else when another key is held', () => {
    assert.equal(rowAfter(press('ArrowDown', { altKey: true }), 3, 100), undefined);
    assert.equal(rowAfter(press('Home', { ctrlKey: true }), 3, 100), undefined);
    assert.equal(rowAfter(press('a'), 3, 100), undefined);
  });
});
