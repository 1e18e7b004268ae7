import type { Drawing } from './drawing';
import { svgText } from './svgText';

/** A picture as safe SVG, with what stands under it. */
export interface PictureText {
  readonly name: string;
  readonly title: string;
  /** What it shows, in words. */
  readonly text: string;
  readonly svg: string;
}

/** A drawing for a page, where its words stand under it. */
export const pictureText = (drawing: Drawing): PictureText => ({
  name: drawing.name,
  title: drawing.title,
  text: drawing.text,
  svg: svgText(drawing),
});
