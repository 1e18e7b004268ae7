import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sections } from '../../../src/core/dossier/kinds';
import type { Entity } from '../../../src/core/dossier/model';
import { readDossier } from '../../../src/core/dossier/readDossier';
import { insertEntry } from '../../../src/core/language/insertEntry';
import { addToList, nameField } from '../../../src/core/language/insertField';
import { applyEdits } from '../../../src/core/language/textEdit';
import { writtenEntry } from '../../../src/core/language/writtenEntry';
import { yamlText } from '../../../src/core/language/yamlText';
import { dossierFile, wildText } from './dossierFile';

const entitiesOf = (text: string): readonly Entity[] =>
  readDossier(text, 'file:///a').dossier.entities;
const problemCount = (text: string): number => readDossier(text, 'file:///a').problems.length;
const commentsOf = (text: string): string[] => text.match(/# c\d+.*$/gm) ?? [];
const folded = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
/** An entity without its places, which every edit above it moves. */
const plain = (entity: Entity): string =>
  JSON.stringify(entity, (key, value: unknown) => (/^origins?$/.test(key) ? undefined : value));

const alias = (text: string, section: string, id: string, value: string): string => {
  const entry = writtenEntry(text, { section, id });
  const edits = entry && addToList(entry, nameField(section), 'aka', value);
  assert.ok(edits, `no edit for ${id} in\n${text}`);
  return applyEdits(text, edits);
};

suite('An alias is added', () => {
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    [
      'behind the name, where there is none yet',
      'people:\n  a:\n    name: A # c1\n    of: x\n',
      'people:\n  a:\n    name: A # c1\n    aka: [New]\n    of: x\n',
    ],
    [
      'to a list in brackets',
      'people:\n  a:\n    name: A\n    aka: [B, C] # c1\n',
      'people:\n  a:\n    name: A\n    aka: [B, C, New] # c1\n',
    ],
    [
      'to an empty list',
      'people:\n  a: { name: A, aka: [] }\n',
      'people:\n  a: { name: A, aka: [New] }\n',
    ],
    [
      'to a list of lines, with their comments',
      'people:\n  a:\n    aka:\n      - B # c1\n      - C # c2\n    name: A\n',
      'people:\n  a:\n    aka:\n      - B # c1\n      - C # c2\n      - New\n    name: A\n',
    ],
    [
      'to a list of lines in brackets',
      'people:\n  a:\n    aka: [\n      B,\n      C,\n    ]\n',
      'people:\n  a:\n    aka: [\n      B,\n      C,\n      New,\n    ]\n',
    ],
    [
      'to a single value, which becomes a list',
      'people:\n  a:\n    name: A\n    aka: B, the first # c1\n',
      "people:\n  a:\n    name: A\n    aka: ['B, the first', New] # c1\n",
    ],
    [
      'to a field that is still empty',
      'people:\n  a:\n    aka:\n    name: A\n',
      'people:\n  a:\n    aka: [New]\n    name: A\n',
    ],
    [
      'to an entry that is only a name',
      'people:\n  a: A # c1\n  b: B\n',
      'people:\n  a:\n    name: A # c1\n    aka: [New]\n  b: B\n',
    ],
    [
      'to an entry in braces',
      'people:\n  a: { name: A }\n',
      'people:\n  a: { name: A, aka: [New] }\n',
    ],
    ['to a section in braces', 'people: {a: A}', 'people: {a: { name: A, aka: [New] }}'],
    [
      'to an entry without anything',
      'people:\n  a: # c1\n',
      'people:\n  a: # c1\n    aka: [New]\n',
    ],
  ];
  for (const [what, before, after] of cases) {
    test(what, () => {
      assert.equal(alias(before, 'people', 'a', 'New'), after);
      assert.ok(entitiesOf(after)[0]?.aka.includes('New'));
    });
  }

  test('to a source, which has a title in place of a name', () => {
    assert.equal(
      alias('sources:\n  a: A\n', 'sources', 'a', 'New'),
      'sources:\n  a:\n    title: A\n    aka: [New]\n',
    );
  });

  test('not where the YAML is broken: no edit is safe there', () => {
    assert.equal(
      writtenEntry('people:\n  a: {name: [\n', { section: 'people', id: 'a' }),
      undefined,
    );
  });

  test('to any entry of any file: the rest of it stays, and it is read without a new problem', () => {
    fc.assert(
      fc.property(dossierFile(), wildText(), fc.nat(), (file, value, choice) => {
        const entry = file.entries[choice % file.entries.length]!;
        const after = alias(file.text, entry.section, entry.id, value);
        assert.ok(problemCount(after) <= problemCount(file.text), after);
        assert.deepEqual(commentsOf(after), commentsOf(file.text));
        const [was, is] = [entitiesOf(file.text), entitiesOf(after)];
        assert.equal(is.length, was.length, after);
        is.forEach((entity, index) => {
          const before = was[index]!;
          const expected =
            entity.id === entry.id ? { ...before, aka: [...before.aka, folded(value)] } : before;
          assert.equal(plain(entity), plain(expected), after);
        });
      }),
      { numRuns: 100 },
    );
  });
});

