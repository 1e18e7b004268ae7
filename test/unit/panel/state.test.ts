import assert from 'node:assert/strict';
import type { Profile } from '../../../src/core/views/profile';
import {
  firstState,
  here,
  reduce,
  stateToSave,
  type Action,
  type State,
} from '../../../src/panel/state';
import { link, summary } from './lines';

const after = (...actions: readonly Action[]): State => actions.reduce(reduce, firstState());

const profile = (name: string): Profile => ({
  link: link(name),
  kindText: 'person',
  asof: '2021',
  asofText: '2021',
  standing: [],
  routes: [],
  belonging: [],
  ties: [],
  names: [],
  offices: [],
  facts: [],
  figures: [],
  statements: [],
  events: [],
  projects: [],
  sources: [],
  notes: [],
  files: [],
});

suite('the state of the panel', () => {
  test('begins at the overview, waiting for the library', () => {
    assert.deepEqual(here(firstState()), { tab: 'overview' });
    assert.equal(firstState().loading, true);
  });

  test('has the library when its summary comes, and keeps it while it is read again', () => {
    const first = summary({ titles: ['First'] });
    const read = after({ type: 'received', message: { type: 'summary', summary: first } });
    assert.equal(read.loading, false);
    const again = reduce(read, { type: 'received', message: { type: 'loading' } });
    assert.equal(again.loading, true);
    assert.equal(again.summary, first);
  });

  test('goes to the profile of what is opened', () => {
    assert.deepEqual(here(after({ type: 'open', id: 'lavrov' })), {
      tab: 'profile',
      focus: 'lavrov',
    });
  });

  test('keeps the focus on another tab', () => {
    const state = after({ type: 'open', id: 'lavrov' }, { type: 'tab', tab: 'events' });
    assert.deepEqual(here(state), { tab: 'events', focus: 'lavrov' });
  });

  test('goes back and forward along the way the reader came', () => {
    const way: Action[] = [
      { type: 'tab', tab: 'events' },
      { type: 'open', id: 'lavrov' },
      { type: 'open', id: 'psgp' },
    ];
    const back = after(...way, { type: 'back' });
    assert.deepEqual(here(back), { tab: 'profile', focus: 'lavrov' });
    assert.deepEqual(here(reduce(back, { type: 'back' })), { tab: 'events' });
    assert.deepEqual(here(reduce(back, { type: 'forward' })), { tab: 'profile', focus: 'psgp' });
  });

  test('stays where it is at both ends of the way', () => {
    const start = firstState();
    assert.equal(reduce(start, { type: 'back' }), start);
    assert.equal(reduce(start, { type: 'forward' }), start);
  });

  test('forgets what lay ahead when the reader turns off', () => {
    const state = after(
      { type: 'open', id: 'lavrov' },
      { type: 'back' },
      { type: 'open', id: 'psgp' },
    );
    assert.equal(reduce(state, { type: 'forward' }), state);
    assert.equal(state.trail.length, 2);
  });

  test('does not note the same place twice in a row', () => {
    const state = after({ type: 'open', id: 'lavrov' });
    assert.equal(reduce(state, { type: 'open', id: 'lavrov' }), state);
  });

  test('remembers no more than a hundred places', () => {
    const state = after(
      ...Array.from({ length: 250 }, (_, index): Action => ({ type: 'open', id: `e${index}` })),
    );
    assert.equal(state.trail.length, 100);
    assert.deepEqual(here(state), { tab: 'profile', focus: 'e249' });
  });

  test('takes the profile in focus and no other', () => {
    const open = after({ type: 'open', id: 'lavrov' });
    const lavrov = profile('Lavrov');
    const message = { type: 'profile', profile: lavrov } as const;
    assert.equal(reduce(open, { type: 'received', message }).profile, lavrov);
    const late = { type: 'profile', profile: profile('Qureshi') } as const;
    assert.equal(reduce(open, { type: 'received', message: late }), open);
  });

  test('knows when the one in focus is gone, and when it is back', () => {
    const message = { type: 'noProfile', id: 'lavrov' } as const;
    const gone = after({ type: 'open', id: 'lavrov' }, { type: 'received', message });
    assert.equal(gone.missing, 'lavrov');
    const back = reduce(gone, {
      type: 'received',
      message: { type: 'profile', profile: profile('Lavrov') },
    });
    assert.equal(back.missing, undefined);
  });

  test('is led to a tab or a profile by the extension', () => {
    const shown = after({
      type: 'received',
      message: { type: 'show', tab: 'profile', focus: 'psgp' },
    });
    assert.deepEqual(here(shown), { tab: 'profile', focus: 'psgp' });
    const overview = reduce(shown, {
      type: 'received',
      message: { type: 'show', tab: 'overview' },
    });
    assert.deepEqual(here(overview), { tab: 'overview', focus: 'psgp' });
  });

  test('saves where the reader is for the extension, and the way for itself', () => {
    const state = after(
      { type: 'tab', tab: 'events' },
      { type: 'filter', text: 'gas' },
      { type: 'open', id: 'psgp' },
    );
    assert.deepEqual(stateToSave(state), {
      tab: 'profile',
      focus: 'psgp',
      filter: 'gas',
      trail: [{ tab: 'overview' }, { tab: 'events' }, { tab: 'profile', focus: 'psgp' }],
      at: 2,
    });
  });
});
