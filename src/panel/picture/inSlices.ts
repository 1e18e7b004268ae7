/** How long work may go on before the page hears its reader again, in milliseconds. */
const sliceMs = 12;

/** Does work that yields now and then in slices, so that no key or click waits; calls back with its result. */
export function inSlices<T>(
  work: Generator<undefined, T>,
  onDone: (result: T) => void,
): () => void {
  // A message comes as soon as the page is free; a timer would wait 4 ms each time.
  const { port1, port2 } = new MessageChannel();
  const stop = (): void => {
    port1.close();
  };
  port1.onmessage = () => {
    const begun = performance.now();
    do {
      const step = work.next();
      if (step.done) {
        stop();
        onDone(step.value);
        return;
      }
    } while (performance.now() - begun < sliceMs);
    port2.postMessage(0);
  };
  port2.postMessage(0);
  return stop;
}
