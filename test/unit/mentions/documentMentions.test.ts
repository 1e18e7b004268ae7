import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DocumentMentions, type LineMention } from '../../../src/core/mentions/documentMentions';
import { findMentions } from '../../../src/core/mentions/findMentions';
import { lexiconOf } from './naming';

/** A document as an editor keeps it, and its changes as an editor reports them. */
class TestDocument {
  lines: string[];

  constructor(text: string) {
    this.lines = text.split('\n');
  }

  get lineCount(): number {
    return this.lines.length;
  }

  lineAt(line: number): string {
    return this.lines[line] ?? '';
  }

  get text(): string {
    return this.lines.join('\n');
  }

  /** Replaces what is between two offsets; what `DocumentMentions.edit` is to be told. */
  replace(
    from: number,
    to: number,
    text: string,
  ): { line: number; removed: number; inserted: number } {
    const before = this.text;
    const line = before.slice(0, from).split('\n').length - 1;
    const removed = before.slice(from, to).split('\n').length;
    this.lines = (before.slice(0, from) + text + before.slice(to)).split('\n');
    return { line, removed, inserted: text.split('\n').length };
  }
}

const lexicon = lexiconOf({
  imran: { name: 'Imran Khan', aka: ['Asim Imran'], short: ['Khan'] },
  asim: { name: 'Asim Khan', short: ['Khan'], aka: ['Gas'] },
  one: { name: 'Twin', aka: ['Twin One'] },
  two: { name: 'Twin', aka: ['Twin Two'], short: ['(Two Gas)'] },
  gas: { name: 'Gas Pipeline', short: ['(Twin Two Gas)', 'Pipeline'] },
  may: { name: 'May', aka: ['May Asim'] },
});

/** Names, parts of names, and marks that change what is prose, often over several lines. */
const piece = fc.constantFrom(
  ...[
    'Imran Khan',
    'Asim',
    'Khan',
    'khan',
    'Imran',
    'Twin',
    'Twin Two',
    'One',
    'Gas',
    'gas',
    'Pipeline',
    'Two Gas',
    'May',
    'May Asim',
    'In May',
    'in May',
  ],
  ...[
    '\n',
    '\n',
    '\n\n',
    ' ',
    ' ',
    ' ',
    '. ',
    ', ',
    'x',
    '`',
    '```',
    '\n```\n',
    '    ',
    '- ',
    '> ',
    '# ',
    '*',
    '<!--',
    '-->',
  ],
  ...[
    '<b a="',
    '">',
    '](',
    ')',
    '---\n',
    'title: ',
    '%',
    '$',
    '\\begin{verbatim}',
    '\\end{verbatim}',
    '::',
    '\\',
  ],
);
const text = fc.array(piece, { maxLength: 40, size: 'max' }).map((pieces) => pieces.join(''));
const language = fc.constantFrom('markdown', 'plaintext', 'latex', 'restructuredtext', 'org');

/** What `findMentions` says of the whole text, by lines. */
function fresh(text: string, languageId: string): LineMention[] {
  const place = (offset: number): [line: number, character: number] => {
    const lines = text.slice(0, offset).split('\n');
    return [lines.length - 1, lines.at(-1)?.length ?? 0];
  };
  return findMentions(text, lexicon, { languageId }).map(({ start, end, ...who }) => {
    const [line, from] = place(start);
    const [endLine, to] = place(end);
    return { line, start: from, endLine, end: to, ...who };
  });
}

function isFresh(mentions: DocumentMentions, document: TestDocument, languageId: string): void {
  const expected = fresh(document.text, languageId);
  assert.deepEqual(mentions.mentions(), expected, JSON.stringify(document.text));
  document.lines.forEach((content, line) => {
    for (let character = 0; character <= content.length; character++) {
      const here = expected.find(
        (mention) =>
          (mention.line < line || (mention.line === line && mention.start <= character)) &&
          (mention.endLine > line || (mention.endLine === line && mention.end > character)),
      );
      assert.deepEqual(mentions.mentionAt(line, character), here, `${line}:${character}`);
    }
  });
}