suite('An entry is added', () => {
  const add = (text: string, section = 'people'): string => {
    const found = insertEntry(text, { section, id: 'new', fields: [['name', 'New']] });
    assert.ok(found);
    const after = applyEdits(text, [found.edit]);
    assert.match(after.split('\n')[found.line] ?? '', /new['"]?:/);
    return after;
  };

  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    ['to an empty file', '', 'people:\n  new:\n    name: New\n'],
    ['below a comment', '# c1', '# c1\npeople:\n  new:\n    name: New\n'],
    [
      'at the end of its section, before what is said of the next',
      'people:\n  a: A\n\n# c1\nevents:\n  e: E\n',
      'people:\n  a: A\n  new:\n    name: New\n\n# c1\nevents:\n  e: E\n',
    ],
    [
      'with the indentation and the gaps of the others',
      'people:\n    a:\n       name: A\n\n    b: B',
      'people:\n    a:\n       name: A\n\n    b: B\n\n    new:\n       name: New',
    ],
    [
      'in a section of its own, in the usual order',
      'dossier: {title: T}\nevents:\n  e: E\n',
      'dossier: {title: T}\n\npeople:\n  new:\n    name: New\nevents:\n  e: E\n',
    ],
    [
      'to a section without entries',
      'people:\nevents:\n',
      'people:\n  new:\n    name: New\nevents:\n',
    ],
    ['to a section in braces', 'people: {a: A}', 'people: {a: A, new: { name: New }}'],
    ['to empty braces', 'people: {} # c1', 'people: {new: { name: New }} # c1'],
  ];
  for (const [what, before, after] of cases) {
    test(what, () => assert.equal(add(before), after));
  }

  test('not to a file that holds something else', () => {
    const entry = { section: 'people', id: 'new', fields: [] };
    assert.equal(insertEntry('just a note\n', entry), undefined);
  });

  test('to any file: everything else stays, and no problem comes of it', () => {
    fc.assert(
      fc.property(
        dossierFile(),
        wildText(),
        fc.constantFrom(...Object.keys(sections)),
        (file, name, section) => {
          const fields: [string, string][] = [[nameField(section), yamlText(name, 'flow')]];
          if (section === 'events') fields.push(['date', '2021-04']);
          const found = insertEntry(file.text, { section, id: 'brand-new', fields });
          assert.ok(found, file.text);
          const after = applyEdits(file.text, [found.edit]);
          assert.ok(problemCount(after) <= problemCount(file.text), after);
          assert.deepEqual(commentsOf(after), commentsOf(file.text));
          assert.match(after.split('\n')[found.line] ?? '', /brand-new:/);
          const rest = entitiesOf(after).filter(({ id }) => id !== 'brand-new');
          assert.deepEqual(rest.map(plain), entitiesOf(file.text).map(plain), after);
          const added = entitiesOf(after).find(({ id }) => id === 'brand-new');
          assert.equal(added?.name, folded(name));
          assert.equal(added.kind, sections[section]?.kind);
        },
      ),
      { numRuns: 100 },
    );
  });
});

suite('A text becomes YAML', () => {
  test('that reads as exactly that text, alone and in brackets', () => {
    fc.assert(
      fc.property(wildText(), (value) => {
        const file = `people:\n  a:\n    name: ${yamlText(value)}\n    aka: [x, ${yamlText(value, 'flow')}, y]\n`;
        const [entity] = entitiesOf(file);
        assert.equal(entity?.name, folded(value));
        assert.deepEqual(entity.aka, ['x', folded(value), 'y']);
      }),
      { numRuns: 100 },
    );
  });

  for (const word of ['2021', 'true', 'null', 'no', '~', '-', '2021-04-06', '1e3']) {
    test(`in quotes where YAML would see more in it: ${word}`, () =>
      assert.equal(yamlText(word), `'${word}'`));
  }
});
