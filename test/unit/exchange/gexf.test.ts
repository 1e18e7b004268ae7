import fc from 'fast-check';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import assert from 'node:assert/strict';
import type { Library } from '../../../src/core/dossier/library';
import { exported } from '../../../src/core/exchange/exported';
import { exportGexf } from '../../../src/core/exchange/exportGexf';
import { libraryOf } from '../libraryOf';
import { bundled } from './bundled';

/** Reads the export with graphology. */
const graphOf = (library: Library): ReturnType<typeof gexf.parse> =>
  gexf.parse(Graph, exported(exportGexf(library)).text, { allowUndeclaredAttributes: false });

suite('Exporting GEXF', () => {
  test('reads in graphology with every actor, project and event', () => {
    const graph = graphOf(bundled);
    const nodes = bundled.entities.filter(({ kind }) => kind !== 'place' && kind !== 'source');
    assert.deepEqual(graph.nodes().sort(), nodes.map(({ id }) => id).sort());
    assert.equal(graph.getNodeAttribute('lavrov', 'label'), 'Sergey Lavrov');
    assert.equal(graph.getNodeAttribute('lavrov', 'kind'), 'person');
    assert.ok(graph.size > bundled.events.length);
  });

  test('ties participants to events, members to bodies, and those who share events by how many', () => {
    const graph = graphOf(
      libraryOf(`
people: {a: {name: A, of: x, offices: [{title: Minister, of: x, from: 2004}]}, b: B}
states: {x: X}
events:
  e: {name: E, date: 2021~, actor: a, recipient: b}
  f: {name: F, date: 2021, actor: [a, b], part-of: e}
`),
    );
    const edges = graph.mapEdges((_, attributes, from, to) =>
      [
        from,
        to,
        attributes['relation'],
        attributes['weight'],
        attributes['label'],
        attributes['date'],
      ].join(' '),
    );
    assert.deepEqual(edges.sort(), [
      'a b shared events 2 2 shared events ',
      'a e actor 1  2021~',
      'a f actor 1  2021',
      'a x belongs to 1  ',
      'a x office 1 Minister 2004',
      'b e recipient 1  2021~',
      'b f actor 1  2021',
      'f e part of 1  2021',
    ]);
    assert.equal(graph.getNodeAttribute('e', 'date'), '2021~');
    assert.equal(graph.getNodeAttribute('e', 'dateText'), 'about 2021');
  });

  test('says what is no part of it, and pairs no crowd', () => {
    const people = Object.fromEntries(
      Array.from({ length: 51 }, (_, index) => [`p${index}`, `P${index}`]),
    );
    const { omitted } = exported(
      exportGexf(
        libraryOf(
          JSON.stringify({
            people,
            places: { q: 'Q' },
            events: { e: { name: 'E', date: '2021', actor: Object.keys(people) } },
          }),
        ),
      ),
    );
    assert.deepEqual(omitted, [
      '1 place or source is no part of the network.',
      '1 event has so many participants that they are tied to it, but not to each other.',
    ]);
  });

  test('carries any name as text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[<>&"'\]a-z!?/ن-]{1,20}$/), (name) => {
        const graph = graphOf(libraryOf(JSON.stringify({ people: { p: { name: `x${name}` } } })));
        assert.equal(graph.getNodeAttribute('p', 'label'), `x${name}`);
      }),
    );
  });
});
