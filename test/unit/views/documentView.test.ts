import assert from 'node:assert/strict';
import { DocumentMentions } from '../../../src/core/mentions/documentMentions';
import { buildLexicon } from '../../../src/core/mentions/lexicon';
import { documentView, type DocumentView } from '../../../src/core/views/document/documentView';
import { idsInScope } from '../../../src/core/views/scene/idsInScope';
import { lexiconNames } from '../../../src/core/views/library/lexiconNames';
import { libraryOf } from '../libraryOf';

const library = libraryOf(`
people:
  able: {name: Ann Able, offices: {title: Minister, of: north, from: 2004}}
  baker: {name: Bob Baker}
  cole: {name: Cleo Cole}
  dean: {name: Dora Dean}
states:
  north: {name: North Land}
organisations:
  club: {name: Club of Three, members: [north, cole]}
projects:
  line:
    name: Gas Line
    parties: [north, club]
    claims:
      - {what: length, value: 1, unit: km}
      - {what: length, value: 9, unit: km}
events:
  one: {name: First talks, date: 2019, actor: [able, baker, cole]}
  two: {name: Second talks, date: 2020, actor: [able, baker, cole, dean]}
  three: {name: Third talks, date: 2021, actor: [baker, dean]}
  four: {name: Fourth talks, date: 2021, actor: [dean]}
`);

function view(text: string): DocumentView {
  const lines = text.split('\n');
  const document = { lineCount: lines.length, lineAt: (line: number) => lines[line] ?? '' };
  const lexicon = buildLexicon(lexiconNames(library.entities));
  const mentions = new DocumentMentions(document, lexicon, { languageId: 'markdown' }).mentions();
  const ids = idsInScope({ type: 'document' }, library, mentions);
  assert.ok(ids);
  return documentView('note.md', mentions, library, ids, '2021-04-06');
}

suite('The view of a document', () => {
  test('names what the document names in its order, with the first place and how often', () => {
    const { named } = view('The Gas Line.\n\nAnn Able and the Gas Line.');
    assert.deepEqual(
      named.map(({ label, description, mentions, line, character, disputed }) => [
        label,
        description,
        mentions,
        `${line}:${character}`,
        disputed,
      ]),
      [
        ['Gas Line', 'project', 2, '0:4', true],
        ['Ann Able', 'Minister of North Land (since 2004)', 1, '2:0', false],
      ],
    );
  });

  test('says what it leaves out though closely tied, and why', () => {
    const { notMentioned } = view('Ann Able and Bob Baker on the Gas Line.');
    assert.deepEqual(
      notMentioned.map(({ link, reasons }) => [link.name, ...reasons]),
      [
        // Both of Cole's events, all that there are.
        ['Cleo Cole', 'took part in 2 of the events you speak of'],
        ['North Land', 'Minister: Ann Able', 'party: Gas Line'],
        ['Club of Three', 'party: Gas Line'],
      ],
    );
  });

  test('says who shares more than one event with the only one that it names', () => {
    const { notMentioned } = view('Bob Baker.');
    assert.deepEqual(
      notMentioned.map(({ link }) => link.name),
      ['Ann Able', 'Cleo Cole', 'Dora Dean'],
    );
  });

  test('has nothing to say of a document that names nothing', () => {
    assert.deepEqual(view('Nothing.'), { name: 'note.md', named: [], notMentioned: [] });
  });
});
