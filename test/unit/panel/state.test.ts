import assert from 'node:assert/strict';
import type { Profile } from '../../../src/core/views/profile/profile';
import {
  firstState,
  here,
  reduce,
  stateToSave,
  type Action,
  type State,
} from '../../../src/panel/state';
import { link, scene } from './lines';

const library = { type: 'library' } as const;
const facts = { claims: [], weakPoints: [] };

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
  test('begins at the overview of the library, waiting for it', () => {
    assert.deepEqual(here(firstState()), { tab: 'overview', scope: library });
    assert.equal(firstState().loading, true);
  });

  test('has the library when its names come, and keeps it while it is read again', () => {
    const message = { type: 'library', titles: ['First'], names: [] } as const;
    const read = after({ type: 'received', message });
    assert.equal(read.loading, false);
    const again = reduce(read, { type: 'received', message: { type: 'loading' } });
    assert.equal(again.loading, true);
    assert.deepEqual(again.library, { titles: ['First'], names: [] });
  });

  test('takes the scene of its scope and no other', () => {
    const message = { type: 'scene', scope: library, scene: scene(), facts } as const;
    assert.deepEqual(after({ type: 'received', message }).shown, {
      scope: library,
      scene: scene(),
      facts,
    });
    const moved = after({ type: 'scope', scope: { type: 'document' } });
    assert.equal(reduce(moved, { type: 'received', message }), moved);
  });

  test('knows when nothing is behind its scope', () => {
    const scope = { type: 'document' } as const;
    const state = after(
      { type: 'scope', scope },
      { type: 'received', message: { type: 'noScene', scope } },
    );
    assert.deepEqual(state.shown, { scope });
    assert.equal(state.document, undefined);
  });

  test('goes from a profile to the overview of a new scope, and back again', () => {
    const around = { type: 'entity', id: 'lavrov' } as const;
    const state = after({ type: 'open', id: 'lavrov' }, { type: 'scope', scope: around });
    assert.deepEqual(here(state), { tab: 'overview', scope: around, focus: 'lavrov' });
    assert.deepEqual(here(reduce(state, { type: 'back' })).scope, library);
  });

  test('stays at its picture when the scope changes', () => {
    const state = after(
      { type: 'tab', tab: 'map' },
      { type: 'scope', scope: { type: 'document' } },
    );
    assert.deepEqual(here(state), { tab: 'map', scope: { type: 'document' } });
  });

  test('follows the cursor while a profile is read, without a trail', () => {
    const follow = { type: 'received', message: { type: 'follow', id: 'psgp' } } as const;
    const reading = after({ type: 'open', id: 'lavrov' });
    const followed = reduce(reading, follow);
    assert.equal(here(followed).focus, 'psgp');
    assert.equal(followed.trail.length, reading.trail.length);
    assert.deepEqual(after(follow), firstState());
  });

  test('keeps what each picture keeps of its own', () => {
    const state = after({ type: 'view', tab: 'map', view: { zoom: 2 } });
    assert.deepEqual(state.views, { map: { zoom: 2 } });
  });

  test('goes to the profile of what is opened', () => {
    assert.deepEqual(here(after({ type: 'open', id: 'lavrov' })), {
      tab: 'profile',
      scope: library,
      focus: 'lavrov',
    });
  });

  test('keeps the focus on another tab', () => {
    const state = after({ type: 'open', id: 'lavrov' }, { type: 'tab', tab: 'table' });
    assert.deepEqual(here(state), { tab: 'table', scope: library, focus: 'lavrov' });
  });

  test('goes back and forward along the way the reader came', () => {
    const way: Action[] = [
      { type: 'tab', tab: 'table' },
      { type: 'open', id: 'lavrov' },
      { type: 'open', id: 'psgp' },
    ];
    const back = after(...way, { type: 'back' });
    assert.deepEqual(here(back), { tab: 'profile', scope: library, focus: 'lavrov' });
    assert.deepEqual(here(reduce(back, { type: 'back' })), { tab: 'table', scope: library });
    assert.deepEqual(here(reduce(back, { type: 'forward' })), {
      tab: 'profile',
      scope: library,
      focus: 'psgp',
    });
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
    assert.deepEqual(here(state), { tab: 'profile', scope: library, focus: 'e249' });
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
    assert.deepEqual(here(shown), { tab: 'profile', scope: library, focus: 'psgp' });
    const overview = reduce(shown, {
      type: 'received',
      message: { type: 'show', tab: 'overview' },
    });
    assert.deepEqual(here(overview), { tab: 'overview', scope: library, focus: 'psgp' });
  });

  test('saves the way, the filter and what the pictures keep', () => {
    const filter = { text: 'gas', hiddenKinds: [], types: [] };
    const state = after(
      { type: 'tab', tab: 'table' },
      { type: 'filter', filter },
      { type: 'view', tab: 'map', view: 1 },
    );
    assert.deepEqual(stateToSave(state), {
      trail: [
        { tab: 'overview', scope: library },
        { tab: 'table', scope: library },
      ],
      at: 1,
      filter,
      views: { map: 1 },
    });
  });
});
