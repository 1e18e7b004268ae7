import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { textFitter, type FitText, type Measure } from '../../core/views/timeline/fitText';
import type { TimelineSize } from '../../core/views/timeline/layoutTimeline';
import { textWidth } from '../picture/textWidth';
import { useSize } from '../picture/useSize';

/** The measures of a timeline on the page, in pixels. */
export interface PageSize extends TimelineSize {
  /** The height of the calendar above the lanes, and the width of their names at the left. */
  readonly axis: number;
  readonly gutter: number;
  /** The height of what scrolls, calendar and lanes. */
  readonly frame: number;
  /** The width of a label. */
  readonly measure: Measure;
  readonly fit: FitText;
}

/** What a label is in size, in rem; the style sheet says the same. */
const labelSize = 0.86;

/** Measures a timeline: `frame` is what scrolls, `body` what is in it, as wide as the scrollbar leaves it. */
export function useTimelineSize(
  frame: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
): PageSize {
  const [, height] = useSize(frame);
  const [full] = useSize(body);
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const { fontFamily } = getComputedStyle(document.body);
  const letters = useMemo(() => {
    const font = `${rem * labelSize}px ${fontFamily}`;
    const measure: Measure = (text) => textWidth(text, font);
    return { measure, fit: textFitter(measure) };
  }, [rem, fontFamily]);
  return useMemo(() => {
    const axis = Math.round(rem * 3.4);
    const gutter = Math.round(Math.min(15 * rem, Math.max(6.5 * rem, full * 0.17)));
    return {
      width: Math.max(0, full - gutter),
      height: Math.max(0, height - axis),
      row: Math.round(rem * 1.55),
      spellRow: Math.round(rem * 1.4),
      pad: Math.round(rem * 0.35),
      axis,
      gutter,
      frame: height,
      ...letters,
    };
  }, [height, full, rem, letters]);
}
