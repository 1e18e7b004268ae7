import { lineOf } from '../oneLine';

/** A stretch of a citation: plain words, words in italics, or the address of a document. */
export type Span = string | { readonly italic: string } | { readonly address: string };

/** A citation or a piece of one, free of any markup. */
export type CitationText = readonly Span[];

/** Words in italics; nothing where there are none. */
export const italic = (text: string | undefined): CitationText =>
  text === undefined || text === '' ? [] : [{ italic: text }];

/** Plain words; nothing where there are none. */
export const plain = (text: string | undefined): CitationText =>
  text === undefined || text === '' ? [] : [text];

/** Pieces on one line with a mark between them: commas in a note, full stops in a bibliography. */
export function joined(mark: ',' | '.' | '', pieces: readonly CitationText[]): CitationText {
  const [first = [], ...rest] = pieces.filter((piece) => piece.length > 0);
  return rest.reduce((text, piece) => [...marked(text, mark), ' ', ...piece], first);
}

/**
 * A text with a mark at its end: inside closing quotation marks, as Americans set it, and not where the
 * text ends its own sentence (CMOS 17, 6.9 and 14.96). A title that ends in a question keeps its comma.
 */
export function marked(text: CitationText, mark: ',' | '.' | ''): CitationText {
  const last = text.at(-1);
  if (last === undefined || mark === '') return text;
  if (typeof last === 'object' && 'address' in last) return [...text, mark];
  const words = typeof last === 'string' ? last : last.italic;
  const quotes = typeof last === 'string' ? (/[’”]*”$/.exec(words)?.[0] ?? '') : '';
  const body = words.slice(0, words.length - quotes.length);
  if (mark === '.' ? /[.?!…]$/.test(body) : body.endsWith(',')) return text;
  return quotes === '' ? [...text, mark] : [...text.slice(0, -1), body + mark + quotes];
}

/** A text that begins with a capital, as each part of a bibliography entry does; “n.d.” stays small. */
export function capitalised(text: CitationText): CitationText {
  const [first, ...rest] = text;
  return typeof first === 'string' && !first.startsWith('n.d.')
    ? [first.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()), ...rest]
    : text;
}

/** A citation as plain text on one line. */
export function citationPlain(text: CitationText): string {
  return lineOf(text.map(wordsOf).join(''));
}

const wordsOf = (span: Span): string =>
  typeof span === 'string' ? span : 'italic' in span ? span.italic : span.address;

/** A citation within a sentence: without the full stop at its end. */
export function withoutStop(text: CitationText): CitationText {
  const last = text.at(-1);
  if (typeof last !== 'string' || /\b(?:n\.d|ed|al|no|vol|Jr)\.$/.test(last)) return text;
  const bare = last.replace(/\.(?=[’”]*$)/, '');
  return [...text.slice(0, -1), ...(bare === '' ? [] : [bare])];
}
