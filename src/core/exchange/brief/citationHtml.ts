import type { CitationText } from '../citation/citationText';
import { between, html, type Html } from './html';

/** A citation as HTML: italics, and http(s) addresses as links that show themselves. */
export function citationHtml(text: CitationText): Html {
  return between(
    text.map((span) => {
      if (typeof span === 'string') return html`${span}`;
      if ('italic' in span) return html`<i>${span.italic}</i>`;
      return isWebAddress(span.address)
        ? html`<a class="address" href="${span.address}" rel="noreferrer">${span.address}</a>`
        : html`${span.address}`;
    }),
    '',
  );
}

const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s]+$/i.test(address);
