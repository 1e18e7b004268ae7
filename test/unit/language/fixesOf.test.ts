import assert from 'node:assert/strict';
import fc from 'fast-check';
import { libraryProblems } from '../../../src/core/dossier/libraryProblems';
import { buildLibrary, type Library } from '../../../src/core/dossier/library';
import type { Problem, ProblemCode } from '../../../src/core/dossier/problems';
import { readDossier } from '../../../src/core/dossier/readDossier';
import type { Fix } from '../../../src/core/language/fix';
import { fixesOf } from '../../../src/core/language/fixesOf';
import { applyEdits } from '../../../src/core/language/textEdit';
import { dossierFile } from './dossierFile';

const file = 'file:///own.dossier.yaml';
const others = readDossier(
  'people:\n  lavrov: Sergey Lavrov\nstates:\n  russia: Russia\n  pakistan: Pakistan\n',
  'bundled:a',
).dossier;

function read(text: string): { readonly problems: readonly Problem[]; readonly library: Library } {
  const { dossier, problems } = readDossier(text, file);
  const library = buildLibrary([dossier, others]);
  return { library, problems: [...problems, ...(libraryProblems(library).get(file) ?? [])] };
}

function fixes(text: string, code: ProblemCode): readonly Fix[] {
  const { problems, library } = read(text);
  const problem = problems.find((each) => each.code === code);
  assert.ok(problem, `no ${code}, but ${JSON.stringify(problems)}`);
  return fixesOf(problem, text, library);
}

