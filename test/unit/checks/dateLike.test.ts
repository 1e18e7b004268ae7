import assert from 'node:assert/strict';
import { checkText } from '../../../src/core/checks/checkText';
import { applyEdits } from '../../../src/core/language/textEdit';
import { dateLike } from '../../../src/core/checks/dateLike';
import { libraryOf } from '../libraryOf';

suite('A date of the record in the place of another', () => {
  for (const [words, edtf, expected] of [
    ['8 April 2021', '2021-04-06', '6 April 2021'],
    ['8 Apr 2021', '2021-04-06/2021-04-07', '6–7 April 2021'],
    ['8 April', '2021-04-06', '6 April'],
    ['8 April', '2021-04-30/2021-05-01', '30 April – 1 May'],
    ['April 8, 2021', '2021-04-06', 'April 6, 2021'],
    ['April 8, 2021', '2021-04-06/2021-04-07', 'April 6–7, 2021'],
    ['April 8', '2021-04-06', 'April 6'],
    ['2021-04-08', '2021-04-06', '2021-04-06'],
    ['1973', '1985-01-15', '1985'],
    ['1973', '1985~', 'about 1985'],
    ['1973', '1985', '1985'],
    ['2019', '2020-12-30/2021-01-02', '2020 – 2021'],
    ['1973', '1976/1985-01-15', '1976 – 1985'],
    ['May 2021', '2021-04-06', 'April 2021'],
    ['May 2021', '2021-04-06/2021-05-07', '6 April – 7 May 2021'],
    ['May', '2021-04-06', 'April'],
    ['July this year', '2022', '2022'],
    ['July this year', '2022-06-01', 'June 2022'],
  ] as const) {
    test(`${edtf} for “${words}” is ${expected}`, () => {
      assert.equal(dateLike(edtf, words), expected);
    });
  }
});

suite('What a fix makes of a date', () => {
  const library = libraryOf(`
projects:
  pact: { name: Long Pact, kind: agreement, from: 2015-10-16, source: s }
  mill:
    name: Old Mill
    claims: [{ what: opened, value: 1985-01-15, source: s }]
sources:
  s: { title: A Survey }
`);
  for (const [wrong, right] of [
    ['The Long Pact was signed on October 17, 2015.', 'October 16, 2015.'],
    ['The Long Pact was signed on 17 October 2015.', 'on 16 October 2015.'],
    ['The Long Pact was signed in May 2015.', 'in October 2015.'],
    ['The Old Mill was opened in 1973.', 'opened in 1985.'],
    ['The Old Mill was opened on 3 May 1973.', 'on 15 January 1985.'],
  ] as const) {
    test(`${wrong} … ${right}`, () => {
      const [found] = checkText(wrong, { library, languageId: 'markdown', asof: '2021' });
      assert.ok(found?.check === 'date', found?.message);
      const mended = applyEdits(wrong, found.fixes[0]!.edits);
      assert.ok(mended.endsWith(right), mended);
    });
  }
});
