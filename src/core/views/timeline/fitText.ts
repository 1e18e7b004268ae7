/** The width of a text in pixels. */
export type Measure = (text: string) => number;

/** A text with its width in pixels. */
export interface FittedText {
  readonly text: string;
  readonly width: number;
}

/** Makes a text no wider than `most`, cut with an ellipsis where it must be; undefined where not a word of it fits. */
export type FitText = (text: string, most: number) => FittedText | undefined;

/** Fewer letters than this say nothing. */
const fewest = 6;

/**
 * Fits texts by a measure. Each text is measured once, and its letters add up to where it is cut: a
 * zoom fits hundreds of labels anew with each step.
 */
export function textFitter(measure: Measure): FitText {
  const known = new Map<string, MeasuredText>();
  const ellipsis = measure('…');
  return (text, most) => {
    let measured = known.get(text);
    if (!measured) known.set(text, (measured = measuredText(text, measure)));
    if (measured.width <= most) return { text, width: measured.width };
    const { points, ends } = measured;
    let length = ends.findLastIndex((end) => end + ellipsis <= most) + 1;
    // No cut after a space or an opening bracket.
    while (length > 0 && /[\s,;:(–-]/u.test(points[length - 1] ?? '')) length--;
    if (length < fewest) return undefined;
    const cut = `${points.slice(0, length).join('')}…`;
    return { text: cut, width: (ends[length - 1] ?? 0) + ellipsis };
  };
}

interface MeasuredText {
  readonly width: number;
  /** Code points: a letter of two halves is not parted. */
  readonly points: readonly string[];
  /** Where each of them ends. */
  readonly ends: readonly number[];
}

function measuredText(text: string, measure: Measure): MeasuredText {
  const width = measure(text);
  const points = Array.from(text);
  let sum = 0;
  const ends = points.map((point) => (sum += measure(point)));
  // Letters are closer together in a word, or joined, than one by one.
  const share = sum > 0 ? width / sum : 1;
  return { width, points, ends: ends.map((end) => end * share) };
}
