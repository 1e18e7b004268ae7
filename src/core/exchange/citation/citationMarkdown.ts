import { proseMarkdown } from '../proseMarkdown';
import type { CitationText } from './citationText';

/** A citation as Markdown: italics as emphasis, addresses as links that show themselves. */
export function citationMarkdown(text: CitationText): string {
  return text
    .map((span, index) => {
      if (typeof span === 'string') return proseMarkdown(span, index === 0);
      if ('italic' in span) return `*${proseMarkdown(span.italic)}*`;
      return addressMarkdown(span.address);
    })
    .join('');
}

/** Angle brackets make a link of an address wherever Markdown is read, and nothing in it is markup. */
export function addressMarkdown(address: string): string {
  if (!/^https?:\/\//i.test(address)) return proseMarkdown(address);
  return `<${address.replace(/[\s<>\p{Cc}]/gu, encodeURIComponent)}>`;
}
