import { oneLine } from './oneLine';

/** A text without the markup that CSL allows in it. */
export function textOf(value: unknown): string | undefined {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  // Anything else can make no text of itself: JSON may hold a field “toString”.
  const told = all.filter((item) => typeof item === 'string' || typeof item === 'number');
  const text = oneLine(
    told.join(', ').replace(/<\/?(?:i|b|sc|sup|sub)>|<\/?span(?: [^>]*)?>/g, ''),
  );
  return text === '' ? undefined : text;
}
