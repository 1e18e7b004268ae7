import type { Drawn } from '../../core/exchange/picture/drawing';
import { drawnStyle, stopColour, type Attributes, type Inherited } from './drawnStyle';

/** Geometry and structure that an element says itself, in attributes. */
const kept = [
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy', 'd', 'points'],
  ...['width', 'height', 'viewBox', 'preserveAspectRatio', 'transform', 'offset', 'orient'],
  ...['gradientUnits', 'gradientTransform', 'patternUnits', 'patternTransform', 'clipPathUnits'],
  ...['id', 'href', 'refX', 'refY', 'markerWidth', 'markerHeight', 'markerUnits'],
];
/** The same, where a style sheet may have set it. */
const geometry = ['x', 'y', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height'];
const references = ['clip-path', 'marker-start', 'marker-mid', 'marker-end'];

/** What the pointer or the reader's ear needs, and a file does not. */
const isLeftOut = (element: Element, style: CSSStyleDeclaration): boolean =>
  style.display === 'none' ||
  element.matches('title, desc, [data-no-picture]') ||
  (style.visibility === 'hidden' && element.children.length === 0) ||
  (style.opacity === '0' && element.tagName !== 'stop');

/** An element of SVG as it stands on the page, in plain data that carries its own colours. */
export function drawElement(element: Element, parent: Inherited): readonly Drawn[] {
  const style = getComputedStyle(element);
  // Parts that only others refer to are drawn nowhere, so they have no display.
  const isPart = element.closest('defs, symbol, clipPath, marker, pattern') !== null;
  if (!isPart && isLeftOut(element, style)) return [];
  const { attributes, inherited } = drawnStyle(style, parent);
  return [
    {
      name: element.tagName,
      attributes: {
        ...ownAttributes(element, style),
        ...(element.tagName === 'stop' ? stopColour(style) : attributes),
      },
      children: [...element.childNodes].flatMap((child) => {
        if (child instanceof Text) return isWritten(element) ? [child.data] : [];
        return child instanceof Element ? drawElement(child, inherited) : [];
      }),
    },
  ];
}

const isWritten = ({ tagName }: Element): boolean => tagName === 'text' || tagName === 'tspan';

function ownAttributes(element: Element, style: CSSStyleDeclaration): Attributes {
  const found: Attributes = {};
  for (const name of kept) {
    const value = element.getAttribute(name);
    if (value !== null) found[name] = value;
  }
  for (const name of references) {
    const value = element.getAttribute(name) ?? style.getPropertyValue(name);
    const id = /^url\("?#([\w-]+)"?\)$/.exec(value)?.[1];
    if (id !== undefined) found[name] = `url(#${id})`;
  }
  if (found['transform'] === undefined && style.transform !== 'none')
    found['transform'] = style.transform;
  if (element.tagName === 'svg') return found;
  for (const name of geometry) {
    const value = style.getPropertyValue(name);
    // A percentage says more than what it came to on this page.
    if (found[name] === undefined && /^-?[\d.]+(?:px|%)$/.test(value) && value !== '0px')
      found[name] = value.replace(/px$/, '');
  }
  return found;
}
