import type { Drawn } from '../../core/exchange/picture/drawing';
import { paintOf } from './drawnStyle';

/** Where a picture begins on the page, in CSS pixels. */
export interface Corner {
  readonly left: number;
  readonly top: number;
  /** What the picture is all of: what lies around it cuts nothing. */
  readonly region: Element;
}

let canvas: CanvasRenderingContext2D | null | undefined;

/**
 * Words that stand beside the SVG of a picture in the page's own HTML (names of lanes, legends), as
 * text of SVG at their places, each line of a paragraph by itself, cut where the page cuts it.
 */
export function drawWords(text: Text, corner: Corner): readonly Drawn[] {
  const parent = text.parentElement;
  if (!parent || text.data.trim() === '') return [];
  const style = getComputedStyle(parent);
  const { paint, opacity } = paintOf(style.color);
  const right = cutAt(parent, corner.region);
  return linesOf(text).flatMap(({ words, box }) => {
    const shown = fitted(words, box.left, right, style);
    if (shown === '') return [];
    const ascent = measured('x', style)?.fontBoundingBoxAscent ?? box.height * 0.8;
    const rightToLeft = style.direction === 'rtl';
    const attributes = {
      x: String(Math.round(((rightToLeft ? box.right : box.left) - corner.left) * 10) / 10),
      y: String(Math.round((box.top - corner.top + ascent) * 10) / 10),
      fill: paint,
      ...(opacity < 1 && { 'fill-opacity': String(opacity) }),
      ...(rightToLeft && { direction: 'rtl' }),
      'font-family': `${style.fontFamily.replace(/["']/g, '')}, sans-serif`,
      'font-size': style.fontSize.replace(/px$/, ''),
      'font-weight': style.fontWeight,
    };
    return [{ name: 'text', attributes, children: [shown] }];
  });
}

interface Line {
  readonly words: string;
  readonly box: DOMRect;
}

/** The lines that a text is broken into on the page. */
function linesOf(text: Text): readonly Line[] {
  const range = document.createRange();
  const lines: { words: string; box: DOMRect }[] = [];
  for (const { 0: word, index } of text.data.matchAll(/\S+\s*/gu)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.trimEnd().length);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.box.top - box.top) < box.height / 2) {
      last.words += word;
      const left = Math.min(last.box.left, box.left);
      const right = Math.max(last.box.right, box.right);
      last.box = new DOMRect(left, last.box.top, right - left, last.box.height);
    } else lines.push({ words: word, box });
  }
  return lines.map(({ words, box }) => ({ words: words.trimEnd(), box }));
}

/** Where what an element holds is cut off, by itself or by what it stands in, up to the whole picture. */
function cutAt(element: HTMLElement, region: Element): number {
  const cuts = getComputedStyle(element).overflowX !== 'visible';
  const own = cuts ? element.getBoundingClientRect().right : Infinity;
  const outer = element === region ? null : element.parentElement;
  return outer ? Math.min(own, cutAt(outer, region)) : own;
}

/** As much of a line as has room, with an ellipsis where that is not all. */
function fitted(words: string, left: number, right: number, style: CSSStyleDeclaration): string {
  const fits = (text: string): boolean => left + (measured(text, style)?.width ?? 0) <= right + 1;
  if (fits(words)) return words;
  for (let length = words.length - 1; length > 0; length--) {
    const cut = `${words.slice(0, length).trimEnd()}…`;
    if (fits(cut)) return cut;
  }
  return '';
}

function measured(text: string, style: CSSStyleDeclaration): TextMetrics | undefined {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return undefined;
  canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return canvas.measureText(text);
}
