import assert from 'node:assert/strict';
import { weakPointsOf } from '../../../src/core/views/scene/weakPoints';
import { libraryOf } from '../libraryOf';

/** The weak points of everything in a file, one line each. */
function pointsIn(file: string): readonly string[] {
  const library = libraryOf(file);
  return weakPointsOf(library.entities, library).map(
    ({ type, link, what, text }) => `${type}: ${link.name}: ${what}: ${text}`,
  );
}
const sources = `
sources:
  good: {title: Good Paper, reliability: B}
  poor: {title: A report, container-title: Poor Paper, reliability: D}
  plain: {title: Plain Paper}
`;

suite('The weak points of a record', () => {
  test('are disputed figures, with their best value and the farthest from it', () => {
    assert.deepEqual(
      pointsIn(`
projects:
  line:
    name: Line
    claims:
      - {what: length, value: 1100, unit: km, source: good}
      - {what: length, value: 1122, unit: km, source: poor}
      - {what: length, value: 800, unit: km, source: poor}
${sources}`),
      ['disputed: Line: length: 1,100 km or 800 km (and 1 more)'],
    );
  });

  test('are claims that stand on one weak source, or on none', () => {
    assert.deepEqual(
      pointsIn(`
people:
  able:
    name: Ann Able
    claims:
      - {what: age, value: 40, source: poor}
      - {text: She spoke., source: plain}
      - {text: She left., source: poor}
      - {text: She came.}
${sources}`),
      [
        'weak-source: Ann Able: age: only Poor Paper, D',
        'weak-source: Ann Able: She left.: only Poor Paper, D',
        'weak-source: Ann Able: She came.: no source is given',
      ],
    );
  });

  test('are not claims that a second source makes, too', () => {
    assert.deepEqual(
      pointsIn(`
people:
  able:
    name: Ann Able
    claims:
      - {what: age, value: 40, source: poor}
      - {what: age, value: 40, source: plain}
      - {text: She left., source: [poor, good]}
${sources}`),
      [],
    );
  });

  test('are gaps in an office that several have held, longer than a handover', () => {
    const office = (from: string, to?: string): string =>
      `offices: {title: Minister, of: north, from: ${from}${to === undefined ? '' : `, to: ${to}`}}`;
    assert.deepEqual(
      pointsIn(`
states: {north: North}
people:
  a: {name: A, ${office('2001-01-01', '2005-05-03')}}
  b: {name: B, ${office('2005-06-01', '2008')}}
  c: {name: C, ${office('2010-03-01', '2010-03-09')}}
  d: {name: D, ${office('2010-03-01')}}
  e: {name: E, ${office('2020-01-01')}}
  f: {name: F, offices: {title: Clerk, of: north}}
`),
      ['office-gap: North: Minister: nobody from 1 Jan 2009 to 28 Feb 2010'],
    );
  });
});
