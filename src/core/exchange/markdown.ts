import { lazily } from '../lazily';

/** Marks of writing direction that could make a text read as another. */
const directionMarks = /[\u202A-\u202E\u2066\u2067]/g;
const isolate = '\u2068';

const spaceOrControl = lazily(() => /[\s\p{Cc}]+/gu);

/**
 * Text from a dossier as Markdown that shows exactly that text: no links, HTML, icons or line breaks
 * come of it. The only way for dataset text into Markdown.
 */
export function escapeMarkdown(text: string): string {
  return (
    withoutOpenIsolates(text.replace(directionMarks, ''))
      .replace(spaceOrControl(), ' ')
      // VS Code reads $(name) as an icon unless a backslash stands before it after Markdown is done.
      .replaceAll('$(', '\\$(')
      // Every ASCII punctuation mark may be escaped (CommonMark 0.31, 2.4), so all that mean something are.
      .replace(/[\\`*_{}[\]()#+\-.!|<>~$&:/@=^"]/g, '\\$&')
  );
}

/** Isolates that are all closed turn nothing around them; others would. */
function withoutOpenIsolates(text: string): string {
  let open = 0;
  for (const [sign] of text.matchAll(/[\u2068\u2069]/g)) {
    open += sign === isolate ? 1 : -1;
    if (open < 0) break;
  }
  return open === 0 ? text : text.replace(/[\u2068\u2069]/g, '');
}

/** A Markdown link with text from a dossier; the address must come from our own hands or be checked. */
export function markdownLink(text: string, address: string, title?: string): string {
  const target = address.replace(/[\s<>()\\"]/g, encodeURIComponent);
  const hint = title === undefined ? '' : ` "${escapeMarkdown(title)}"`;
  return `[${escapeMarkdown(text)}](${encodeParentheses(target)}${hint})`;
}

/** encodeURIComponent leaves parentheses alone, and they would end the link. */
const encodeParentheses = (address: string): string =>
  address.replaceAll('(', '%28').replaceAll(')', '%29');
