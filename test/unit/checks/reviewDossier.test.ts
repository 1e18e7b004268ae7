import assert from 'node:assert/strict';
import { reviewDossiers } from '../../../src/core/checks/reviewDossiers';
import { bundled } from '../exchange/bundled';
import { libraryOf } from '../libraryOf';

/** What the review says of one file, as the words it marks and the sentence. */
function review(yaml: string): readonly string[] {
  const library = libraryOf(yaml);
  const lines = yaml.split('\n');
  return [...reviewDossiers(library).values()]
    .flat()
    .map(({ range: { start, end }, message, check }) => {
      assert.equal(check, 'review');
      const words = (lines[start.line] ?? '').slice(
        start.character,
        start.line === end.line ? end.character : undefined,
      );
      return `${words.replace(/:.*$/, '')} – ${message}`;
    });
}

suite('The review of a dossier', () => {
  test('has nothing to say of what is sound', () => {
    assert.deepEqual(
      review(`
people:
  able: { name: Ann Able, born: 1950, offices: [{ title: President, of: aland, from: 2001, to: 2005-06-01 }] }
  baker: { name: Bob Baker, died: 2015, offices: [{ title: President, of: aland, from: 2005-06-01, to: 2010 }] }
states: { aland: Aland }
events:
  oath: { name: The oath, date: 2005-06-01, actor: baker, source: s }
projects:
  line: { name: Long Line, claims: [{ what: length, value: 1, unit: km, source: s }] }
sources: { s: A Survey }
`),
      [],
    );
  });

  test('finds claims without a source, and sources that nothing uses', () => {
    assert.deepEqual(
      review(`
projects:
  line: { name: Long Line, claims: [{ what: length, value: 1, unit: km }, { text: It is long., by: someone }] }
sources: { s: A Survey }
`).map((line) => line.replace(/^.* – /, '')),
      [
        'This claim on Long Line has no source. Add “source”, or nobody can weigh it.',
        'This claim on Long Line has no source. Add “source”, or nobody can weigh it.',
        'Nothing uses the source “A Survey”.',
      ],
    );
  });

  test('finds two holders of one office at a time, and a time without any', () => {
    const offices = (
      first: string,
      second: string,
      title = 'Foreign Minister',
    ): readonly string[] =>
      review(`
people:
  able: { name: Ann Able, offices: [{ title: ${title}, of: aland, ${first} }] }
  baker: { name: Bob Baker, offices: [{ title: ${title}, of: aland, ${second} }] }
states: { aland: Aland, bland: Bland }
`).map((line) => line.replace(/^.* – /, ''));
    assert.deepEqual(offices('from: 2001, to: 2005-06-01', 'from: 2003-02-01'), [
      'Ann Able is on record as Foreign Minister of Aland until 1 Jun 2005, and Bob Baker since 1 Feb 2003.',
    ]);
    assert.deepEqual(offices('from: 2001, to: 2005-06-01', 'from: 2006-02-01'), [
      'Nobody is on record as Foreign Minister of Aland between Ann Able (until 1 Jun 2005) and Bob Baker (since 1 Feb 2006).',
    ]);
    // Days that are not known, and offices that many hold, prove nothing.
    assert.deepEqual(offices('from: 2001, to: 2005?', 'from: 2003-02-01'), []);
    assert.deepEqual(offices('from: 2001, to: 2005', 'from: 2005'), []);
    assert.deepEqual(offices('from: 2001, to: 2005-06-01', 'from: 2005-06-20'), []);
    assert.deepEqual(offices('from: 2001', 'from: 2003', 'Ambassador-at-large'), []);
    assert.deepEqual(offices('from: 2001', 'from: 2003', 'Deputy Foreign Minister'), []);
    assert.deepEqual(offices('from: 2001', 'from: 2003', 'Member of parliament'), []);
    assert.deepEqual(
      offices('from: 2001', 'from: 2003', 'Spokesperson of the Foreign Minister'),
      [],
    );
  });

  test('finds events and offices outside of a life', () => {
    assert.deepEqual(
      review(`
people:
  able: { name: Ann Able, born: 1950, died: 2001-03-02, offices: [{ title: President, from: 1990, to: 2002 }] }
events:
  early: { name: Too early, date: 1949-05-01, actor: able }
  late: { name: Too late, date: 2001-03-03, present: [able] }
  about: { name: The funeral, date: 2001-03-05, about: able }
  vague: { name: Perhaps, date: 2001, actor: able }
`).map((line) => line.replace(/^.* – /, '')),
      [
        'Ann Able is on record as President until 2002, but died on 2 Mar 2001.',
        '“Too early” is dated 1 May 1949, before Ann Able was born (1950).',
        '“Too late” is dated 3 Mar 2001, after Ann Able died (2 Mar 2001).',
      ],
    );
  });

  test('finds likelihood and confidence in one sentence', () => {
    const claims = (text: string): readonly string[] =>
      review(`
projects:
  line: { name: Long Line, claims: [{ text: '${text}', source: s }] }
sources: { s: A Survey }
`);
    assert.equal(
      claims('We assess with high confidence that the line will likely be built.').length,
      1,
    );
    assert.equal(claims('It is very unlikely, with low confidence, that it ends.').length, 1);
    assert.equal(claims('It is likely to be built. We have high confidence in this.').length, 0);
    assert.equal(claims('A vote of no confidence is likely.').length, 0);
    assert.equal(claims('Confidence-building measures are likely.').length, 0);
  });

  test('leaves the bundled dossier alone', () => {
    assert.deepEqual([...reviewDossiers(bundled).keys()], []);
  });
});
