import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSavedState } from '../../../src/panel/savedState';
import { firstState, here, reduce, stateToSave } from '../../../src/panel/state';

suite('what an earlier page left behind', () => {
  test('is found again as it was', () => {
    const state = (['events', 'profile', 'overview'] as const).reduce(
      (before, tab) => reduce(before, { type: 'tab', tab }),
      reduce(firstState(), { type: 'open', id: 'لاوروف' }),
    );
    const saved: unknown = JSON.parse(JSON.stringify({ ...stateToSave(state), top: 120 }));
    const { top, ...left } = readSavedState(saved);
    assert.deepEqual(firstState(left), state);
    assert.equal(top, 120);
  });

  test('may be no more than a tab and a focus', () => {
    const left = readSavedState({ tab: 'profile', focus: 'psgp', filter: '' });
    assert.deepEqual(here(firstState(left)), { tab: 'profile', focus: 'psgp' });
  });

  test('is the overview where there is nothing', () => {
    assert.deepEqual(here(firstState(readSavedState(undefined))), { tab: 'overview' });
  });

  test('is used as far as it makes sense', () => {
    const left = readSavedState({
      trail: [{ tab: 'map' }, null, { tab: 'events', focus: 7 }],
      at: 2,
      filter: ['gas'],
      top: Infinity,
    });
    assert.deepEqual(left, { trail: [{ tab: 'events' }], at: 0 });
  });

  test('never throws and always leads somewhere', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const { tab } = here(firstState(readSavedState(anything)));
        assert.ok(['overview', 'events', 'profile'].includes(tab));
      }),
    );
  });
});
