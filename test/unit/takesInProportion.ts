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

/** The processor's time, which other programs on the machine do not lengthen, in milliseconds. */
function least(run: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const since = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(since);
      return (user + system) / 1000;
    }),
  );
}
