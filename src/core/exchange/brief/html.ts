import { escapeMarkup } from '../markup';

/** A piece of HTML that is whole and safe: only {@link html} and what it trusts make one. */
export interface Html {
  readonly html: string;
}

type Value = string | number | Html | readonly Html[] | undefined;

/**
 * A piece of HTML from a template: every value in it is text, and escaped, unless it is a piece of
 * HTML itself. A value stands between tags or in the quotes of an attribute, never elsewhere.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return {
    html: parts
      .map((part) => part.replace(/\n\s*/g, '\n'))
      .reduce((text, part, index) => text + written(values[index - 1]) + part),
  };
}

/** Nothing. */
export const nothing: Html = { html: '' };

function written(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeMarkup(String(value));
  return 'html' in value ? value.html : value.map((piece) => piece.html).join('');
}

/** Pieces with something between each two. */
export function between(pieces: readonly Html[], separator: string): Html {
  return { html: pieces.map((piece) => piece.html).join(escapeMarkup(separator)) };
}
