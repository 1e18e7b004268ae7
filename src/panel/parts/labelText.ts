/** The font of labels in pictures, for measuring, and how high a line of it is, in pixels. */
export function labelFont(): { readonly font: string; readonly height: number } {
  const { fontSize, fontFamily } = getComputedStyle(document.body);
  const pixels = 0.86 * parseFloat(fontSize);
  return { font: `${pixels}px ${fontFamily}`, height: Math.ceil(pixels * 1.35) };
}

const longest = 34;

/** A name as long as a label may be. */
export function shortened(name: string): string {
  const letters = Array.from(name);
  return letters.length <= longest
    ? name
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
