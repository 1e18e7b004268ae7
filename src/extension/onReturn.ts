import type * as vscode from 'vscode';

/** What ends when it is disposed of. */
interface Disposing {
  readonly dispose: () => unknown;
}

/** How long after a look what happened elsewhere is not looked at again, in milliseconds. */
const restMs = 5000;

/**
 * Looks when someone comes back to the window, at once, but not again before some seconds have passed;
 * who comes back meanwhile has their look then.
 */
export function onReturn(
  states: (listener: (state: vscode.WindowState) => void) => Disposing,
  look: () => void,
): Disposing {
  let isAway = true;
  let isWanted = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const lookNow = (): void => {
    isWanted = false;
    resting = setTimeout(() => {
      resting = undefined;
      if (isWanted) lookNow();
    }, restMs);
    look();
  };
  const listener = states(({ focused }) => {
    const isBack = focused && isAway;
    isAway = !focused;
    if (!isBack) return;
    if (resting === undefined) lookNow();
    else isWanted = true;
  });
  return {
    dispose: () => {
      clearTimeout(resting);
      listener.dispose();
    },
  };
}
