import type { Span } from './finding';
import type { Passage } from './passage';

/** Notes, keys and addresses, by whatever markup. */
const note =
  /\[\^[^\]\s]+\]|\^\[|\[(?:[^\]]*[\s;-])?@[^\]]+\]|\\(?:[a-z]*cite[a-z]*|footnote)\b|footnote:|#footnote|#cite|\[fn:|\[#?[\w*]*\]_|\]\(https?:|https?:\/\//i;

/** Whether a sentence, or what directly follows it, says where it has its facts from. */
export function isNoted({ flat, raw, text }: Passage, { start, end }: Span): boolean {
  let after = end;
  while (
    after < text.length &&
    /[\0\s[\]^]/.test(text.charAt(after)) &&
    text.charAt(after) !== '\n'
  ) {
    after++;
  }
  return note.test(raw.slice(flat.offsets[start], flat.offsets[after] ?? raw.length));
}

/** Languages whose markup has notes. */
export const hasNotes = (languageId: string): boolean =>
  /^(?:markdown|quarto|rmd|mdx|latex|restructuredtext|asciidoc|org|typst)$/.test(languageId);