suite('The mentions of an open document', () => {
  test('go by the line before where a line begins with a small word and a name', () => {
    const document = new TestDocument('in May it rained\nwhere they met\nIn May it ended');
    const mentions = new DocumentMentions(document, lexicon, { languageId: 'plaintext' });
    isFresh(mentions, document, 'plaintext');
    mentions.edit([document.replace(document.text.length, document.text.length, '.')]);
    isFresh(mentions, document, 'plaintext');
  });

  test('are those of its text, and so at every position', () => {
    fc.assert(
      fc.property(text, language, (text, languageId) => {
        const document = new TestDocument(text);
        isFresh(new DocumentMentions(document, lexicon, { languageId }), document, languageId);
      }),
      { numRuns: 400 },
    );
  });

  test('stay so through edits, several at a time', () => {
    const edit = fc.record({
      from: fc.nat(),
      length: fc.nat({ max: 12 }),
      text: fc.array(piece, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(
        text,
        language,
        fc.array(fc.tuple(fc.array(edit, { minLength: 1, maxLength: 3 }), fc.boolean()), {
          maxLength: 8,
        }),
        (text, languageId, batches) => {
          const document = new TestDocument(text);
          const mentions = new DocumentMentions(document, lexicon, { languageId });
          for (const [batch, isAsked] of batches) {
            const edits = batch.map(({ from, length, text }) => {
              const start = from % (document.text.length + 1);
              return document.replace(start, start + length, text.join(''));
            });
            mentions.edit(edits);
            // Nobody need ask between one edit and the next.
            if (isAsked) isFresh(mentions, document, languageId);
          }
          isFresh(mentions, document, languageId);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('stay so where names go on from line to line', () => {
    const line = fc.constantFrom(
      ...[
        'Imran',
        'Khan',
        'Khan Imran',
        'met Imran',
        'Khan.',
        'Asim',
        '“',
        'Gas',
        'Gas Twin',
        'Pipeline Twin',
      ],
      ...[
        'Twin Two',
        'Two Gas',
        'Two',
        'One gas',
        'x',
        '',
        '> Imran',
        '- Khan',
        'met the',
        'Gas said',
        '`',
        'a` Gas',
      ],
    );
    const edit = fc.tuple(fc.nat(), fc.nat({ max: 2 }), fc.array(line, { maxLength: 2 }));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 3, maxLength: 9, size: 'max' }),
        fc.array(edit, { maxLength: 6, size: 'max' }),
        (lines, edits) => {
          const document = new TestDocument(lines.join('\n'));
          const mentions = new DocumentMentions(document, lexicon, { languageId: 'markdown' });
          for (const [at, more, lines] of edits) {
            const from = at % document.lineCount;
            const removed = Math.min(1 + more, document.lineCount - from);
            const inserted = lines.length === 0 ? ['Khan'] : lines;
            document.lines.splice(from, removed, ...inserted);
            mentions.edit([{ line: from, removed, inserted: inserted.length }]);
            isFresh(mentions, document, 'markdown');
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('follow names before them that are others, though nobody touched their lines', () => {
    const lines = ['See Imran Khan here.', 'See Asim Khan here.', 'Then Khan came by.'];
    const document = new TestDocument([...lines, ...lines].join('\n'));
    const mentions = new DocumentMentions(document, lexicon, { languageId: 'plaintext' });
    const meant = (): readonly (string | undefined)[] =>
      mentions.mentions().flatMap(({ entity, line, endLine, end, start }) => {
        const text = document.lineAt(line).slice(start, line === endLine ? end : undefined);
        return text === 'Khan' ? [entity] : [];
      });
    const [asim, imran] = [mentions.mentions()[1]?.entity, mentions.mentions()[0]?.entity];
    assert.deepEqual(meant(), [asim, asim]);
    document.lines[1] = 'See Imran Khan here.';
    mentions.edit([{ line: 1, removed: 1, inserted: 1 }]);
    assert.deepEqual(meant(), [imran, asim]);
    isFresh(mentions, document, 'plaintext');
    document.lines.splice(0, 3, 'Then Khan came by.', 'See Asim Khan here.', 'Then Khan came by.');
    mentions.edit([{ line: 0, removed: 3, inserted: 3 }]);
    assert.deepEqual(meant().slice(1), [asim, asim]);
    isFresh(mentions, document, 'plaintext');
    document.lines.splice(1, 1);
    mentions.edit([{ line: 0, removed: 2, inserted: 1 }]);
    assert.equal(meant()[1], undefined);
    isFresh(mentions, document, 'plaintext');
  });

  test('are the same objects where nobody touched their lines', () => {
    const document = new TestDocument('There Imran Khan met Khan again.\n'.repeat(3));
    const mentions = new DocumentMentions(document, lexicon, { languageId: 'plaintext' });
    const before = mentions.mentions();
    document.lines[1] = 'There Imran Khan and Khan met again.';
    mentions.edit([{ line: 1, removed: 1, inserted: 1 }]);
    const after = mentions.mentions();
    assert.deepEqual(
      after.map((mention) => before.includes(mention)),
      [true, true, false, false, true, true],
    );
  });

  test('are found anew where edits do not add up', () => {
    const document = new TestDocument('Imran Khan');
    const mentions = new DocumentMentions(document, lexicon, { languageId: 'plaintext' });
    document.replace(0, 0, 'x\n\ny ');
    mentions.edit([{ line: 0, removed: 1, inserted: 1 }]);
    isFresh(mentions, document, 'plaintext');
  });

  test('an edit asks the document for few of its lines, and a position for none', () => {
    const document = new TestDocument('Imran Khan met Khan.\n'.repeat(10_000));
    const mentions = new DocumentMentions(document, lexicon, { languageId: 'markdown' });
    let asked = 0;
    const { lines } = document;
    document.lineAt = (line) => {
      asked++;
      return lines[line] ?? '';
    };
    lines[5000] = 'Asim Khan met Khan.';
    mentions.edit([{ line: 5000, removed: 1, inserted: 1 }]);
    assert.ok(asked < 20, String(asked));
    asked = 0;
    assert.equal(mentions.mentionAt(5000, 15)?.entity, 'asim');
    assert.equal(mentions.mentionAt(5001, 16)?.entity, 'imran');
    assert.equal(asked, 0);
  });
});
