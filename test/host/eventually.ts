/**
 * Asks again until the answer is there. For what has no event to wait for; each question goes to VS
 * Code and back, and mocha's own limit ends it.
 */
export async function eventually<Answer>(
  ask: () => Thenable<Answer | undefined>,
): Promise<NonNullable<Answer>> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null) return answer;
  }
}
