import { own } from '../own';
import { lazily } from '../lazily';
/*
 * How markup languages write a citation, as patterns. Named groups: `keys` are one key or several
 * between commas, `locator` where in the source, `note` the label of a footnote, `defined` the label where
 * its text stands.
 */

/** A key as Pandoc reads it: punctuation only between letters or digits, so no full stop at its end. */
const key = '[\\p{L}\\p{N}_]+(?:[:.#$%&+?<>~/-][\\p{L}\\p{N}_]+)*';

/** What numbers figures, tables and sections in Quarto and its kin, and cites nothing. */
const crossReference =
  '(?!(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|nte|tip|wrn|imp|cau)[-:])';

/** `@key` or `@{key}` where no word goes before, as it does in an address. */
const atKey = `(?<![\\p{L}\\p{N}@/.])@(?:\\{(?<braced>[^{}\\s]+)\\}|(?<bare>${crossReference}${key}))`;

/** The patterns of one language. */
export interface CitationSyntax {
  /** Several citations in one pair of brackets, each with its sign. */
  readonly group?: RegExp;
  /** A single citation in a group, or in the running text. */
  readonly single?: RegExp;
  /** A command with keys in braces. */
  readonly command?: RegExp;
  /** A footnote or the place where its text is. */
  readonly note?: RegExp;
}

const markdown = lazily<CitationSyntax>(() => ({
  group: /\[(?![\^\]])[^[\]@]*@[^[\]]*\](?![([])/gu,
  single: new RegExp(
    `${atKey}(?![\\p{L}\\p{N}]|\\]\\()(?:[ \\t]?\\[(?<locator>[^[\\]@^\\n]+)\\](?![(\\[:]))?`,
    'gu',
  ),
  note: /^ {0,3}\[\^(?<defined>[^\]\s[^]+)\]:|\[\^(?<note>[^\]\s[^]+)\]/gmu,
}));

const latex = lazily<CitationSyntax>(() => ({
  command:
    /\\(?!no)[A-Za-z]*cite[a-z]*\*?(?:\[[^[\]\n]*\](?=\[))?(?:\[(?<locator>[^[\]\n]*)\])?\{(?<keys>[^{}]*)\}/gu,
}));

const typst = lazily<CitationSyntax>(() => ({
  single:
    /(?<![\p{L}\p{N}@/.])@(?<bare>[\p{L}\p{N}_]+(?:[.:-][\p{L}\p{N}_]+)*)(?:\[(?<locator>[^[\]\n]*)\])?/gu,
  command: /#cite\(\s*<(?<keys>[^<>\s]+)>[^()\n]*\)/gu,
}));

const org = lazily<CitationSyntax>(() => ({
  group: /\[cite(?:\/[\w/-]+)?:[^[\]]*@[^[\]]*\]/gu,
  note: /^\[fn:(?<defined>[\p{L}\p{N}_-]+)\]|\[fn:(?<note>[\p{L}\p{N}_-]+)\]/gmu,
}));

const asciidoc = lazily<CitationSyntax>(() => ({
  command: /\bcite(?:np)?:\[(?<keys>[^[\]]*)\]/gu,
}));

const restructuredtext = lazily<CitationSyntax>(() => ({
  command: /:(?:foot)?cite(?::[a-z]+)?:`(?<keys>[^`]*)`/gu,
  note: /^\.\.[ \t]+\[#(?<defined>[\p{L}\p{N}_.:+-]+)\]|\[#(?<note>[\p{L}\p{N}_.:+-]+)\]_/gmu,
}));

/** By VS Code language id; plain text is read as Markdown is, for notes are often kept so. */
const syntaxes: Readonly<Record<string, () => CitationSyntax>> = {
  ...{ markdown, quarto: markdown, rmd: markdown, mdx: markdown, plaintext: markdown },
  ...{ latex, typst, org, asciidoc, restructuredtext },
};

/** How citations are written in a language; as in Markdown where it is not known. */
export const citationSyntax = (languageId: string): CitationSyntax =>
  (own(syntaxes, languageId) ?? markdown)();

/** Citations within a group: key and what follows it, up to a semicolon. */
export const inGroup = lazily(() => new RegExp(`${atKey}(?<locator>[^;\\]]*)`, 'gu'));
