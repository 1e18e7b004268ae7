import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Action } from '../../../src/panel/state';
import { readSavedState } from '../../../src/panel/savedState';
import { firstState, here, reduce, stateToSave } from '../../../src/panel/state';

const library = { type: 'library' } as const;

suite('what an earlier page left behind', () => {
  test('is found again as it was', () => {
    const actions: readonly Action[] = [
      { type: 'open', id: 'لاوروف' },
      { type: 'tab', tab: 'table' },
      { type: 'scope', scope: { type: 'entity', id: 'psgp' } },
      { type: 'tab', tab: 'map' },
      { type: 'scope', scope: { type: 'document' } },
      {
        type: 'filter',
        filter: {
          text: 'газ',
          hiddenKinds: ['place'],
          from: '2015-01-01',
          to: '2021-12-31',
          types: ['CONSULT'],
          reliability: 'C',
        },
      },
      { type: 'view', tab: 'timeline', view: { from: 3, lanes: ['a'] } },
      { type: 'back' },
    ];
    const state = actions.reduce(reduce, firstState());
    const saved: unknown = JSON.parse(JSON.stringify({ ...stateToSave(state), top: 120 }));
    const { top, ...left } = readSavedState(saved);
    assert.deepEqual(firstState(left), state);
    assert.equal(top, 120);
  });

  test('may be of a version with one text for a filter, and events for a tab', () => {
    const left = readSavedState({
      tab: 'events',
      filter: 'gas',
      trail: [{ tab: 'overview' }, { tab: 'events', focus: 'psgp' }],
      at: 1,
    });
    assert.deepEqual(left.filter, { text: 'gas', hiddenKinds: [], types: [] });
    assert.deepEqual(here(firstState(left)), { tab: 'table', scope: library, focus: 'psgp' });
  });

  test('may be no more than a tab and a focus', () => {
    const left = readSavedState({ tab: 'profile', focus: 'psgp', filter: '' });
    assert.deepEqual(here(firstState(left)), { tab: 'profile', scope: library, focus: 'psgp' });
  });

  test('is the overview where there is nothing', () => {
    assert.deepEqual(here(firstState(readSavedState(undefined))), {
      tab: 'overview',
      scope: library,
    });
  });

  test('is used as far as it makes sense', () => {
    const left = readSavedState({
      trail: [{ tab: 'globe' }, null, { tab: 'map', focus: 7, scope: { type: 'entity' } }],
      at: 2,
      filter: { text: 7, hiddenKinds: ['person', 'toString', 3], types: 'AID', reliability: 'Z' },
      views: { map: 1, globe: 2 },
      top: Infinity,
    });
    assert.deepEqual(left, {
      trail: [{ tab: 'map', scope: library }],
      at: 0,
      filter: { text: '', hiddenKinds: ['person'], types: [] },
      views: { map: 1 },
    });
  });

  test('never throws and always leads somewhere', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const { tab } = here(firstState(readSavedState(anything)));
        assert.ok(['overview', 'timeline', 'network', 'map', 'table', 'profile'].includes(tab));
      }),
    );
  });
});
