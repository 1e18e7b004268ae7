import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { emptyLibrary } from '../../../src/core/dossier/library';
import type { Entity } from '../../../src/core/dossier/model';
import { cellList, cellText, listCell, safeCell } from '../../../src/core/exchange/cells';
import {
  exportClaimsCsv,
  exportEntitiesCsv,
  exportEventsCsv,
} from '../../../src/core/exchange/exportCsv';
import { exported } from '../../../src/core/exchange/exported';
import { importCsv, needsKind } from '../../../src/core/exchange/importCsv';
import { oneLine } from '../../../src/core/exchange/oneLine';
import { libraryOf } from '../libraryOf';
import { bundled } from './bundled';
import { imported, plain, without } from './reading';

const messages = (problems: readonly { message: string; at?: { number: number } }[]): string[] =>
  problems.map(({ message, at }) => `${at?.number ?? 0}: ${message}`);

suite('Importing CSV', () => {
  test('makes entries of every kind, by a column that says what each row is', () => {
    const { library, problems, text } = imported(
      importCsv,
      [
        'Kind,Full Name,Aliases,Country,Position,Born,ISO3,Longitude,Latitude',
        'person,Sergey Lavrov,Сергей Лавров; Lawrow,Russia,Foreign Minister,1950-03-21,,,',
        'country,Russia,,,,,RUS,,',
        'ministry,Foreign Ministry,,Russia,,,,,',
        'agreement,Tashkent Declaration,,,,,,,',
        'City,Islamabad,,,,,,73.05,33.69',
      ].join('\n'),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      library.entities.map(({ kind, id }) => `${kind} ${id}`).sort(),
      [
        'organisation foreign-ministry',
        'person sergey-lavrov',
        'place islamabad',
        'project tashkent-declaration',
        'state russia',
      ],
      text,
    );
    assert.deepEqual(plain(library.get('sergey-lavrov')!), {
      id: 'sergey-lavrov',
      kind: 'person',
      name: 'Sergey Lavrov',
      aka: ['Сергей Лавров', 'Lawrow'],
      offices: [{ title: 'Foreign Minister', acting: false }],
      of: ['russia'],
      born: '1950-03-21',
    });
    assert.deepEqual(plain(library.get('islamabad')!)['at'], [73.05, 33.69]);
    assert.equal(plain(library.get('foreign-ministry')!)['form'], 'ministry');
  });

  for (const [name, text] of [
    ['semicolons', 'Date;Event;Actors\n2021-04-06;Visit;"Lavrov; Russia"'],
    ['tabs', 'date\tname\tactor\n2021-04-06\tVisit\tLavrov; Russia'],
    ['a byte order mark and CRLF', '\uFEFFdate,name,actor\r\n2021-04-06,Visit,Lavrov; Russia\r\n'],
    [
      'a line that names the separator',
      'sep=;\r\ndate;name;actor\r\n2021-04-06;Visit;Lavrov|Russia',
    ],
    ['strokes in a list', 'DATE,Name,ACTOR\n2021-04-06,Visit,Lavrov | Russia'],
    [
      'quotes and a line break in a cell',
      '"date","name","actor"\n"2021-04-06","Visit","Lavrov\nRussia"',
    ],
  ] as const) {
    test(`reads ${name}`, () => {
      const library = libraryOf(
        'people: {lavrov: {name: Lavrov}}\nstates: {russia: {name: Russia}}',
      );
      const { get, problems } = imported(importCsv, text, { library });
      assert.deepEqual(problems, []);
      assert.deepEqual(get('visit'), {
        id: 'visit',
        kind: 'event',
        name: 'Visit',
        date: '2021-04-06',
        actor: ['lavrov', 'russia'],
      });
    });
  }

  test('tells what could not be taken over and on which line, and loses none of it', () => {
    const { problems, get } = imported(
      importCsv,
      'date,name,type,shoe size\n06/04/2021,"A\nB",VISIT,\n2021,,,\n2021-13-01,C,CONSULT,44\n',
    );
    assert.deepEqual(messages(problems), [
      '2: “VISIT” is no type that a dossier knows; it is kept as a note.',
      '2: “06/04/2021” is no date, or could be two: write it as 2021-04-06.',
      '4: This row has no name, so nothing could be made of it.',
      '5: “2021-13-01” is no date, or could be two: write it as 2021-04-06.',
      '5: A dossier has no place for “shoe size”, so it was left out.',
    ]);
    assert.deepEqual(get('a-b')['notes'], ['type: VISIT', 'Date as given: 06/04/2021']);
    assert.equal(get('c')['type'], 'CONSULT');
  });

  test('says which row has a quotation mark without its partner', () => {
    const { problems } = imported(importCsv, 'kind,name\nperson,A\nperson,"B\nperson,C');
    assert.match(messages(problems)[0] ?? '', /^3: A quotation mark/);
  });

  test('keeps the uncertainty of dates, however it is written', () => {
    const dates = [
      '2021~',
      'ca. 2021',
      '2021-04?',
      '2021-04-06/2021-04-07',
      '6 April 2021',
      '6.4.2021',
    ];
    const { library } = imported(
      importCsv,
      `name,date\n${dates.map((date, index) => `e${index},${date}`).join('\n')}`,
    );
    assert.deepEqual(
      dates.map((_, index) => plain(library.get(`e${index}`)!)['date']),
      ['2021~', '2021~', '2021-04?', '2021-04-06/2021-04-07', '2021-04-06', '2021-04-06'],
    );
  });

  test('takes a begin and an end for a span', () => {
    const { get } = imported(
      importCsv,
      'kind,name,start,end\nevent,E,2021-04-06,2021-04-07\nevent,F,2021,',
    );
    assert.equal(get('e')['date'], '2021-04-06/2021-04-07');
    assert.equal(get('f')['date'], '2021');
  });

  test('points to what is loaded by name, short name or code, and never guesses between two', () => {
    const library = libraryOf(
      'people:\n  lavrov: {name: Sergey Lavrov, short: [Lavrov]}\n  k1: {name: Imran Khan, short: [Khan]}\n  k2: {name: Ayub Khan, short: [Khan]}\nstates: {pakistan: {name: Pakistan, iso: PAK}}',
    );
    const { get, problems } = imported(
      importCsv,
      'name,date,actor\nVisit,2021,Lavrov; PAK; imran khan; Khan; Nobody',
      { library },
    );
    assert.deepEqual(get('visit')['actor'], ['lavrov', 'pakistan', 'k1', 'khan', 'nobody']);
    assert.deepEqual(messages(problems), [
      '2: “Khan” is the name of several entries. The id “khan” stands in its place: change it to the one that is meant.',
      '2: Nothing is called “Nobody” here or in what is loaded. The id “nobody” stands in its place: add its entry.',
    ]);
  });

  test('lays entries over loaded ones of the same kind and name, and gives other things other ids', () => {
    const library = libraryOf('people: {lavrov: {name: Sergey Lavrov}, a: {name: Other}}');
    const { joined, library: made } = imported(
      importCsv,
      'id,kind,name\na,person,New\n,person,sergey lavrov\n,person,New\n,state,Sergey Lavrov',
      { library },
    );
    assert.deepEqual(joined, ['lavrov']);
    assert.deepEqual(made.entities.map(({ id }) => id).sort(), [
      'a-2',
      'lavrov',
      'new',
      'sergey-lavrov',
    ]);
  });

  test('asks what the rows are only where nothing says so', () => {
    assert.equal(needsKind('name,aka\nA,B'), true);
    assert.equal(needsKind('name,date\nA,2021'), false);
    assert.equal(needsKind('kind,name\nperson,A'), false);
    assert.equal(imported(importCsv, 'name\nA', { kind: 'person' }).get('a')['kind'], 'person');
    assert.match(messages(imported(importCsv, 'name\nA').problems)[0] ?? '', /^2: Nothing says/);
  });

  test('makes a dossier of whatever text it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        imported(importCsv, `kind,name,date,aka,source,lon,lat,office\n${text}`, { kind: 'event' });
        imported(importCsv, text, { kind: 'person' });
      }),
      { numRuns: 30 },
    );
  });
});

