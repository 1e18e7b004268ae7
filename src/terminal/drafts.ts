/** The languages of the drafts that are checked, by the ending of the file; ids as in VS Code. */
const languages: Readonly<Record<string, string>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'plaintext',
  tex: 'latex',
  rst: 'restructuredtext',
  adoc: 'asciidoc',
  typ: 'typst',
  qmd: 'quarto',
  org: 'org',
};

/** What the name of a draft looks like. */
export const draftName = new RegExp(`\\.(?:${Object.keys(languages).join('|')})$`);

/** The language of a draft. */
export const languageOf = (path: string): string =>
  languages[path.slice(path.lastIndexOf('.') + 1)] ?? 'plaintext';
