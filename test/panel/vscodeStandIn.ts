// What the page's HTML needs of VS Code, for a bundle that runs in plain Node: `vscode` is this file there.

/** Joins paths to an address. */
export const Uri = {
  joinPath: (base: string, ...segments: readonly string[]): string => [base, ...segments].join('/'),
};

/** The language of the workbench. */
export const env = { language: 'en' };

/** Gives the English text. */
export const l10n = { t: (text: string): string => text };
