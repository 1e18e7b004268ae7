import assert from 'node:assert/strict';
import { DocumentMentions } from '../../../src/core/mentions/documentMentions';
import { buildLexicon } from '../../../src/core/mentions/lexicon';
import { countsText } from '../../../src/core/views/document/countsText';
import { documentOutline } from '../../../src/core/views/document/documentOutline';
import { lexiconNames } from '../../../src/core/views/library/lexiconNames';
import { libraryOf } from '../libraryOf';

const library = libraryOf(`
people:
  able: {name: Ann Able, short: Able}
  other: {name: Otto Able, short: Able}
  baker: {name: Bob Baker}
states: {north: North Land}
places: {harbour: Long Harbour, hill: High Hill}
projects: {line: Gas Line}
events: {one: {name: First Talks, date: 2019}, two: {name: Second Talks, date: 2020}}
`);

function said(text: string): string {
  const document = { lineCount: 1, lineAt: () => text };
  const lexicon = buildLexicon(lexiconNames(library.entities));
  const named = new DocumentMentions(document, lexicon, { languageId: 'plaintext' });
  return countsText(documentOutline(named.mentions(), library, '2021'));
}

suite('The counts of a document', () => {
  test('say how many of each it names, and of what it names none nothing', () => {
    assert.equal(said('met Ann Able'), '1 actor');
    assert.equal(
      said('met Ann Able, Bob Baker of North Land at Second Talks on Gas Line; not First Talks'),
      '3 actors · 2 events · 1 project',
    );
    assert.equal(said('at First Talks on Gas Line, at First Talks'), '1 event · 1 project');
  });

  test('leave places out where there is something else', () => {
    assert.equal(said('met Ann Able in Long Harbour'), '1 actor');
  });

  test('say how many names where it names places only, or only what is one of several', () => {
    assert.equal(said('from Long Harbour'), '1 name');
    assert.equal(said('from Long Harbour to High Hill'), '2 names');
    assert.equal(said('he met Able'), '1 name');
  });
});
