import { plainColour } from '../../core/exchange/picture/plainColour';

/** Attributes of SVG, by name. */
export type Attributes = Record<string, string>;

/** What a page's style sheet sets and a file must say itself; children have these from their parents. */
const inherited = [
  'fill-opacity',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
] as const;
const own = ['opacity', 'stop-opacity', 'vector-effect'] as const;

/** What holds where nothing is said: SVG's initial values. */
const initial: Readonly<Attributes> = {
  fill: '#000000',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-style': 'normal',
  'font-weight': '400',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'paint-order': 'normal',
  visibility: 'visible',
  opacity: '1',
  'stop-opacity': '1',
  'vector-effect': 'none',
};

/** What the parent of an element has set, for its children to leave out. */
export type Inherited = Readonly<Attributes>;

/** What holds at the root of a picture. */
export const atRoot: Inherited = initial;

/**
 * The paint and type of an element as its page computes them, in attributes that any program reads:
 * plain colours, no variables. What its parent has said already is left out.
 */
export function drawnStyle(
  style: CSSStyleDeclaration,
  parent: Inherited,
): { readonly attributes: Attributes; readonly inherited: Inherited } {
  const attributes: Attributes = {};
  const passed: Attributes = { ...parent };
  const say = (name: string, value: string, isInherited: boolean): void => {
    if (value === '' || value === (isInherited ? passed[name] : initial[name])) return;
    attributes[name] = value;
    if (isInherited) passed[name] = value;
  };
  for (const name of ['fill', 'stroke'] as const) {
    const { paint, opacity } = paintOf(style.getPropertyValue(name));
    say(name, paint, true);
    const own = Number(style.getPropertyValue(`${name}-opacity`) || 1);
    say(`${name}-opacity`, short(own * opacity), true);
  }
  for (const name of inherited) {
    if (name === 'fill-opacity' || name === 'stroke-opacity') continue;
    say(name, plain(name, style.getPropertyValue(name)), true);
  }
  for (const name of own) say(name, style.getPropertyValue(name), false);
  return { attributes, inherited: passed };
}

/** The colour of a stop of a gradient. */
export function stopColour(style: CSSStyleDeclaration): Attributes {
  const { paint, opacity } = paintOf(style.getPropertyValue('stop-color'));
  const own = Number(style.getPropertyValue('stop-opacity') || 1);
  return { 'stop-color': paint, 'stop-opacity': short(own * opacity) };
}

/** A computed paint as a plain colour; a reference within the picture stays one. */
export function paintOf(text: string): { readonly paint: string; readonly opacity: number } {
  const reference = /^url\("?#([\w-]+)"?\)/.exec(text)?.[1];
  if (reference !== undefined) return { paint: `url(#${reference})`, opacity: 1 };
  const colour = plainColour(text);
  return colour ? { paint: colour.hex, opacity: colour.opacity } : { paint: 'none', opacity: 1 };
}

function plain(name: string, value: string): string {
  if (name === 'font-family') return fonts(value);
  if (name === 'stroke-width' || name === 'font-size') return value.replace(/px$/, '');
  return value;
}

/** The fonts of the page, and one that every program has. */
function fonts(value: string): string {
  const named = value.replace(/["']/g, '');
  return /sans-serif|serif|monospace/.test(named) ? named : `${named}, sans-serif`;
}

const short = (number: number): string => String(Math.round(number * 1000) / 1000);
