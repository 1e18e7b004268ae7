// The web's extension host has no Node, and so these tests have no `node:assert`.

/** What a test did not expect. Mocha draws the difference between the two values from these fields. */
export class Unexpected extends Error {
  readonly showDiff = true;
  readonly actual: unknown;
  readonly expected: unknown;

  constructor(message: string, actual: unknown, expected: unknown) {
    super(message);
    this.actual = actual;
    this.expected = expected;
  }
}

/** Holds when both values are the same as data. */
export function equal(actual: unknown, expected: unknown, message = 'not what was expected'): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected))
    throw new Unexpected(message, actual, expected);
}

/** Holds when the text has the part, or matches the pattern. */
export function has(text: string, part: string | RegExp): void {
  const found = typeof part === 'string' ? text.includes(part) : part.test(text);
  if (!found) throw new Unexpected(`“${part}” is missing`, text, String(part));
}
