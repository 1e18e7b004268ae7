import assert from 'node:assert/strict';
import fc from 'fast-check';
import { atOnce } from '../../../src/core/dossier/atOnce';
import { buildLibrary, buildLibraryInParts } from '../../../src/core/dossier/library';
import { libraryProblems } from '../../../src/core/dossier/libraryProblems';
import { readDossier } from '../../../src/core/dossier/readDossier';
import { libraryOf } from '../libraryOf';

const bundled = 'bundled:people.dossier.yaml';
const own = 'file:///w/own.dossier.yaml';
const other = 'file:///w/other.dossier.yaml';
const problems = (files: Record<string, string>, file = own): string[] =>
  (libraryProblems(libraryOf(files)).get(file) ?? []).map(
    ({ range, code }) => `${range.start.line + 1} ${code}`,
  );

suite('The library', () => {
  test('an own entry lies over a bundled one: its scalars win, lists are joined, both files are named', () => {
    const library = libraryOf({
      [bundled]:
        'people:\n  lavrov: {name: Sergey Lavrov, aka: [Sergei Lavrov], summary: old, wikidata: Q58217}\n',
      [own]:
        'people:\n  lavrov: {summary: new, aka: [S. V. Lavrov, Sergei Lavrov], notes: [met in 2019]}\n',
    });
    const lavrov = library.get('lavrov');
    assert.equal(lavrov?.name, 'Sergey Lavrov');
    assert.equal(lavrov.summary, 'new');
    assert.equal(lavrov.wikidata, 'Q58217');
    assert.deepEqual(lavrov.aka, ['S. V. Lavrov', 'Sergei Lavrov']);
    assert.deepEqual(lavrov.notes, ['met in 2019']);
    assert.deepEqual(
      lavrov.origins.map(({ file }) => file),
      [own, bundled],
    );
  });

  test('a bundled name that is written over stays a name', () => {
    const library = libraryOf({
      [bundled]: 'states:\n  turkey: Turkey\n',
      [own]: 'states:\n  turkey: Türkiye\n',
    });
    assert.equal(library.get('turkey')?.name, 'Türkiye');
    assert.deepEqual(library.get('turkey')?.aka, ['Turkey']);
  });

  test('the order of files makes no difference', () => {
    const files = {
      [other]: 'people:\n  a: {name: Ann Able, summary: from other}\n',
      [own]: 'people:\n  a: {name: Ann Able, summary: from own}\n',
      [bundled]: 'people:\n  a: {name: Ann Able, born: 1950}\n',
    };
    const forwards = libraryOf(files);
    const backwards = libraryOf(Object.fromEntries(Object.entries(files).reverse()));
    assert.deepEqual(forwards.entities, backwards.entities);
    assert.equal(forwards.get('a')?.summary, 'from other');
  });

  test('one id for two people in two own files keeps them apart, and each file reaches its own', () => {
    const library = libraryOf({
      [other]: 'people:\n  khan: Imran Khan\nevents:\n  e1: {name: One, date: 2021, actor: khan}\n',
      [own]:
        'people:\n  khan: Ghulam Ishaq Khan\nevents:\n  e2: {name: Two, date: 2022, actor: khan}\n',
    });
    assert.deepEqual(
      library.ofKind('person').map(({ id, name }) => [id, name]),
      [
        ['khan~2', 'Ghulam Ishaq Khan'],
        ['khan', 'Imran Khan'],
      ].toSorted((a, b) => (a[1]! < b[1]! ? -1 : 1)),
    );
    assert.deepEqual(
      library.eventsOf('khan').map(({ id }) => id),
      ['e1'],
    );
    assert.deepEqual(
      library.eventsOf('khan~2').map(({ id }) => id),
      ['e2'],
    );
  });

  test('events are found by everyone and everything in them, in order of date', () => {
    const library = libraryOf(
      'people: {a: Ann Able, b: Bob Best}\nplaces: {p: Pisa}\nprojects: {x: Exchange}\nevents:\n  e2: {name: Later, date: 2022, actor: [a, b], place: p}\n  e1: {name: Sooner, date: 2021-05, recipient: a, present: [a], about: [x]}\n',
    );
    const ids = (id: string): string[] => library.eventsOf(id).map((event) => event.id);
    assert.deepEqual(ids('a'), ['e1', 'e2']);
    assert.deepEqual(ids('b'), ['e2']);
    assert.deepEqual(ids('p'), ['e2']);
    assert.deepEqual(ids('x'), ['e1']);
    assert.deepEqual(ids('nobody'), []);
  });
});

suite('Problems between files', () => {
  test('an unknown id is a problem at its place, with the nearest that exists', () => {
    const files = {
      [bundled]: 'states:\n  pakistan: Pakistan\n',
      [own]: 'people:\n  a:\n    name: Ann Able\n    of: pakistn\n',
    };
    assert.deepEqual(problems(files), ['4 unknown-reference']);
    const [problem] = libraryProblems(libraryOf(files)).get(own) ?? [];
    assert.match(problem?.message ?? '', /“pakistn”. Did you mean “pakistan”/);
  });

  test('an id of the wrong kind is a problem', () => {
    assert.deepEqual(
      problems({ [own]: 'places: {p: Pisa}\npeople:\n  a: {name: Ann Able, of: p}\n' }),
      ['3 wrong-kind'],
    );
  });

  test('a name or a date that no file gives is missing; one that another file gives is not', () => {
    const files = {
      [bundled]: 'events:\n  e: {name: Visit, date: 2021}\n',
      [own]:
        'events:\n  e: {summary: more}\n  f: {name: No date}\npeople:\n  x: {summary: no name}\nsources:\n  s: {URL: "https://example.org"}\n',
    };
    assert.deepEqual(problems(files), ['3 missing-field', '5 missing-field', '7 missing-field']);
    assert.deepEqual(problems(files, bundled), []);
  });

  test('an id that stands for two things is said at the later one', () => {
    const files = {
      [other]: 'people:\n  khan: Imran Khan\n',
      [own]: 'people:\n  khan: Ayub Khan\n',
    };
    assert.deepEqual(problems(files, own), ['2 shared-id']);
    assert.deepEqual(problems(files, other), []);
  });

  test('cyclic part-of and office bodies do no harm', () => {
    const library = libraryOf(
      'events:\n  a: {name: A, date: 2021, part-of: b}\n  b: {name: B, date: 2021, part-of: a}\norganisations:\n  o: {name: O, of: o}\n',
    );
    assert.deepEqual(
      library.eventsOf('a').map(({ id }) => id),
      ['b'],
    );
  });
});

suite('A library that is built again', () => {
  const names = fc.constantFrom('Ann', 'ann', 'Bob 2', 'Bob 10', 'Çelik', 'Z', '');
  const dossier = fc
    .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), names)
    .map((people) => readDossier(JSON.stringify({ people }), own).dossier);

  test('is the same as one built anew', () => {
    fc.assert(
      fc.property(dossier, dossier, (first, second) => {
        const again = atOnce(buildLibraryInParts([second], buildLibrary([first])));
        assert.deepEqual(again.entities, buildLibrary([second]).entities);
      }),
    );
  });
});
