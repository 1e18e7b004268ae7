/** The width of a text in pixels. */
export type Measure = (text: string) => number;

/** A text that is no wider than `most`, cut with an ellipsis where it must be; undefined where not a word of it fits. */
export function cutText(text: string, most: number, measure: Measure): string | undefined {
  if (measure(text) <= most) return text;
  // Code points: a letter of two halves is not parted.
  const points = Array.from(text);
  const cut = (length: number): string =>
    `${points
      .slice(0, length)
      .join('')
      .replace(/[\s,;:(–-]+$/u, '')}…`;
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(cut(middle)) <= most) low = middle;
    else high = middle - 1;
  }
  return low < fewest ? undefined : cut(low);
}

/** Fewer letters than this say nothing. */
const fewest = 6;
