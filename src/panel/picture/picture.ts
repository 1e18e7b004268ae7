import type { Scene } from '../../core/views/scene/scene';

/**
 * What every picture of the panel is given. What stands for something carries its id in `data-entity`:
 * the page's menu is asked for there.
 */
export interface PictureProps {
  /** What to draw, filtered already. */
  readonly scene: Scene;
  /** The id of what is in focus, marked in the picture. */
  readonly focus: string | undefined;
  /** What the picture kept of its own (zoom, mode …): plain JSON of any shape, which survives a reload. */
  readonly view: unknown;
  readonly onView: (view: unknown) => void;
}
