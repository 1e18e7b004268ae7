let context: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, Map<string, number>>();

/** The width of a text in pixels in a CSS font (`600 12px sans-serif`). */
export function textWidth(text: string, font: string): number {
  let widths = known.get(font);
  if (!widths) known.set(font, (widths = new Map<string, number>()));
  const before = widths.get(text);
  if (before !== undefined) return before;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 7;
  context.font = font;
  const { width } = context.measureText(text);
  widths.set(text, width);
  return width;
}
