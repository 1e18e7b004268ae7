import { strict as assert } from 'node:assert';
import { page, theWindow } from './window.mjs';

suite('all the while', () => {
  test('nothing popped up', async () => {
    assert.equal(await page().locator('.notifications-toasts .notification-toast').count(), 0);
  });

  test('nothing was asked for outside the machine', () => {
    assert.deepEqual(theWindow().outside, []);
  });
});
