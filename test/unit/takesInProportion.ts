import assert from 'node:assert/strict';

/**
 * Fails where eight times as much takes far more than eight times as long: work in the square of the
 * size would take sixty-four times. `make` gives what is to be done for a size.
 */
export function takesInProportion(
  what: string,
  size: number,
  make: (size: number) => () => unknown,
): void {
  const [short, long] = [least(make(size)), least(make(size * 8))];
  // What is over in no time may be disturbed by anything.
  assert.ok(long < 32 * short + 50, `${what}: ${short} → ${long} ms`);
}

function least(run: () => unknown): number {
  return Math.min(
    ...[1, 2].map(() => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}
