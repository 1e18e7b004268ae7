/** Frames in a row in which nothing changes before a picture counts as done, and before there counts as none. */
const restFrames = 6;
const emptyFrames = 30;

/**
 * Waits until a picture in `whole` has come to rest: the region that is looked for is there, waits
 * for nothing and has not changed for some frames. Undefined where there is none, since a picture of
 * nothing has no region, and after `mostFrames`.
 */
export function settled(
  whole: HTMLElement,
  region: string,
  mostFrames: number,
): Promise<HTMLElement | undefined> {
  return new Promise((resolve) => {
    let last = '';
    let rested = 0;
    let frames = 0;
    const look = (): void => {
      frames++;
      const found = whole.querySelector<HTMLElement>(region);
      const now = isBusy(whole) ? '' : looksOf(found ?? whole);
      rested = now !== '' && now === last ? rested + 1 : 0;
      last = now;
      if (found && rested >= restFrames) resolve(found);
      else if ((!found && rested >= emptyFrames) || frames >= mostFrames) resolve(undefined);
      else requestAnimationFrame(look);
    };
    look();
  });
}

const isBusy = (whole: HTMLElement): boolean =>
  whole.querySelector('.picture-wait, [aria-busy="true"]') !== null;

/** The size, the text and the number of elements tell well enough, and cost little. */
const looksOf = (element: HTMLElement): string =>
  [
    element.getElementsByTagName('*').length,
    element.clientWidth,
    element.clientHeight,
    element.textContent.length,
  ].join(' ');
