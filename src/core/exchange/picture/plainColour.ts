/** A colour that every program knows: six hexadecimal digits, and how opaque it is, from 0 to 1. */
export interface PlainColour {
  readonly hex: string;
  readonly opacity: number;
}

/**
 * A colour as a browser computes it (`rgb(…)`, `rgba(…)`, `color(srgb …)`) in plain terms: mixed
 * colours come in a notation of CSS that drawing programs do not read. Undefined where it is none.
 */
export function plainColour(text: string): PlainColour | undefined {
  const rgb = /^rgba?\(([^)]*)\)$/.exec(text)?.[1];
  const srgb = /^color\(srgb ([^)]*)\)$/.exec(text)?.[1];
  const parts = (rgb ?? srgb)?.split(/[\s,/]+/).filter(Boolean);
  if (!parts || parts.length < 3) return undefined;
  const scale = rgb === undefined ? 255 : 1;
  const channels = parts.slice(0, 3).map((part) => Number(part) * scale);
  const opacity = Number(parts[3] ?? 1);
  if ([...channels, opacity].some(Number.isNaN)) return undefined;
  return { hex: `#${channels.map(twoDigits).join('')}`, opacity };
}

const twoDigits = (channel: number): string =>
  Math.round(Math.min(255, Math.max(0, channel)))
    .toString(16)
    .padStart(2, '0');
