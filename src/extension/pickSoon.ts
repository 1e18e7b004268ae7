import * as vscode from 'vscode';

/** A list to choose from, and what stands above it. */
export interface Choices<Item extends vscode.QuickPickItem> {
  readonly title?: string;
  readonly items: readonly Item[];
}

/**
 * Asks for one of a list that is still being made. The box opens at once, so that no key goes into the document
 * meanwhile. Undefined where given up, or where there is nothing to choose from.
 */
export async function pickSoon<Item extends vscode.QuickPickItem>(
  options: Pick<vscode.QuickPick<Item>, 'title' | 'placeholder'>,
  loading: Promise<Choices<Item> | undefined>,
): Promise<Item | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = options.title;
  pick.placeholder = options.placeholder;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.busy = true;
  const chosen = new Promise<Item | undefined>((resolve) => {
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (!item) return;
      resolve(item);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
  });
  pick.show();
  try {
    const choices = await loading;
    if (!choices) pick.hide();
    pick.busy = false;
    pick.title = choices?.title ?? options.title;
    pick.items = choices?.items ?? [];
  } catch (error) {
    pick.hide();
    throw error;
  }
  return chosen;
}
