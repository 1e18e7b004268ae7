import assert from 'node:assert/strict';
import { formText } from '../../../src/core/views/formText';

suite('formText', () => {
  test('says what a thing is as narrowly as it is known', () => {
    assert.equal(formText({ kind: 'organisation', form: 'ministry' }), 'ministry');
    assert.equal(formText({ kind: 'project', form: 'agreement' }), 'agreement');
    assert.equal(formText({ kind: 'organisation', form: 'other' }), 'organisation');
    assert.equal(formText({ kind: 'person' }), 'person');
  });

  test('says in words what a code leaves open', () => {
    const said = ['igo', 'ngo', 'party', 'format'].map((form) =>
      formText({ kind: 'organisation', form }),
    );
    assert.deepEqual(said, [
      'intergovernmental organisation',
      'non-governmental organisation',
      'political party',
      'talks format',
    ]);
  });

  test('says of a source that it is one, not what kind of document', () => {
    assert.equal(formText({ kind: 'source', form: 'article-newspaper' }), 'source');
  });
});
