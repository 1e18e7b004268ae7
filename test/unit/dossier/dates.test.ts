import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateText, spellText } from '../../../src/core/dossier/dateText';
import { datePattern } from '../../../src/core/dossier/datePattern';
import { compareDates, dateSpan, dayOf, isoDay } from '../../../src/core/dossier/dates';

const span = (edtf: string): [string, string] | undefined => {
  const read = dateSpan(edtf);
  const iso = (day: number): string => (Number.isFinite(day) ? isoDay(day) : String(day));
  return read && [iso(read.first), iso(read.last)];
};

suite('EDTF dates', () => {
  for (const [edtf, first, last, text] of [
    ['2021', '2021-01-01', '2021-12-31', '2021'],
    ['2021-04', '2021-04-01', '2021-04-30', 'Apr 2021'],
    ['2020-02', '2020-02-01', '2020-02-29', 'Feb 2020'],
    ['2021-04-06', '2021-04-06', '2021-04-06', '6 Apr 2021'],
    ['2021~', '2021-01-01', '2021-12-31', 'about 2021'],
    ['2021-04?', '2021-04-01', '2021-04-30', 'Apr 2021 (uncertain)'],
    ['2021%', '2021-01-01', '2021-12-31', 'about 2021 (uncertain)'],
    ['2021-04-06/2021-04-07', '2021-04-06', '2021-04-07', '6–7 Apr 2021'],
    ['2021-04-28/2021-05-02', '2021-04-28', '2021-05-02', '28 Apr – 2 May 2021'],
    ['2019-12-30/2020-01-02', '2019-12-30', '2020-01-02', '30 Dec 2019 – 2 Jan 2020'],
    ['2021-04/2021-06', '2021-04-01', '2021-06-30', 'Apr–Jun 2021'],
    ['2021-04/..', '2021-04-01', 'Infinity', 'since Apr 2021'],
    ['../2021', '-Infinity', '2021-12-31', 'until 2021'],
    ['2021-22', '2021-06-01', '2021-08-31', 'summer 2021'],
    ['2020-24', '2020-12-01', '2021-02-28', 'winter 2020'],
    ['201X', '2010-01-01', '2019-12-31', 'the 2010s'],
    ['19XX', '1900-01-01', '1999-12-31', 'the 1900s'],
    ['2021-XX', '2021-01-01', '2021-12-31', '2021'],
    ['2021-04-XX', '2021-04-01', '2021-04-30', 'Apr 2021'],
    ['XXXX', '-Infinity', 'Infinity', 'undated'],
    ['0050', '0050-01-01', '0050-12-31', '50'],
  ] as const) {
    test(`${edtf} is ${first} to ${last}, “${text}”`, () => {
      assert.deepEqual(span(edtf), [first, last]);
      assert.equal(dateText(edtf), text);
    });
  }

  for (const bad of [
    '',
    '21',
    '2021-13',
    '2021-02-30',
    '2021-4-6',
    'April 2021',
    '2021/2020',
    '/',
    '../..',
    '2021-04-06T10:00',
    '2021-XX-06',
    '1/2/3',
  ]) {
    test(`“${bad}” is no date`, () => {
      assert.equal(dateSpan(bad), undefined);
      assert.equal(dateText(bad), bad);
    });
  }

  test('spells are told by what is known of them', () => {
    assert.equal(spellText('2018-08-20', '2022-04-10'), '20 Aug 2018 – 10 Apr 2022');
    assert.equal(spellText('2018'), 'since 2018');
    assert.equal(spellText(undefined, '2022'), 'until 2022');
    assert.equal(spellText(), '');
  });

  test('dates sort by their first day, wholes after their parts, undated last', () => {
    const sorted = [
      'XXXX',
      '2021-04-07',
      '2021',
      '2021-04',
      '2021-04-06/2021-04-07',
      '2020~',
      '../2019',
      '2021-04-06',
    ];
    assert.deepEqual(sorted.toSorted(compareDates), [
      '../2019',
      '2020~',
      '2021',
      '2021-04',
      '2021-04-06',
      '2021-04-06/2021-04-07',
      '2021-04-07',
      'XXXX',
    ]);
  });

  test('every day of two millennia is itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1, 1, 1), max: dayOf(2500, 1, 1) }), (day) => {
        assert.deepEqual(span(isoDay(day)), [isoDay(day), isoDay(day)]);
      }),
    );
  });

  test('the order is total and does not depend on where one begins', () => {
    const part = fc.constantFrom(
      '2021',
      '2021-04',
      '2021-04-06',
      '2021~',
      '201X',
      'XXXX',
      '2022-01-01',
      '2021-23',
    );
    const edtf = fc.oneof(
      part,
      fc.tuple(part, part).map(([a, b]) => `${a}/${b}`),
      fc.string(),
    );
    fc.assert(
      fc.property(edtf, edtf, edtf, (a, b, c) => {
        assert.equal(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a)), 0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) assert.ok(compareDates(a, c) <= 0);
      }),
    );
  });
});

suite('The pattern of dates', () => {
  const pattern = new RegExp(datePattern, 'u');
  const piece = fc.constantFrom(
    '2021',
    '-0044',
    '04',
    '02',
    '13',
    '21',
    '31',
    '30',
    'XX',
    '-',
    '-',
    '/',
    '..',
    '~',
    '?',
    '201X',
    'XXXX',
    '0',
  );

  test('fits what is read as a date, and nothing else but leap days and backward spans', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
        (text) => {
          if (dateSpan(text)) assert.match(text, pattern);
          else if (pattern.test(text)) assert.match(text, /02-29|\//);
        },
      ),
      { numRuns: 20_000 },
    );
  });
});
