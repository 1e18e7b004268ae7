import assert from 'node:assert/strict';
import { voices } from '../../../src/panel/voices';
import { source, statement } from './lines';

suite('who said it', () => {
  test('is the source, with its date', () => {
    assert.deepEqual(voices([statement({ sources: [source('Dawn', '6 Apr 2021')] })]), [
      { who: 'Dawn', date: '6 Apr 2021' },
    ]);
  });

  test('is whoever speaks, in each source that carries the words', () => {
    const said = statement({
      by: 'Zamir Kabulov',
      sources: [source('Dawn', '6 Apr 2021'), source('TASS', '')],
      asofText: '5 Apr 2021',
    });
    assert.deepEqual(voices([said]), [
      { who: 'Zamir Kabulov in Dawn', date: '6 Apr 2021' },
      { who: 'Zamir Kabulov in TASS', date: '5 Apr 2021' },
    ]);
  });

  test('is named once, however often it says the same', () => {
    const said = statement({ sources: [source('Dawn', '2021')] });
    assert.equal(voices([said, said]).length, 1);
  });

  test('goes by its title where it appeared nowhere in particular', () => {
    assert.equal(voices([statement({ sources: [source('', '')] })])[0]?.who, 'Report of ');
  });

  test('is said to be missing where nobody is named', () => {
    assert.deepEqual(voices([statement({ asofText: '2021' })]), [
      { who: 'no source given', date: '2021' },
    ]);
  });
});
