import { oneLine } from './oneLine';

/** A text without the markup that CSL allows in it. */
export function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value.join(', ') : value;
  if (typeof first !== 'string' && typeof first !== 'number') return undefined;
  const text = oneLine(String(first).replace(/<\/?(?:i|b|sc|sup|sub)>|<\/?span(?: [^>]*)?>/g, ''));
  return text === '' ? undefined : text;
}
