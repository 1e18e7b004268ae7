/** How long work may go on before others in the host get their turn, in milliseconds. */
const sliceMs = 12;

/**
 * Does work that yields now and then, in slices, so that the host stays free for others. Undefined
 * where it became pointless meanwhile.
 */
export async function inSlices<T>(
  work: Generator<unknown, T>,
  isPointless: () => boolean = () => false,
): Promise<T | undefined> {
  for (;;) {
    const begun = performance.now();
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() - begun < sliceMs);
    await new Promise((resolve) => setTimeout(resolve));
    if (isPointless()) return undefined;
  }
}
