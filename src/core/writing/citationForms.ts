import { own } from '../own';
import { lazily } from '../lazily';
/** How a document cites: in footnotes, by keys for Pandoc and its kin, or in parentheses in the text. */
export const citationStyles = ['footnote', 'pandoc', 'plain'] as const;
/** One of {@link citationStyles}. */
export type CitationStyle = (typeof citationStyles)[number];

/** A key and where in its source. */
export interface CitedKey {
  readonly key: string;
  readonly locator?: string;
}

/** How a markup language writes keys and footnotes. */
export interface CitationForms {
  /** Several keys cited at one place. */
  readonly keys: (cited: readonly CitedKey[]) => string;
  /** A footnote whose text stands at its place. */
  readonly inlineNote?: (text: string) => string;
  /** A footnote whose text stands at the end: how it is referred to, and how its text begins. */
  readonly note?: {
    readonly reference: (label: string) => string;
    readonly definition: (label: string, text: string) => string;
  };
}

const plainKey = lazily(() => /^[\p{L}\p{N}_]+(?:[:.#$%&+?<>~/-][\p{L}\p{N}_]+)*$/u);

const pandocKey = ({ key, locator }: CitedKey): string => {
  // Pandoc ends a plain key at punctuation that no letter follows.
  const isPlain = plainKey().test(key);
  return `@${isPlain ? key : `{${key}}`}${locator === undefined ? '' : `, ${locator}`}`;
};

const markdown: CitationForms = {
  keys: (cited) => `[${cited.map(pandocKey).join('; ')}]`,
  note: {
    reference: (label) => `[^${label}]`,
    definition: (label, text) => `[^${label}]: ${text}`,
  },
};

const forms: Readonly<Record<string, CitationForms>> = {
  ...{ markdown, quarto: markdown, rmd: markdown, mdx: markdown },
  latex: {
    keys: (cited) =>
      cited.every(({ locator }) => locator === undefined)
        ? `\\autocite{${cited.map(({ key }) => key).join(',')}}`
        : `\\autocites${cited.map(({ key, locator }) => `${locator === undefined ? '' : `[${locator}]`}{${key}}`).join('')}`,
    inlineNote: (text) => `\\footnote{${text}}`,
  },
  typst: {
    keys: (cited) =>
      cited
        .map(({ key, locator }) => `@${key}${locator === undefined ? '' : `[${locator}]`}`)
        .join(' '),
    inlineNote: (text) => `#footnote[${text}]`,
  },
  asciidoc: {
    keys: (cited) =>
      `cite:[${cited.map(({ key, locator }) => `${key}${locator === undefined ? '' : `(${locator})`}`).join(',')}]`,
    inlineNote: (text) => `footnote:[${text}]`,
  },
  org: {
    keys: (cited) =>
      `[cite:${cited.map(({ key, locator }) => `@${key}${locator === undefined ? '' : ` ${locator}`}`).join('; ')}]`,
    note: {
      reference: (label) => `[fn:${label}]`,
      definition: (label, text) => `[fn:${label}] ${text}`,
    },
  },
  restructuredtext: {
    keys: (cited) =>
      cited.every(({ locator }) => locator === undefined)
        ? `:cite:p:\`${cited.map(({ key }) => key).join(',')}\``
        : cited
            .map(
              ({ key, locator }) =>
                `:cite:p:\`${locator === undefined ? '' : `{${locator}}`}${key}\``,
            )
            .join(' '),
    note: {
      reference: (label) => ` [#${label}]_`,
      definition: (label, text) => `.. [#${label}] ${text}`,
    },
  },
};

/** The forms of a language, by its VS Code id; where it has no footnotes, keys alone. */
export const citationForms = (languageId: string): CitationForms =>
  own(forms, languageId) ?? { keys: markdown.keys };
