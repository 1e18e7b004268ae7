import { dateText } from '../../core/dossier/dateText';
import type { Scene } from '../../core/views/scene/scene';
import { dayIn } from '../../core/views/timeline/timelineItem';
import { say, t, toSay } from '../../core/spoken';

/** A date that has a line through all lanes. */
export interface DateLine {
  readonly type: 'today' | 'asof';
  readonly text: string;
  readonly x: number;
  /** Where its words stand, and which end of them that is. */
  readonly textX: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const names = {
  document: toSay('document’s date'),
  dossier: toSay('dossier’s date'),
  today: toSay('today'),
} as const;
const gap = 8;

/** Today's and the document's date where they are in sight; their words keep apart from each other. */
export function dateLines(
  { today, asof }: Pick<Scene, 'today' | 'asof'>,
  xOf: (day: number) => number,
  width: number,
  measure: (text: string) => number,
): readonly DateLine[] {
  const wanted = [
    { type: 'today' as const, date: today, name: t('today') },
    ...(asof.from === 'today'
      ? []
      : [{ type: 'asof' as const, date: asof.date, name: say(names[asof.from]) }]),
  ];
  const lines = wanted.flatMap(({ type, date, name }) => {
    const day = dayIn(date);
    if (day === undefined) return [];
    const x = xOf(day + 0.5);
    return x >= 0 && x <= width ? [{ type, text: `${name}, ${dateText(date)}`, x }] : [];
  });
  lines.sort((a, b) => a.x - b.x);
  const boxes = lines.map(({ text, x }) => {
    const half = measure(text) / 2;
    return { half, middle: Math.min(Math.max(x, half + 2), width - half - 2) };
  });
  const [left, right] = boxes;
  if (left && right) {
    const overlap = left.middle + left.half + gap - (right.middle - right.half);
    if (overlap > 0) {
      right.middle = Math.min(right.middle + overlap / 2, width - right.half - 2);
      left.middle = Math.min(left.middle, right.middle - right.half - gap - left.half);
    }
  }
  return lines.map((line, at) => ({
    ...line,
    textX: boxes[at]?.middle ?? line.x,
    anchor: 'middle',
  }));
}
