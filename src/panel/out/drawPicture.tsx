import { render } from 'preact';
import type { Drawing } from '../../core/exchange/picture/drawing';
import type { PictureName } from '../../core/protocol';
import type { Scene } from '../../core/views/scene/scene';
import { ActionsContext, type Actions } from '../actions';
import { drawRegion } from './drawRegion';
import { pictures } from './pictures';
import { settled } from './settled';

/** The size that a picture has which is not on the screen, in CSS pixels: that of a page on its side. */
const board = { width: 1200, height: 760 };
/** Half a minute of frames: a large network takes a while to find its shape. */
const mostFrames = 1800;

/** A picture as it stands in front; undefined where it is not, or shows nothing. */
export function drawFront(name: PictureName, front: HTMLElement): Drawing | undefined {
  const picture = pictures[name];
  const region = front.querySelector<HTMLElement>(picture.region);
  return region ? drawing(name, picture.title, region, front) : undefined;
}

/** A picture of a scene that is not on the screen, drawn beside it; undefined where it shows nothing. */
export async function drawAside(
  name: PictureName,
  scene: Scene,
  actions: Actions,
): Promise<Drawing | undefined> {
  const picture = pictures[name];
  const { Picture } = picture;
  const aside = document.createElement('div');
  aside.className = 'drawing-board';
  aside.inert = true;
  aside.style.width = `${board.width}px`;
  aside.style.height = `${board.height}px`;
  document.body.append(aside);
  try {
    render(
      <ActionsContext.Provider value={actions}>
        <Picture scene={scene} focus={undefined} view={undefined} onView={() => undefined} />
      </ActionsContext.Provider>,
      aside,
    );
    let region = await settled(aside, picture.region, mostFrames);
    const hidden = region ? hiddenHeight(region) : 0;
    if (hidden > 0) {
      aside.style.height = `${Math.min(board.height + hidden, 3 * board.height)}px`;
      region = await settled(aside, picture.region, mostFrames);
    }
    return region && drawing(name, picture.title, region, aside);
  } finally {
    render(null, aside);
    aside.remove();
  }
}

/** How much of what scrolls in a region is out of sight, in CSS pixels. */
const hiddenHeight = (region: HTMLElement): number =>
  Math.max(
    0,
    ...[region, ...region.querySelectorAll<HTMLElement>('*')]
      .filter((element) => getComputedStyle(element).overflowY === 'auto')
      .map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
  );

function drawing(
  name: PictureName,
  title: string,
  region: HTMLElement,
  whole: HTMLElement,
): Drawing | undefined {
  const { width, height, elements } = drawRegion(region, whole);
  if (width === 0 || height === 0 || elements.length === 0) return undefined;
  return { name, title, text: wordsOf(region, whole), width, height, elements };
}

/** What a picture says of itself to those who do not see it. */
function wordsOf(region: HTMLElement, whole: HTMLElement): string {
  const described = [region, ...region.querySelectorAll('[aria-describedby]')]
    .map((element) => element.getAttribute('aria-describedby'))
    .find((id) => id !== null);
  const words = described ? whole.querySelector(`#${CSS.escape(described)}`) : null;
  return words?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
