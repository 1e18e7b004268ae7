/** @type {(() => void)[]} */
const pending = [];
let listening = false;

/**
 * Runs `action` when this process ends, however it ends short of a SIGKILL: the last one registered
 * first. Actions are synchronous, since nothing else runs in an `exit` handler.
 * @param {() => void} action
 * @returns {() => void} runs the action now instead, at most once in all
 */
export function atExit(action) {
  if (!listening) listen();
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    action();
  };
  pending.push(once);
  return once;
}

function listen() {
  listening = true;
  process.on('exit', () => {
    for (const action of pending.reverse()) {
      try {
        action();
      } catch {
        // The other actions still have to run, and there is nobody left to tell.
      }
    }
  });
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, () => process.exit(code));
  }
}
