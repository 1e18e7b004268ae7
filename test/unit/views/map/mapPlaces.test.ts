import assert from 'node:assert/strict';
import { mapPlaces } from '../../../../src/core/views/map/mapPlaces';
import { mapRoutes } from '../../../../src/core/views/map/mapRoutes';
import { markRadius, placeClusters } from '../../../../src/core/views/map/placeClusters';
import type { Pair } from '../../../../src/core/views/picture/viewport';
import { event, node, scene, shuffled } from '../network/scenes';

const nodes = [
  node('city', 'place', { at: [73, 33] }),
  node('house', 'place'),
  node('room', 'place'),
  node('sea', 'place'),
  node('port', 'place', { at: [67, 24] }),
];
const ties = [
  { type: 'place', from: 'room', to: 'house', text: 'lies in' },
  { type: 'place', from: 'house', to: 'city', text: 'lies in' },
] as const;
const events = [
  event('talks', [], { place: ['room', 'city'] }),
  event('call', [], { place: ['house'] }),
  event('exercise', [], { place: ['sea'] }),
];

suite('the places of a map', () => {
  test('count what happened in them, at any place within', () => {
    const { located } = mapPlaces(scene(nodes, events, ties));
    assert.deepEqual(
      located.map(({ link, events: ids, within }) => [link.id, ids, within.map(({ id }) => id)]),
      [
        ['city', ['talks', 'call'], ['room', 'house']],
        ['port', [], []],
      ],
    );
  });

  test('are listed where neither they nor what they lie in has a position', () => {
    const { lost } = mapPlaces(scene(nodes, events, ties));
    assert.deepEqual(
      lost.map(({ link, events: ids }) => [link.id, ids]),
      [['sea', ['exercise']]],
    );
  });

  test('do not go round in circles where places lie in each other', () => {
    const circle = [
      { type: 'place', from: 'house', to: 'room', text: 'lies in' },
      { type: 'place', from: 'room', to: 'house', text: 'lies in' },
    ] as const;
    const { lost } = mapPlaces(scene(nodes, events, circle));
    assert.deepEqual(
      lost.map(({ link }) => link.id),
      ['house', 'room', 'sea'],
    );
  });

  test('are the same in whatever order they come', () => {
    const order = (seed: number) =>
      mapPlaces(scene(shuffled(nodes, seed), events, shuffled(ties, seed))).located;
    for (let seed = 1; seed <= 20; seed++) assert.deepEqual(order(seed), order(21));
  });

  test('share a mark where they cannot be told apart, with each event once', () => {
    const place = (id: string, ids: readonly string[]) => ({
      link: { id, kind: 'place' as const, name: id },
      at: [0, 0] as const,
      events: ids,
      within: [],
    });
    const at = (x: number): Pair => [x, 0];
    const clusters = placeClusters([
      [place('big', ['a', 'b', 'c', 'd']), at(0)],
      [place('near', ['a', 'e']), at(8)],
      [place('far', ['f']), at(40)],
    ]);
    assert.deepEqual(
      clusters.map(({ places, events: ids }) => [places.map(({ link }) => link.id), ids.size]),
      [
        [['big', 'near'], 5],
        [['far'], 1],
      ],
    );
  });

  test('have marks whose area grows with their events', () => {
    const grown = (events: number): number => (markRadius(events) - markRadius(0)) ** 2;
    assert.ok(Math.abs(grown(40) / grown(10) - 4) < 1e-9);
  });
});

suite('the routes of a map', () => {
  test('have letters, and leave out lines of one point', () => {
    const route = (text: string, ...points: (readonly [number, number])[]) => ({
      points,
      text,
      byText: '',
      disputed: true,
    });
    const lines = [route('a', [0, 0], [1, 1]), route('b', [0, 0]), route('c', [0, 0], [2, 2])];
    const routes = mapRoutes(
      scene([
        node('pipeline', 'project', { routes: lines }),
        node('road', 'project', { routes: lines.slice(0, 1) }),
      ]),
    );
    assert.deepEqual(
      routes.map(({ letter, project, index, route: { text } }) => [
        letter,
        project.id,
        index,
        text,
      ]),
      [
        ['A', 'pipeline', 0, 'a'],
        ['B', 'pipeline', 1, 'c'],
        ['C', 'road', 0, 'a'],
      ],
    );
  });

  test('go on with letters and numbers after Z', () => {
    const one = {
      points: [
        [0, 0],
        [1, 1],
      ] as const,
      text: '',
      byText: '',
      disputed: false,
    };
    const routes = mapRoutes(
      scene([node('p', 'project', { routes: Array.from({ length: 28 }, () => one) })]),
    );
    assert.deepEqual(
      routes.slice(25).map(({ letter }) => letter),
      ['Z', 'A2', 'B2'],
    );
  });
});
