import assert from 'node:assert/strict';
import type { Kind } from '../../../../src/core/dossier/model';
import type { SceneNode } from '../../../../src/core/views/scene/scene';
import { lanesOf, type Lane } from '../../../../src/core/views/timeline/lanesOf';
import { event, sceneOf } from './scenes';

const node = (id: string, kind: Kind, rest: Partial<SceneNode> = {}): SceneNode => ({
  link: { id, kind, name: id.toUpperCase() },
  also: [],
  disputed: false,
  routes: [],
  ...rest,
});

const scene = sceneOf(
  [
    event('threat', '2019', { type: 'THREATEN', actor: ['south'] }),
    event('signing', '2020-01-02', { type: 'AGREE', actor: ['north', 'south'], about: ['line'] }),
    event('talks', '2021', { type: 'CONSULT', actor: ['north'], present: ['able', 'north'] }),
    event('more', '2022', { type: 'CONSULT', about: ['line', 'able'] }),
    event('rumour', '2023'),
    event('legend', 'XXXX', { type: 'AID' }),
  ],
  [
    { person: 'able', text: 'Minister of North', of: 'north', from: '2004', acting: false },
    { person: 'able', text: 'Clerk', acting: false },
  ],
  {
    nodes: [
      node('able', 'person'),
      node('line', 'project', { from: '2015', text: 'planned' }),
      node('north', 'state'),
      node('port', 'place'),
      node('south', 'state'),
    ],
  },
);

const contents = (lanes: readonly Lane[]): Record<string, string[]> =>
  Object.fromEntries(lanes.map(({ name, events }) => [name, events.map(({ id }) => id)]));

suite('The lanes of a timeline', () => {
  test('are types in the order of PLOVER, then what has none', () => {
    const { lanes, undated } = lanesOf(scene, 'type', false, undefined);
    assert.deepEqual(contents(lanes), {
      Agree: ['signing'],
      Consult: ['talks', 'more'],
      Threaten: ['threat'],
      'No type': ['rumour'],
    });
    assert.deepEqual(
      lanes.map(({ look }) => look),
      ['verbal-cooperation', 'verbal-cooperation', 'verbal-conflict', undefined],
    );
    assert.equal(undated, 1);
  });

  test('are actors by their number of events, each event in the lane of each', () => {
    const { lanes } = lanesOf(scene, 'actor', false, undefined);
    assert.deepEqual(contents(lanes), {
      NORTH: ['signing', 'talks'],
      SOUTH: ['threat', 'signing'],
      ABLE: ['talks'],
      Nobody: ['more', 'rumour'],
    });
  });

  test('are projects, and the events of none', () => {
    const { lanes } = lanesOf(scene, 'project', false, undefined);
    assert.deepEqual(contents(lanes), {
      LINE: ['signing', 'more'],
      'No project': ['threat', 'talks', 'rumour'],
    });
  });

  test('begin with the one in focus', () => {
    const { lanes } = lanesOf(scene, 'actor', false, 'able');
    assert.equal(lanes[0]?.name, 'ABLE');
  });

  test('have offices in a lane of their own, behind their holder, and behind whom they serve', () => {
    const inType = lanesOf(scene, 'type', true, undefined).lanes.at(-1);
    assert.deepEqual(
      inType?.spells.map(({ label }) => label),
      ['ABLE, Minister of North'],
    );
    const byActor = new Map(
      lanesOf(scene, 'actor', true, undefined).lanes.map(({ name, spells }) => [
        name,
        spells.map(({ label }) => label),
      ]),
    );
    assert.deepEqual(byActor.get('ABLE'), ['Minister of North']);
    assert.deepEqual(byActor.get('NORTH'), ['ABLE, Minister of North']);
    assert.deepEqual(byActor.get('SOUTH'), []);
  });

  test('have the life of a project behind its events, with how it stands', () => {
    const [line] = lanesOf(scene, 'project', true, undefined).lanes;
    assert.deepEqual(
      line?.spells.map(({ label }) => label),
      ['planned'],
    );
  });

  test('are no more than anybody reads; the events of the rest share one', () => {
    const nodes = Array.from({ length: 60 }, (_, at) => node(`n${at}`, 'person'));
    const events = nodes.map(({ link }) => event(`of-${link.id}`, '2020', { actor: [link.id] }));
    const { lanes } = lanesOf(sceneOf(events, [], { nodes }), 'actor', true, undefined);
    assert.equal(lanes.length, 41);
    assert.equal(lanes.at(-1)?.name, 'All others');
    assert.equal(lanes.at(-1)?.events.length, 20);
  });
});
