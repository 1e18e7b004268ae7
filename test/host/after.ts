import type { Event } from 'vscode';

/** Asks now, and after each event until there is an answer; mocha's own limit ends the wait. */
export function after<Answer>(
  event: Event<unknown>,
  ask: () => Answer | undefined,
): Promise<Answer> {
  return new Promise((resolve) => {
    const listener = event(answer);
    function answer(): void {
      const found = ask();
      if (found === undefined) return;
      listener.dispose();
      resolve(found);
    }
    answer();
  });
}
