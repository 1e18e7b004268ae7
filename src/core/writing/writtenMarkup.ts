import { addressMarkdown, citationMarkdown } from '../exchange/citation/citationMarkdown';
import { citationPlain, type CitationText } from '../exchange/citation/citationText';
import { lineOf } from '../exchange/oneLine';
import { proseMarkdown } from '../exchange/proseMarkdown';
import { texOf } from '../exchange/tex';
import { own } from '../own';

/** How text, italics and addresses are written in a markup language. */
export interface WrittenMarkup {
  /** Text that shows exactly as it is. */
  text(text: string): string;
  italic(written: string): string;
  address(address: string): string;
}

const markdown: WrittenMarkup = {
  text: (text) => proseMarkdown(text),
  italic: (written) => `*${written}*`,
  address: addressMarkdown,
};

const plain: WrittenMarkup = {
  text: lineOf,
  italic: (written) => written,
  address: lineOf,
};

/** Characters behind a backslash. */
const escaping =
  (signs: RegExp) =>
  (text: string): string =>
    lineOf(text).replace(signs, '\\$&');

const markups: Readonly<Record<string, WrittenMarkup>> = {
  ...{ markdown, quarto: markdown, rmd: markdown, mdx: markdown },
  latex: {
    text: (text) => texOf(lineOf(text)),
    italic: (written) => `\\emph{${written}}`,
    address: (address) => `\\url{${lineOf(address).replace(/[{}\\\s%]/g, encodeURIComponent)}}`,
  },
  typst: {
    text: escaping(/[\\#$*_`<>@[\]~]|\/(?=[/*])/g),
    italic: (written) => `#emph[${written}]`,
    address: (address) => `#link("${lineOf(address).replace(/[\\"]/g, '\\$&')}")`,
  },
  asciidoc: {
    // A backslash means different things in different places of AsciiDoc; a number never does.
    text: (text) =>
      lineOf(text).replace(
        /[*_`#+^~{}[\]<>|\\]|&(?=#?\w+;)/g,
        (sign) => `&#${sign.charCodeAt(0)};`,
      ),
    italic: (written) => `__${written}__`,
    address: (address) =>
      lineOf(address).replace(/[\s[\]<>*_`+^~{}|]/g, (sign) => encodeURIComponent(sign)),
  },
  restructuredtext: {
    text: escaping(/[\\*`|]|_(?=\W|$)/g),
    italic: (written) => `*${written}*`,
    address: (address) => lineOf(address).replace(/[\s<>`*|]/g, encodeURIComponent),
  },
  org: {
    text: (text) => lineOf(text).replace(/[[\]]/g, (sign) => (sign === '[' ? '{' : '}')),
    italic: (written) => `/${written}/`,
    address: (address) => `[[${lineOf(address).replace(/[[\]\s]/g, encodeURIComponent)}]]`,
  },
};

/** The markup of a language, by its VS Code id; plain text where it has none of these. */
export const writtenMarkup = (languageId: string): WrittenMarkup =>
  own(markups, languageId) ?? plain;

/** A citation in the markup of a language. */
export function writtenCitation(text: CitationText, languageId: string): string {
  const markup = writtenMarkup(languageId);
  // Only Markdown reads the beginning of a line another way.
  if (markup === markdown) return citationMarkdown(text);
  if (markup === plain) return citationPlain(text);
  return text
    .map((span) => {
      if (typeof span === 'string') return markup.text(span);
      return 'italic' in span
        ? markup.italic(markup.text(span.italic))
        : markup.address(span.address);
    })
    .join('');
}
