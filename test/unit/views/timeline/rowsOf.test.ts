import assert from 'node:assert/strict';
import { mostAtOnce, rowsOf } from '../../../../src/core/views/timeline/rowsOf';
import { typeClass } from '../../../../src/core/views/timeline/typeClass';
import { item } from './scenes';

const lane = (events: number, spellRows = 0) => ({ events, spellRows });

suite('The rows of lanes', () => {
  test('are one for one event, and none for none', () => {
    assert.deepEqual(rowsOf([lane(1), lane(0, 3)], 100), [1, 0]);
  });

  test('go where most events share one', () => {
    assert.deepEqual(rowsOf([lane(4), lane(40)], 14), [2, 12]);
  });

  test('are enough to read by where there is no room', () => {
    assert.deepEqual(rowsOf([lane(1), lane(16), lane(64)], 0), [1, 3, 6]);
  });

  test('of bars are as many as go on at one time', () => {
    assert.equal(mostAtOnce([]), 0);
    const spells = ['2001/2003', '2002/2005', '2006/2007', '2006/2008', '2007/2009'];
    assert.equal(mostAtOnce(spells.map((each) => item(each, each))), 3);
  });
});

suite('The classes of types', () => {
  test('are said or done, with each other or against', () => {
    assert.equal(typeClass('CONSULT'), 'verbal-cooperation');
    assert.equal(typeClass('AID'), 'material-cooperation');
    assert.equal(typeClass('THREATEN'), 'verbal-conflict');
    assert.equal(typeClass('ASSAULT'), 'material-conflict');
  });

  test('are none for what PLOVER does not know', () => {
    assert.equal(typeClass('GOSSIP'), undefined);
    assert.equal(typeClass(undefined), undefined);
  });
});
