import { lazily } from '../lazily';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML 1.0 has no place for, not even escaped: most control characters, half a surrogate pair. */
const unwritable = lazily(() => /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu);

/** Text as it stands in XML or HTML, between tags or in an attribute. */
export function escapeMarkup(text: string): string {
  return text
    .replace(unwritable(), '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
