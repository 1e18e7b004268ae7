import type { Piece } from './piece';
import { own } from '../own';

/** How a markup language writes headings, list items, comments and tables. */
export interface DocumentParts {
  readonly heading: (title: string) => string;
  /** Every heading, with its title. */
  readonly headingLine: RegExp;
  readonly item: (text: string) => string;
  readonly comment: (text: string) => string;
  /** Rows of cells under a head. */
  readonly table: (head: readonly string[], rows: readonly Row[]) => readonly Piece[];
}

/** The cells of a row. */
export type Row = readonly (readonly Piece[])[];

const markup = (text: string): Piece => ({ markup: text });

/** Cells between marks, row by row. */
const between =
  (open: string, middle: string, close: string) =>
  (row: Row): readonly Piece[] => [
    markup(open),
    ...row.flatMap((cell, index) => (index === 0 ? cell : [markup(middle), ...cell])),
    markup(close),
  ];

const words = (head: readonly string[]): Row => head.map((text) => [text]);

const list =
  (open: string, close = ''): DocumentParts['table'] =>
  (_head, rows) =>
    rows.flatMap((row) => between(open, ': ', `${close}\n`)(row));

const markdown: DocumentParts = {
  heading: (title) => `## ${title}`,
  headingLine: /^#{1,6}[ \t]+(?<title>[^\n]*)$/gm,
  item: (text) => `- ${text}`,
  comment: (text) => `<!-- ${text} -->`,
  table: (head, rows) => [
    ...between('| ', ' | ', ' |\n')(words(head)),
    markup(`| ${head.map(() => '---').join(' | ')} |\n`),
    ...rows.flatMap(between('| ', ' | ', ' |\n')),
  ],
};

const underlined = (sign: string): Pick<DocumentParts, 'heading' | 'headingLine'> => ({
  heading: (title) => `${title}\n${sign.repeat(title.length)}`,
  headingLine: /^(?<title>\S[^\n]*)\n(?:-{3,}|={3,}|~{3,})[ \t]*$/gm,
});

const languages: Readonly<Record<string, DocumentParts>> = {
  ...{
    markdown,
    quarto: markdown,
    rmd: markdown,
    mdx: { ...markdown, comment: (text) => `{/* ${text} */}` },
  },
  latex: {
    heading: (title) => `\\section*{${title}}`,
    headingLine: /^\\(?:sub)*section\*?\{(?<title>[^{}\n]*)\}/gm,
    item: (text) => `\\noindent ${text}\\par`,
    comment: (text) => `% ${text}`,
    table: (head, rows) => [
      markup('\\begin{itemize}\n'),
      ...list('  \\item ')(head, rows),
      markup('\\end{itemize}\n'),
    ],
  },
  typst: {
    heading: (title) => `== ${title}`,
    headingLine: /^=+[ \t]+(?<title>[^\n]*)$/gm,
    item: (text) => `- ${text}`,
    comment: (text) => `// ${text}`,
    table: (head, rows) => [
      markup(`#table(\n  columns: ${head.length},\n`),
      ...between('  [', '], [', '],\n')(words(head)),
      ...rows.flatMap(between('  [', '], [', '],\n')),
      markup(')\n'),
    ],
  },
  asciidoc: {
    heading: (title) => `== ${title}`,
    headingLine: /^=+[ \t]+(?<title>[^\n]*)$/gm,
    item: (text) => `* ${text}`,
    comment: (text) => `// ${text}`,
    table: (head, rows) => [
      markup('[%header]\n|===\n'),
      ...between('| ', ' | ', '\n\n')(words(head)),
      ...rows.flatMap(between('| ', ' | ', '\n')),
      markup('|===\n'),
    ],
  },
  org: {
    heading: (title) => `* ${title}`,
    headingLine: /^\*+[ \t]+(?<title>[^\n]*)$/gm,
    item: (text) => `- ${text}`,
    comment: (text) => `# ${text}`,
    table: (head, rows) => [
      ...between('| ', ' | ', ' |\n')(words(head)),
      markup(`|${head.map(() => '---').join('+')}|\n`),
      ...rows.flatMap(between('| ', ' | ', ' |\n')),
    ],
  },
  restructuredtext: {
    ...underlined('-'),
    item: (text) => `- ${text}`,
    comment: (text) => `.. ${text}`,
    table: list('- '),
  },
};

const plain: DocumentParts = {
  ...underlined('-'),
  item: (text) => `- ${text}`,
  comment: (text) => `[${text}]`,
  table: list('- '),
};

/** The parts of a document in a language, by its VS Code id. */
export const documentParts = (languageId: string): DocumentParts =>
  own(languages, languageId) ?? plain;

/** Pieces that begin a paragraph of their own behind a text. */
export function paragraph(before: string, pieces: readonly Piece[]): readonly Piece[] {
  const gap = /(?:^|\n[^\S\n]*\n)$/.test(before) ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  return gap === '' ? pieces : [{ markup: gap }, ...pieces];
}
