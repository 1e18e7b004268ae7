import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { onReturn } from '../../src/extension/onReturn';

suite('Who comes back to the window', () => {
  let looks = 0;
  let tell: (state: { focused: boolean; active: boolean }) => void = () => undefined;
  let listening: { readonly dispose: () => unknown };

  const away = (): void => {
    tell({ focused: false, active: false });
  };
  const here = (): void => {
    tell({ focused: true, active: true });
  };

  setup(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    looks = 0;
    listening = onReturn(
      (listener) => {
        tell = listener;
        return { dispose: () => (tell = () => undefined) };
      },
      () => looks++,
    );
  });

  teardown(() => {
    listening.dispose();
    mock.timers.reset();
  });

  test('looks at once, and not for staying', () => {
    away();
    here();
    assert.equal(looks, 1);
    mock.timers.tick(60_000);
    here();
    assert.equal(looks, 1);
  });

  test('looks no more than once in some seconds, however often they come', () => {
    for (let n = 0; n < 9; n++) {
      away();
      here();
    }
    assert.equal(looks, 1);
    mock.timers.tick(4999);
    assert.equal(looks, 1);
    mock.timers.tick(1);
    assert.equal(looks, 2);
    mock.timers.tick(60_000);
    assert.equal(looks, 2);
    away();
    here();
    assert.equal(looks, 3);
  });

  test('looks at nothing any more where nobody listens', () => {
    for (let n = 0; n < 2; n++) {
      away();
      here();
    }
    listening.dispose();
    mock.timers.tick(60_000);
    away();
    here();
    assert.equal(looks, 1);
  });
});
