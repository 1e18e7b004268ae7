import assert from 'node:assert/strict';
import { figuresOf } from '../../../src/core/dossier/figures';
import type { Claim } from '../../../src/core/dossier/model';

const origin = {
  file: '',
  within: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
};
const claim = (parts: Partial<Claim>): Claim => ({ what: 'x', source: [], ...parts, origin });
const disputed = (...claims: Partial<Claim>[]): boolean | undefined =>
  figuresOf(claims.map(claim))[0]?.disputed;

suite('Figures', () => {
  test('claims with one “what” make one figure; words without a value make none', () => {
    const figures = figuresOf([
      claim({ what: 'length', value: 800, unit: 'km' }),
      claim({ what: 'cost', value: 2, unit: 'bn USD' }),
      claim({ what: 'length', value: 1100, unit: 'km' }),
      claim({ text: 'It was long awaited.' }),
    ]);
    assert.deepEqual(
      figures.map(({ what, claims, disputed: is }) => [what, claims.length, is]),
      [
        ['length', 2, true],
        ['cost', 1, false],
      ],
    );
  });

  test('dates contradict where they have no day in common', () => {
    assert.equal(disputed({ value: '2020-11' }, { value: '2020-11-18' }), false);
    assert.equal(disputed({ value: '2020-11' }, { value: '2021-05-28' }), true);
    assert.equal(disputed({ value: 1973 }, { value: '1985-01-15' }), true);
    assert.equal(disputed({ value: 1985 }, { value: '1985-01-15' }), false);
    assert.equal(disputed({ value: 2010 }, { value: 2012 }), true);
  });

  test('routes contradict where they run otherwise', () => {
    const official = { path: ['port-qasim', 'kasur'] };
    assert.equal(disputed(official, { path: ['port-qasim', 'kasur'] }), false);
    assert.equal(disputed(official, { path: ['nawabshah', 'nankana-sahib'] }), true);
  });

  test('words contradict unless they are the same; currencies never do', () => {
    assert.equal(disputed({ value: 'Turkey and Qatar' }, { value: 'Turkey and Qatar' }), false);
    assert.equal(disputed({ value: 'Turkey and Qatar' }, { value: 'Qatar' }), true);
    assert.equal(disputed({ value: 2, unit: 'bn USD' }, { value: 250, unit: 'bn PKR' }), false);
  });
});
