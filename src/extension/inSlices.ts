/** How long work may go on before others in the host get their turn, in milliseconds. */
const sliceMs = 12;

/** All work that waits for its next turn. */
const waiting: (() => void)[] = [];

/**
 * Does work that yields now and then, in slices, so that the host stays free for others. All work that
 * is done so shares one slice: however much there is at once, it holds up nobody longer. Undefined
 * where it became pointless meanwhile.
 */
export function inSlices<T>(
  work: Generator<unknown, T>,
  isPointless: () => boolean = () => false,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const goOn = (): void => {
      try {
        if (isPointless()) {
          resolve(undefined);
          return;
        }
        do {
          const step = work.next();
          if (step.done) {
            resolve(step.value);
            return;
          }
        } while (isTime());
        wait(goOn);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    wait(goOn);
  });
}

let sliceEnd = 0;
const isTime = (): boolean => performance.now() < sliceEnd;

function wait(turn: () => void): void {
  if (waiting.push(turn) === 1) setTimeout(takeTurns);
}

function takeTurns(): void {
  sliceEnd = performance.now() + sliceMs;
  // Those that are not done by then stand in line again, behind the others.
  const turns = waiting.splice(0);
  do turns.shift()?.();
  while (turns.length > 0 && isTime());
  if (turns.length === 0) return;
  if (waiting.length === 0) setTimeout(takeTurns);
  waiting.unshift(...turns);
}
