import type { Span } from './finding';
import { lazily } from '../lazily';

/** Marks that open and the ones that close; what one opens, several may close, as German and English differ. */
const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '‹': '›',
  '»': '«',
  '‘': '’',
  '‚': '‘’',
  '「': '」',
  '『': '』',
  '"': '"',
  '＂': '＂',
  "'": "'",
  '`': "'",
};
const letter = lazily(() => /[\p{L}\p{N}]/u);

/** The stretches of a text that stand in quotation marks, of whatever kind, marks included. */
export function quotations(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const end = quotationAt(text, at);
    if (end <= at) continue;
    spans.push({ start: at, end });
    at = end - 1;
  }
  return spans;
}

/** The end of the quotation that opens at an offset, or -1. */
function quotationAt(text: string, at: number): number {
  const open = text.charAt(at);
  const closing = pairs[open];
  if (closing === undefined || letter().test(text.charAt(at - 1))) return -1;
  if (open === '`' && text.charAt(at + 1) !== '`') return -1;
  // A mark that opens stands before what it quotes.
  if (/^[\s)\].,;:]?$/.test(text.charAt(at + 1)) && open !== '«') return -1;
  // What closes a quotation in Danish opens one in French.
  if (open === '»' && /\s/.test(text.charAt(at + 1))) return -1;
  for (let end = at + 1; end < text.length; end++) {
    const character = text.charAt(end);
    if (character === '\n') break;
    if (!closing.includes(character)) continue;
    // An apostrophe is followed by a letter, or ends a possessive; the last one of its kind closes.
    if ("'’".includes(character) && letter().test(text.charAt(end + 1))) continue;
    return end + 1;
  }
  // A quotation of several paragraphs is closed in its last only.
  return open === '“' || open === '„' ? endOfPiece(text, at) : -1;
}

function endOfPiece(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
