import type { Drawing, Drawn } from './drawing';
import { own } from '../../own';
import { lazily } from '../../lazily';

/** What a picture may be made of: shapes, text and paint; nothing that runs, loads, links or animates. */
const elements: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc', 'text', 'tspan'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  ...['linearGradient', 'radialGradient', 'stop', 'pattern', 'clipPath', 'marker'],
]);

const number = /^-?\d*\.?\d+(?:e[-+]?\d+)?(?:%|px|rem|em)?$/i;
const numbers = /^[-+\d.e%,\spx]*$/i;
const word = /^[a-z-]+$/;
const paint = /^(?:#[\da-f]{3,8}|none|currentColor|url\(#[\w-]+\))$/i;
const reference = /^url\(#[\w-]+\)$/;
const transform = /^(?:(?:matrix|translate|scale|rotate|skewX|skewY)\([-+\d.e,\s]*\)\s*)+$/i;

/** The attributes that it may have, and what each may say. */
const attributes = lazily<Readonly<Record<string, RegExp>>>(() => ({
  ...each(
    ['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy', 'fx', 'fy'],
    number,
  ),
  ...each(['width', 'height', 'offset', 'refX', 'refY', 'markerWidth', 'markerHeight'], number),
  ...each(['opacity', 'fill-opacity', 'stroke-opacity', 'stop-opacity'], number),
  ...each(['stroke-width', 'stroke-dashoffset', 'stroke-miterlimit', 'font-size'], number),
  ...each(['points', 'viewBox', 'stroke-dasharray'], numbers),
  ...each(['fill', 'stroke', 'stop-color'], paint),
  ...each(['clip-path', 'marker-start', 'marker-mid', 'marker-end'], reference),
  ...each(['transform', 'gradientTransform', 'patternTransform'], transform),
  ...each(['stroke-linecap', 'stroke-linejoin', 'fill-rule', 'clip-rule', 'text-anchor'], word),
  ...each(['dominant-baseline', 'font-style', 'direction', 'unicode-bidi', 'visibility'], word),
  ...each(['paint-order'], /^[a-z ]+$/),
  ...each(['patternUnits', 'gradientUnits', 'clipPathUnits', 'markerUnits'], /^[a-zA-Z]+$/),
  ...each(['orient'], /^(?:auto|auto-start-reverse|-?\d+(?:\.\d+)?)$/),
  ...each(['preserveAspectRatio', 'vector-effect'], /^[a-zA-Z -]+$/),
  d: /^[-+\d.e,\sMmLlHhVvCcSsQqTtAaZz]*$/,
  id: /^[\w-]+$/,
  href: /^#[\w-]+$/,
  'font-weight': /^(?:\d{1,4}|normal|bold)$/,
  'font-family': /^[\p{L}\d\s,'"-]+$/u,
}));

function each(names: readonly string[], allowed: RegExp): Record<string, RegExp> {
  return Object.fromEntries(names.map((name) => [name, allowed]));
}

/** Beyond these a message is no picture. */
const mostElements = 200_000;
const deepest = 60;
const longestText = 5000;

/**
 * Reads what the panel says a picture is. Elements and attributes that are not of the kind that our
 * pictures are made of are left out; undefined where it is no drawing at all. The page is ours, yet
 * what it shows was written by anybody.
 */
export function readDrawing(value: unknown): Drawing | undefined {
  if (!isRecord(value)) return undefined;
  const { name, title, text, width, height, elements: drawn } = value;
  if (typeof name !== 'string' || !/^[a-z]+$/.test(name)) return undefined;
  if (typeof title !== 'string' || typeof text !== 'string' || !Array.isArray(drawn))
    return undefined;
  if (!isLength(width) || !isLength(height)) return undefined;
  const budget = { left: mostElements };
  return {
    name,
    title: title.slice(0, longestText),
    text: text.slice(0, longestText),
    width,
    height,
    elements: drawn.flatMap((each) => readDrawn(each, 0, budget)),
  };
}

function readDrawn(value: unknown, depth: number, budget: { left: number }): readonly Drawn[] {
  if (budget.left-- <= 0 || depth > deepest) return [];
  if (typeof value === 'string') return [value.slice(0, longestText)];
  if (!isRecord(value)) return [];
  const { name, attributes: given, children } = value;
  if (typeof name !== 'string' || !elements.has(name)) return [];
  return [
    {
      name,
      attributes: readAttributes(given),
      children: Array.isArray(children)
        ? children.flatMap((each) => readDrawn(each, depth + 1, budget))
        : [],
    },
  ];
}

function readAttributes(value: unknown): Readonly<Record<string, string>> {
  if (!isRecord(value)) return {};
  const kept = Object.entries(value).flatMap(([name, text]) => {
    const allowed = own(attributes(), name);
    return typeof text === 'string' && allowed?.test(text) ? [[name, text] as const] : [];
  });
  return Object.fromEntries(kept);
}

const isLength = (value: unknown): value is number =>
  typeof value === 'number' && value > 0 && value < 100_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
