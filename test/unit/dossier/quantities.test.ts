import assert from 'node:assert/strict';
import { agree, numberText, quantity, quantityText } from '../../../src/core/dossier/quantities';

const same = (a: number, unit: string, b: number, other: string): boolean | undefined =>
  agree(quantity(a, a, unit), quantity(b, b, other));

suite('Quantities', () => {
  for (const [a, unit, b, other, expected] of [
    [12.4, 'bcm/year', 12.4, 'bcm a year', true],
    [12.4, 'bcm/year', 12.4, 'bcf/year', false],
    [438, 'bcf/year', 12.4, 'bcm/year', true],
    [1.2, 'bcf/day', 12.4, 'bcm/year', true],
    [1100, 'km', 683.5, 'miles', true],
    [1100, 'km', 800, 'km', false],
    [1100, 'km', 1122, 'km', true],
    [1122, 'km', 1100.5, 'km', false],
    [2, 'bn USD', 2000000000, 'USD', true],
    [2.5, 'bn USD', 2, 'bn USD', true],
    [2.0, 'bn USD', 3.5, 'bn USD', false],
    [2, 'billion US dollars', 2, 'bn USD', true],
    [26, '%', 26, 'per cent', true],
    [26, '%', 74, 'percent', false],
    [2, 'bn USD', 2, 'bn EUR', undefined],
    [800, 'km', 800, 'days', undefined],
    [50000, 'doses', 5, 'million doses', false],
    [50, 'thousand doses', 50000, 'doses', true],
    [3, 'barrels', 4, 'barrels', false],
  ] as const) {
    test(`${a} ${unit} and ${b} ${other}: ${expected === undefined ? 'no common measure' : expected ? 'agree' : 'differ'}`, () => {
      assert.equal(same(a, unit, b, other), expected);
      assert.equal(same(b, other, a, unit), expected);
    });
  }

  test('a range agrees with what lies in it', () => {
    assert.equal(agree(quantity(1.5, 3.5, 'bn USD'), quantity(2, 2, 'bn USD')), true);
    assert.equal(agree(quantity(2.5, 3.5, 'bn USD'), quantity(1.5, 1.5, 'bn USD')), false);
  });

  test('values are shown as they are read aloud', () => {
    assert.equal(quantityText(12.4, 12.4, 'bcm/year'), '12.4 bcm a year');
    assert.equal(quantityText(1100, 1100, 'km'), '1,100 km');
    assert.equal(quantityText(1.5, 3.5, 'bn USD'), '$1.5–3.5 bn');
    assert.equal(quantityText(1624000000, 1624000000, 'USD'), '$1,624,000,000');
    assert.equal(quantityText(26, 26, '%'), '26%');
    assert.equal(quantityText(5, 5, ''), '5');
    assert.equal(numberText(-1234567.25), '-1,234,567.25');
  });
});