suite('A problem is mended', () => {
  const cases: readonly (readonly [
    what: string,
    code: ProblemCode,
    before: string,
    after: string,
  ])[] = [
    ['by the nearest section', 'unknown-section', 'peple:\n  a: A\n', 'people:\n  a: A\n'],
    [
      'by the nearest field',
      'unknown-field',
      'people:\n  a: { nmae: A }\n',
      'people:\n  a: { name: A }\n',
    ],
    [
      'by the nearest field of a claim',
      'unknown-field',
      'people:\n  a:\n    name: A\n    claims:\n      - text: T\n        notee: s\n',
      'people:\n  a:\n    name: A\n    claims:\n      - text: T\n        note: s\n',
    ],
    [
      'by the nearest id of the right kind',
      'unknown-reference',
      'people:\n  a: { name: A, of: rusia }\n',
      'people:\n  a: { name: A, of: russia }\n',
    ],
    [
      'by the nearest word, whatever its case',
      'bad-value',
      'events:\n  e: { name: E, date: 2021, type: consult }\n',
      'events:\n  e: { name: E, date: 2021, type: CONSULT }\n',
    ],
    [
      'by the code of the country that is named',
      'bad-value',
      'states:\n  p: { name: P, iso: Pakistan }\n',
      'states:\n  p: { name: P, iso: PAK }\n',
    ],
    [
      'by the code of three letters for the one of two',
      'bad-value',
      'states:\n  p: { name: P, iso: pk }\n',
      'states:\n  p: { name: P, iso: PAK }\n',
    ],
    [
      'by a date as EDTF',
      'bad-date',
      'people:\n  a: { name: A, born: 21 March 1950 }\n',
      'people:\n  a: { name: A, born: 1950-03-21 }\n',
    ],
    [
      'by zeros in a date',
      'bad-date',
      'people:\n  a: { name: A, born: 1950-3-1 }\n',
      'people:\n  a: { name: A, born: 1950-03-01 }\n',
    ],
    [
      'by a date with its doubt',
      'bad-date',
      'people:\n  a: { name: A, born: c. 1950 }\n',
      'people:\n  a: { name: A, born: 1950~ }\n',
    ],
    [
      'by an address with its beginning',
      'bad-link',
      'people:\n  a: { name: A, url: www.mid.ru/en }\n',
      'people:\n  a: { name: A, url: https://www.mid.ru/en }\n',
    ],
    [
      'by quotes around what commas cut',
      'unknown-field',
      'people:\n  a: { name: Pak, Russia, China agree, born: 1950 }\n',
      "people:\n  a: { name: 'Pak, Russia, China agree', born: 1950 }\n",
    ],
    [
      'by quotes around a second colon',
      'not-yaml',
      "people:\n  a:\n    name: It's: a colon\n    born: 1950\n",
      "people:\n  a:\n    name: 'It''s: a colon'\n    born: 1950\n",
    ],
    [
      'by quotes around a bracket',
      'wrong-type',
      'people:\n  a:\n    name: [Sic]\n',
      "people:\n  a:\n    name: '[Sic]'\n",
    ],
    [
      'by quotes around a bracket and more',
      'not-yaml',
      'people:\n  a:\n    name: [Title] of it\n',
      "people:\n  a:\n    name: '[Title] of it'\n",
    ],
    ['by spaces for tabs', 'not-yaml', 'people:\n\ta: A\n\tb: B\n', 'people:\n  a: A\n  b: B\n'],
    [
      'by an id for a name',
      'bad-id',
      'people:\n  Olaf Berg: { name: Olaf Berg }\n',
      'people:\n  olaf-berg: { name: Olaf Berg }\n',
    ],
    [
      'by the id of the name',
      'bad-id',
      'people:\n  a: { name: A, of: [Russia now] }\nstates:\n  rn: Russia now\n',
      'people:\n  a: { name: A, of: [rn] }\nstates:\n  rn: Russia now\n',
    ],
    [
      'by a list of what commas part',
      'bad-id',
      'people:\n  a:\n    name: A\n    of: russia, Pakistan\n',
      'people:\n  a:\n    name: A\n    of: [russia, pakistan]\n',
    ],
    [
      'by another id for a second entry',
      'duplicate-id',
      'people:\n  a: A\nplaces:\n  a: B\n',
      'people:\n  a: A\nplaces:\n  a-2: B\n',
    ],
    [
      'by a name to begin with',
      'missing-field',
      'people:\n  olaf-berg:\n    born: 1950\n',
      'people:\n  olaf-berg:\n    name: Olaf Berg\n    born: 1950\n',
    ],
    [
      'by joining a section with the first',
      'duplicate-key',
      'people:\n  a: A # c1\nplaces:\n  p: P\npeople:\n    b: B # c2\n',
      'people:\n  a: A # c1\n  b: B # c2\nplaces:\n  p: P\n',
    ],
    [
      'by joining a list with the first',
      'duplicate-key',
      'people:\n  a:\n    name: A\n    aka: [B]\n    born: 1950\n    aka:\n      - C\n      - B\n',
      'people:\n  a:\n    name: A\n    aka: [B, C]\n    born: 1950\n',
    ],
    [
      'by joining a list with the first, and keeping what is noted beside it',
      'duplicate-key',
      'people:\n  a:\n    name: A\n    aka: # c1\n      - B # c2\n    aka: # c3\n      # c4\n      - C # c5\n      - "#B" # c6\n    born: 1950\n',
      "people:\n  a:\n    name: A\n    aka: # c1\n      - B # c2\n      - C\n      - '#B'\n    # c3\n    # c4\n    # c5\n    # c6\n    born: 1950\n",
    ],
    [
      'by joining a section with the first, and keeping what is noted beside its key',
      'duplicate-key',
      'people:\n  a: A # c1\npeople: # c2\n    b: B\n',
      'people:\n  a: A # c1\n  # c2\n  b: B\n',
    ],
  ];
  for (const [what, code, before, after] of cases) {
    test(what, () => {
      const [first] = fixes(before, code);
      assert.ok(first, 'no fix');
      assert.equal(applyEdits(before, first.edits), after);
      assert.ok(read(after).problems.length < read(before).problems.length);
    });
  }

  test('by the name of the very entry that lacks it, where two have one id', () => {
    const text = 'people:\n  a: Ann\n  a:\n    born: 1950\n';
    const problem = read(text).problems.find(({ code }) => code === 'missing-field');
    const [fix] = fixesOf(problem!, text, read(text).library);
    assert.equal(
      applyEdits(text, fix!.edits),
      'people:\n  a: Ann\n  a:\n    name: A\n    born: 1950\n',
    );
  });

  for (const header of ['>-', '|', '>2', '|+ # c1', '&a >-', '!!str |', '!!str &a |2-']) {
    test(`by no quotes around “${header}”, with which a text of several lines begins`, () => {
      const text = `people:\n  a# c1\n    name: A # c2\n    summary: ${header}\n      It says: # this\n  "b": B\n`;
      const { problems, library } = read(text);
      assert.ok(problems.some(({ code }) => code === 'not-yaml'));
      for (const problem of problems) {
        const quotes = fixesOf(problem, text, library).filter(({ fix }) => fix === 'quote');
        assert.deepEqual(quotes, []);
      }
    });
  }

  test('by no quotes around a bracket alone, where a colon is missing above', () => {
    const text =
      'people:\n  a# c1\n    name: A # c2\n    aka: [\n      One,\n      Two # c3\n    ]\n  b: B\n';
    const { problems, library } = read(text);
    const quotes = problems.flatMap((problem) => fixesOf(problem, text, library));
    assert.deepEqual(
      quotes.filter(({ fix }) => fix === 'quote'),
      [],
    );
  });

  test('by quotes around what only begins like a text of several lines', () => {
    const text = 'people:\n  a:\n    name: A\n    summary: > 5 km: too far\n';
    const [fix] = fixes(text, 'not-yaml');
    assert.equal(
      applyEdits(text, fix!.edits),
      "people:\n  a:\n    name: A\n    summary: '> 5 km: too far'\n",
    );
  });

  test('by quotes behind the anchor of a value', () => {
    const text = 'people:\n  a: &first It’s: A\n  b: *first\n';
    const [fix] = fixes(text, 'not-yaml');
    assert.equal(applyEdits(text, fix!.edits), "people:\n  a: &first 'It’s: A'\n  b: *first\n");
  });

  test('by the entry that an unknown id asks for, in its section', () => {
    const before = 'people:\n  a: { name: A, of: norway }\n';
    const made = fixes(before, 'unknown-reference').filter(({ fix }) => fix === 'create');
    assert.deepEqual(
      made.map((fix) => fix.fix === 'create' && fix.kind),
      ['state', 'organisation'],
    );
    assert.equal(
      applyEdits(before, made[0]!.edits),
      'people:\n  a: { name: A, of: norway }\n\nstates:\n  norway:\n    name: Norway\n',
    );
  });

  test('by another id in one own file where two share it, with its uses there', () => {
    const text = 'places:\n  oslo: Oslo\nevents:\n  e: { name: E, date: 2021, place: oslo }\n';
    const first = readDossier('people:\n  oslo: Oslo Berg\n', 'file:///first').dossier;
    const library = buildLibrary([readDossier(text, file).dossier, first]);
    const problem = libraryProblems(library)
      .get(file)
      ?.find(({ code }) => code === 'shared-id');
    const [fix] = fixesOf(problem!, text, library);
    assert.equal(
      applyEdits(text, fix!.edits),
      'places:\n  oslo-2: Oslo\nevents:\n  e: { name: E, date: 2021, place: oslo-2 }\n',
    );
  });

  test('in any broken file without a new problem, and without the loss of a comment', () => {
    const every = (problems: readonly Problem[]): number => problems.length;
    const onlyYaml = (problems: readonly Problem[]): number =>
      problems.filter(({ code }) => code === 'not-yaml').length;
    const breaks = [/name:/, /: /, /\]/, /date/, /N/, / {2}id/, /people/, /aka/, /\r?\n/];
    fc.assert(
      fc.property(
        dossierFile(),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('', 'x', ': ', ',', '[', '  '),
        (made, at, which, put) => {
          const pattern = new RegExp(breaks[which % breaks.length]!, 'g');
          const places = [...made.text.matchAll(pattern)];
          const place = places[at % Math.max(1, places.length)];
          if (!place) return;
          const text =
            made.text.slice(0, place.index) + put + made.text.slice(place.index + place[0].length);
          const { problems, library } = read(text);
          for (const problem of problems) {
            for (const fix of fixesOf(problem, text, library)) {
              const after = applyEdits(text, fix.edits);
              const told = `${JSON.stringify({ problem, fix })}\n${text}\n---\n${after}`;
              // What was not read before may hold problems of its own, but it must be YAML.
              const counted = fix.fix === 'change' ? onlyYaml : every;
              assert.ok(counted(read(after).problems) <= counted(problems), told);
              assert.deepEqual(after.match(/# c\d+/g), text.match(/# c\d+/g));
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
