import type { Drawn } from '../../core/exchange/picture/drawing';
import { drawElement } from './drawElement';
import { atRoot, paintOf } from './drawnStyle';
import { drawWords, type Corner } from './drawWords';
import './paper.css';

/** What is drawn of a region of the page, and how large it is in CSS pixels. */
export interface Region {
  readonly width: number;
  readonly height: number;
  readonly elements: readonly Drawn[];
}

/**
 * Draws a region of the page as it stands on the screen, but in the colours of paper: each SVG at its
 * place, and the words of HTML around it; `whole` is what its colours are set on. What is marked `data-no-picture`, and fields and buttons
 * that only work on the screen, are left out.
 */
export function drawRegion(region: HTMLElement, whole: HTMLElement): Region {
  // The colours change and are read and change back before anybody sees them.
  whole.classList.add('paper');
  try {
    const box = region.getBoundingClientRect();
    const corner = { left: box.left, top: box.top, region };
    return { width: box.width, height: box.height, elements: draw(region, corner) };
  } finally {
    whole.classList.remove('paper');
  }
}

function draw(element: Element, corner: Corner): readonly Drawn[] {
  if (
    element.matches('[data-no-picture], [role="tooltip"], .unseen, input, select, textarea, button')
  )
    return [];
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return [];
  if (element instanceof SVGSVGElement) return drawPiece(element, corner);
  const inside = inPaintOrder(element).flatMap((child) => {
    if (child instanceof Text) return drawWords(child, corner);
    return child instanceof Element ? draw(child, corner) : [];
  });
  return [...ground(element, style, corner), ...clipped(element, style, corner, inside)];
}

/** What stays in sight while other things scroll lies over them. */
function inPaintOrder(element: Element): readonly ChildNode[] {
  const layer = (node: ChildNode): number =>
    node instanceof Element ? Number(getComputedStyle(node).zIndex) || 0 : 0;
  return [...element.childNodes].sort((a, b) => layer(a) - layer(b));
}

/** One SVG at its place, cut at its edges. */
function drawPiece(svg: SVGSVGElement, corner: Corner): readonly Drawn[] {
  const { left, top, width, height } = svg.getBoundingClientRect();
  if (width === 0 || height === 0) return [];
  return drawElement(svg, atRoot).map((drawn) =>
    typeof drawn === 'string'
      ? drawn
      : {
          ...drawn,
          attributes: {
            ...drawn.attributes,
            x: text(left - corner.left),
            y: text(top - corner.top),
            width: text(width),
            height: text(height),
          },
        },
  );
}

/** The ground that an element is filled with, where it has one of its own. */
function ground(element: Element, style: CSSStyleDeclaration, corner: Corner): readonly Drawn[] {
  const { paint, opacity } = paintOf(style.backgroundColor);
  if (paint === 'none' || opacity === 0) return [];
  return [
    {
      name: 'rect',
      attributes: { ...placeOf(element, corner), fill: paint, 'fill-opacity': text(opacity) },
      children: [],
    },
  ];
}

/** What scrolls shows only what is in its window. */
function clipped(
  element: Element,
  style: CSSStyleDeclaration,
  corner: Corner,
  inside: readonly Drawn[],
): readonly Drawn[] {
  if (inside.length === 0 || style.overflowY === 'visible') return inside;
  const { x, y, width, height } = placeOf(element, corner);
  const viewBox = [x, y, width, height].join(' ');
  return [{ name: 'svg', attributes: { x, y, width, height, viewBox }, children: inside }];
}

function placeOf(
  element: Element,
  corner: Corner,
): Readonly<Record<'x' | 'y' | 'width' | 'height', string>> {
  const { left, top, width, height } = element.getBoundingClientRect();
  return {
    x: text(left - corner.left),
    y: text(top - corner.top),
    width: text(width),
    height: text(height),
  };
}

const text = (length: number): string => String(Math.round(length * 100) / 100);
