import type { RefObject } from 'preact';
import type { Drawing } from '../../core/exchange/picture/drawing';
import { readDrawing } from '../../core/exchange/picture/readDrawing';
import { svgText } from '../../core/exchange/picture/svgText';
import type { PictureName, Tab, ToPanel } from '../../core/protocol';
import type { Scene, SceneFilter } from '../../core/views/scene/scene';
import type { Actions } from '../actions';
import { send } from '../host';
import { drawAside, drawFront } from './drawPicture';
import { pngOf } from './pngOf';

/** What is shown, and where. */
export interface Shown {
  readonly tab: Tab;
  readonly filter: SceneFilter;
  /** What the filter leaves; undefined while it is on its way. */
  readonly scene: Scene | undefined;
  /** True where nothing is on its way: there is no scene. */
  readonly isWithout: boolean;
  readonly panel: RefObject<HTMLElement | null>;
  readonly actions: Actions;
}

export type DrawRequest = Extract<ToPanel, { type: 'draw' }>;

/** Draws the pictures that are asked for, and sends them. */
export async function answerDrawing(
  { request, pictures, png }: DrawRequest,
  shown: Shown,
): Promise<void> {
  const drawings: Drawing[] = [];
  const failed: PictureName[] = [];
  for (const asked of pictures) {
    const name = asked === 'front' ? pictureOf(shown.tab) : asked;
    if (name === undefined) continue;
    try {
      const drawn = await drawingOf(name, shown);
      if (drawn) drawings.push(drawn);
    } catch {
      // One picture that fails is no reason to lose the others.
      failed.push(name);
    }
  }
  const [first] = drawings;
  const bytes = png && first ? await pngOfDrawing(first) : undefined;
  const { filter } = shown;
  send({ type: 'drawn', request, filter, drawings, failed, ...(bytes && { png: bytes }) });
}

/** A picture as it stands in front, else drawn beside the screen; nothing where there is nothing to draw. */
async function drawingOf(
  name: PictureName,
  { tab, scene, panel, actions }: Shown,
): Promise<Drawing | undefined> {
  if (!scene) return undefined;
  const front = name === tab && panel.current ? drawFront(name, panel.current) : undefined;
  return front ?? (await drawAside(name, scene, actions));
}

/** A drawing as PNG, by the same way as its SVG; nothing where it fails. */
async function pngOfDrawing(drawing: Drawing): Promise<Uint8Array | undefined> {
  const read = readDrawing(drawing);
  try {
    return read && (await pngOf(svgText(read), read.width, read.height));
  } catch {
    // The extension says that there is none.
    return undefined;
  }
}

const pictureOf = (tab: Tab): PictureName | undefined =>
  tab === 'timeline' || tab === 'network' || tab === 'map' ? tab : undefined;
