import assert from 'node:assert/strict';
import { findMentions } from '../../../src/core/mentions/findMentions';
import { buildLexicon } from '../../../src/core/mentions/lexicon';
import { lexiconNames } from '../../../src/core/views/library/lexiconNames';
import { libraryOf } from '../libraryOf';

suite('The names by which texts are searched', () => {
  const library = libraryOf(
    [
      'people:',
      '  ann: {name: Ann Able, short: [Able]}',
      '  amy: Amy Able',
      '  bob: {name: Bob Baker, short: [{name: Baker, alone: false}]}',
      '  ben: Ben Baker',
      '  cat: Cat Cole',
      'organisations:',
      '  firm: Ably Able',
    ].join('\n'),
  );
  const lexicon = buildLexicon(lexiconNames(library.entities));
  const who = (text: string): string[] =>
    findMentions(text, lexicon, { languageId: 'plaintext' }).map(
      ({ entity, candidates }) =>
        entity ?? candidates.map((candidate) => `${candidate.entity}?`).join(' '),
    );

  test('give a surname that one lists to everyone who has it', () => {
    assert.deepEqual(who('and Able said'), ['amy? ann?']);
    assert.deepEqual(who('Amy Able came, and Able said'), ['amy', 'amy']);
    assert.deepEqual(who('and Able said to Ann Able'), ['ann', 'ann']);
    assert.deepEqual(who('Ann Able, Able, Amy Able, Able'), ['ann', 'ann', 'amy', 'amy']);
  });
  test('keep it from standing alone where nobody lets it', () => {
    assert.deepEqual(who('and Baker said'), []);
    assert.deepEqual(who('Ben Baker came, and Baker said'), ['ben', 'ben']);
  });
  test('make no short name of a surname that nobody lists', () => {
    assert.deepEqual(who('Cat Cole came, and Cole said'), ['cat']);
  });
});
