import * as vscode from 'vscode';

/** What a view can go out as. */
export type OutFormat = 'html' | 'markdown' | 'svg' | 'png';

/** One choice of the list. */
interface Choice extends vscode.QuickPickItem {
  readonly format: OutFormat;
}

/** The ending of a file of each format. */
export const endings: Readonly<Record<OutFormat, string>> = {
  html: 'html',
  markdown: 'md',
  svg: 'svg',
  png: 'png',
};

/** Asks what the view is to go out as; undefined where given up. */
export async function pickOutFormat(): Promise<OutFormat | undefined> {
  const items: readonly Choice[] = [
    {
      format: 'html',
      label: vscode.l10n.t('Page for a colleague'),
      description: '.html',
      detail: vscode.l10n.t(
        'Overview, pictures, chronology, actors, figures and sources; opens offline, prints well',
      ),
    },
    {
      format: 'markdown',
      label: vscode.l10n.t('Markdown brief'),
      description: '.md',
      detail: vscode.l10n.t(
        'Chronology, actors and figures with footnotes to the sources; for Pandoc and others',
      ),
    },
    {
      format: 'svg',
      label: vscode.l10n.t('Picture to edit and scale'),
      description: '.svg',
      detail: vscode.l10n.t('The timeline, network or map, dark on white'),
    },
    {
      format: 'png',
      label: vscode.l10n.t('Picture to paste'),
      description: '.png',
      detail: vscode.l10n.t(
        'The timeline, network or map, dark on white, at twice the size of the screen',
      ),
    },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Export View'),
    placeHolder: vscode.l10n.t('What is in scope and passes the filter goes out as…'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.format;
}

export const isOutFormat = (value: unknown): value is OutFormat =>
  typeof value === 'string' && Object.hasOwn(endings, value);