suite('Exporting CSV', () => {
  const rowsOf = (text: string): Record<string, string>[] =>
    parse(text, { bom: true, columns: true });

  test('gives every actor, place and project a row that another reader of CSV reads', () => {
    const { text } = exported(exportEntitiesCsv(bundled));
    const rows = rowsOf(text);
    const entities = bundled.entities.filter(({ kind }) => kind !== 'event' && kind !== 'source');
    assert.deepEqual(
      rows.map(({ id }) => id),
      entities.map(({ id }) => id),
    );
    const lavrov = rows.find(({ id }) => id === 'lavrov');
    assert.match(lavrov?.['office'] ?? '', /^Foreign Minister @ Russia \[2004\/\]$/);
  });

  test('comes back as it was: people, states, organisations, places, projects, events', () => {
    const files = [exportEntitiesCsv, exportEventsCsv].map(
      (exporter) => exported(exporter(bundled)).text,
    );
    const library = bundled;
    for (const text of files) {
      const back = imported(importCsv, text, { library });
      assert.deepEqual(back.problems, []);
      for (const { id } of back.library.entities) {
        assert.deepEqual(carried(back.library.get(id)!), carried(bundled.get(id)!), id);
      }
    }
  });

  test('says what it leaves to other files', () => {
    const { omitted } = exported(exportEntitiesCsv(bundled));
    assert.match(omitted.join('\n'), /entries have claims[^]*projects? ha(?:s|ve) /);
  });

  test('gives an event its date in EDTF, its days and its words', () => {
    const library = libraryOf(
      'events:\n  a: {name: A, date: 2021-04~}\n  b: {name: B, date: 2021-04-06/..}',
    );
    assert.deepEqual(
      rowsOf(exported(exportEventsCsv(library)).text).map((row) => [
        row['date'],
        row['first day'],
        row['last day'],
        row['date in words'],
      ]),
      [
        ['2021-04~', '2021-04-01', '2021-04-30', 'about Apr 2021'],
        ['2021-04-06/..', '2021-04-06', '', 'since 6 Apr 2021'],
      ],
    );
  });

  test('keeps disputed claims side by side, each with its source and grade', () => {
    const rows = rowsOf(exported(exportClaimsCsv(bundled)).text);
    assert.equal(rows.length, bundled.entities.flatMap(({ claims }) => claims).length);
    const length = rows.filter((row) => row['about id'] === 'psgp' && row['what'] === 'length');
    assert.ok(length.length > 2);
    assert.ok(length.every((row) => row['disputed'] === 'disputed' && row['source'] !== ''));
    assert.ok(length.some((row) => /^[A-F][1-6]/.test(row['grade'] ?? '')));
  });

  test('writes no cell that a spreadsheet would run, and none is changed on its way', () => {
    const hostile = ['=cmd|calc', '+1+1', '-1-1', '@SUM(A1)', "'=x", "''-y", '"q', 'a,b;c|d'];
    const library = libraryOf(
      JSON.stringify({ people: { p: { name: '=HYPERLINK("http://x")', aka: hostile } } }),
    );
    const { text } = exported(exportEntitiesCsv(library));
    for (const row of rowsOf(text)) {
      for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
    }
    assert.deepEqual(imported(importCsv, text).get('p')['aka'], hostile);
  });

  test('carries any text in a cell and any list in one', () => {
    const text = fc.string({ unit: 'grapheme' }).map(oneLine);
    fc.assert(fc.property(text, (cell) => assert.equal(cellText(safeCell(cell)), cell)));
    fc.assert(
      fc.property(fc.array(text.filter((item) => item !== '')), (items) =>
        assert.deepEqual(cellList(listCell(items)), items),
      ),
    );
  });

  test('carries hostile names there and back', () => {
    const word = fc
      .string({
        unit: fc.constantFrom('=', '"', ',', ';', '|', "'", '\n', '-', ':', '#', '{', 'ن', 'a'),
      })
      .map((text) => `x${oneLine(text)}`);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 5 }), (names) => {
        const people = Object.fromEntries(
          names.map((name, index) => [`p${index}`, { name, aka: names, summary: name }]),
        );
        const library = libraryOf(JSON.stringify({ people }));
        const back = imported(importCsv, exported(exportEntitiesCsv(library)).text);
        for (const entity of library.entities) {
          assert.deepEqual(back.get(entity.id), plain(entity));
        }
      }),
    );
  });

  test('makes a file of an empty library', () => {
    assert.equal(rowsOf(exported(exportEventsCsv(emptyLibrary())).text).length, 0);
  });
});

/** What CSV carries of an entry: all but claims, routes and the sources of offices. */
function carried(entity: Entity): Record<string, unknown> {
  const { offices, ...rest } = without(entity, 'claims', 'route');
  return { ...rest, offices: without({ offices } as unknown as Entity, 'source') };
}
