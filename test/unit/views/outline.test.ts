import assert from 'node:assert/strict';
import { outlineOf, type OutlineNode } from '../../../src/core/views/library/outline';
import { libraryOf } from '../libraryOf';

const library = libraryOf(`
people:
  lavrov:
    name: Sergey Lavrov
    aka: [Сергей Лавров]
    offices: [{title: Foreign Minister, of: russia, from: 2004-03-09}]
  qureshi: {name: Shah Mahmood Qureshi, aka: [شاہ محمود قریشی]}
states:
  russia: {name: Russia, iso: RUS, short: [Moscow]}
projects:
  psgp: {name: Pakistan Stream Gas Pipeline, was: [North–South Gas Pipeline], kind: infrastructure, status: agreed}
events:
  v: {name: Lavrov visits Islamabad, date: 2021-04-06/2021-04-07}
  s: {name: Steel credit, date: 1971}
  w: {name: Winter talks, date: 2020-12-30/2021-01-02}
`);

/** The rows as indented lines, `label  description`. */
function lines(nodes: readonly OutlineNode[], indent = ''): string[] {
  return nodes.flatMap((node) =>
    node.type === 'leaf'
      ? [`${indent}${node.label} | ${node.description}`]
      : [`${indent}${node.label} ${node.count}`, ...lines(node.children, `${indent}  `)],
  );
}
const filtered = (filter: string): string[] =>
  lines(outlineOf(library, '2021-04-20', filter).roots).filter((line) => line.includes(' | '));

suite('The outline', () => {
  test('shows actors, events by year and projects, and leaves out what is empty', () => {
    assert.deepEqual(lines(outlineOf(library, '2021-04-20').roots), [
      'Actors 3',
      '  People 2',
      '    Sergey Lavrov | Foreign Minister of Russia (since 9 Mar 2004)',
      '    Shah Mahmood Qureshi | ',
      '  States 1',
      '    Russia | RUS',
      'Events 3',
      '  1971 1',
      '    Steel credit | ',
      '  2020 1',
      '    30 Dec 2020 – 2 Jan 2021  Winter talks | ',
      '  2021 1',
      '    6–7 Apr  Lavrov visits Islamabad | ',
      'Projects 1',
      '  Pakistan Stream Gas Pipeline | infrastructure · agreed',
    ]);
  });

  for (const [filter, found] of [
    ['Лавров', ['Sergey Lavrov']],
    ['قريشي', ['Shah Mahmood Qureshi']],
    ['north-south', ['Pakistan Stream Gas Pipeline']],
    ['PIPELINE gas', ['Pakistan Stream Gas Pipeline']],
    ['mosc', ['Russia']],
    ['lavrov', ['Sergey Lavrov', '6–7 Apr  Lavrov visits Islamabad']],
    ['nothing of the kind', []],
  ] as const) {
    test(`“${filter}” finds ${found.join(' and ') || 'nothing'}`, () => {
      assert.deepEqual(
        filtered(filter).map((line) => line.trim().split(' |')[0]),
        found,
      );
    });
  }

  test('every row knows the group that it stands in, so that it can be revealed', () => {
    const outline = outlineOf(library, '2021-04-20');
    const path = (node: OutlineNode | undefined): string[] =>
      node ? [...path(outline.parentOf(node)), node.type === 'leaf' ? node.label : node.id] : [];
    assert.deepEqual(path(outline.leaf('lavrov')), ['actors', 'people', 'Sergey Lavrov']);
    assert.deepEqual(path(outline.leaf('v')), [
      'events',
      'events/2021',
      '6–7 Apr  Lavrov visits Islamabad',
    ]);
    assert.equal(outlineOf(library, '2021-04-20', 'gas').leaf('lavrov'), undefined);
  });
});
