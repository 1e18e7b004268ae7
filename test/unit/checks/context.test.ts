import assert from 'node:assert/strict';
import { recordInParts } from '../../../src/core/checks/context';
import { atOnce } from '../../../src/core/dossier/atOnce';
import { libraryOf } from '../libraryOf';

const people = Array.from(
  { length: 3000 },
  (_, at) => `  p${at}: { name: Ann Able ${at}, offices: [{ title: Minister ${at}, from: 2001 }] }`,
);

suite('What the checks need of a library', () => {
  const text = `
people:
${people.join('\n')}
projects:
  line:
    name: Long Line
    claims:
      - { what: length, value: 1100, unit: km, source: survey, credibility: 2 }
      - { what: length, value: [900, 1000], unit: km }
      - { what: opened, value: 2001-02 }
      - { what: seats, value: 40, unit: seats }
      - { what: fares, value: 3, unit: EUR }
      - { what: motto, value: Onwards, unit: words }
sources:
  survey: { title: '[A Survey of the Old Line]', reliability: B }
  other: { title: Another }
`;

  test('is gathered in many small parts, once', () => {
    const own = libraryOf(text);
    const work = recordInParts(own);
    let parts = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) parts++;
    assert.ok(parts > 10, `${parts} parts`);
    assert.equal(atOnce(recordInParts(own)), step.value);
  });

  const library = libraryOf(text);
  const record = atOnce(recordInParts(library));

  test('has figures and dates of an entry by what they are of', () => {
    const line = library.get('line')!;
    const { figures, dates } = record.figuresOf(line);
    const told = figures.map(({ what, claims }) => [what, claims.map(({ rank }) => rank)]);
    assert.deepEqual(told, [
      ['length', [2, 12]],
      ['seats', [12]],
      ['fares', [12]],
    ]);
    assert.deepEqual(
      dates.map(({ what }) => what),
      ['opened'],
    );
    assert.equal(record.figuresOf(line), record.figuresOf(line));
  });

  test('knows what is counted, and finds it in a text', () => {
    assert.match('40 seats', record.quantities);
    assert.doesNotMatch('forty words', record.quantities);
  });

  test('has the titles of sources that hold some words, in any case and without brackets', () => {
    assert.deepEqual(record.titlesHolding('old LINE'), ['A Survey of the Old Line']);
    assert.deepEqual(record.titlesHolding('new line'), []);
  });
});
