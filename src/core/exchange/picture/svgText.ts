import { escapeMarkup } from '../markup';
import type { Drawing, Drawn } from './drawing';

/**
 * A drawing as SVG that stands alone or in a page: with a size, a title and words for those who do not
 * see it. Its ids begin with its name, so that several can stand in one page.
 */
export function svgText(drawing: Drawing): string {
  const { name, title, text, width, height, elements } = drawing;
  const box = `0 0 ${round(width)} ${round(height)}`;
  const label = `${name}-picture-title ${name}-picture-text`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${round(width)}" height="${round(height)}" role="img" aria-labelledby="${label}">`,
    `<title id="${name}-picture-title">${escapeMarkup(title)}</title>`,
    `<desc id="${name}-picture-text">${escapeMarkup(text)}</desc>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...elements.map((each) => drawnText(each, name)),
    '</svg>',
  ].join('\n');
}

/** A drawing as a file of its own. */
export function svgFile(drawing: Drawing): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(drawing)}\n`;
}

function drawnText(drawn: Drawn, prefix: string): string {
  if (typeof drawn === 'string') return escapeMarkup(drawn);
  const { name, attributes, children } = drawn;
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeMarkup(ownId(key, value, prefix))}"`)
    .join('');
  if (children.length === 0) return `<${name}${written}/>`;
  return `<${name}${written}>${children.map((child) => drawnText(child, prefix)).join('')}</${name}>`;
}

function ownId(key: string, value: string, prefix: string): string {
  if (key === 'id') return `${prefix}-${value}`;
  if (key === 'href') return value.replace(/^#/, `#${prefix}-`);
  return value.replace(/^url\(#/, `url(#${prefix}-`);
}

const round = (length: number): number => Math.ceil(length);
