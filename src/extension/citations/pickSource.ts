import * as vscode from 'vscode';
import type { Library } from '../../core/dossier/library';
import type { Citing } from '../../core/writing/piece';
import { choiceMatcher, sourceChoices, type SourceChoice } from '../../core/writing/sourceChoices';
import { commands } from '../ids';

interface SourceItem extends vscode.QuickPickItem {
  readonly choice?: SourceChoice;
}

/** As many as anyone scrolls through; typing finds the others. */
const mostShown = 200;

/** A place in a source at the end of what was typed: “gas p. 3”. */
const placeAtEnd = /[\s,]+(?<place>(?:pp?|paras?|ch|chap|vol|sec|art)\.? ?\d[\w–-]*)\s*$/i;

/** What there is to choose from, and the ids of what the document cites already. */
interface Sources {
  readonly library: Library;
  readonly cited: ReadonlySet<string>;
}

/**
 * Asks for a source by any of its fields, in any script, and where in it; undefined where given up.
 * The box opens at once, so that no key goes into the document while the library is loading.
 */
export function pickSource(loading: Promise<Sources>): Promise<Citing | undefined> {
  let sources: Sources | undefined;
  let choices: readonly SourceChoice[] = [];
  const withPage: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('symbol-number'),
    tooltip: vscode.l10n.t('Cite a Page or Place in It…'),
  };
  const pick = vscode.window.createQuickPick<SourceItem>();
  pick.title = vscode.l10n.t('Insert Citation');
  pick.placeholder = vscode.l10n.t('Title, author, outlet, year or key; add “p. 3” for a page');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.busy = true;
  const itemsFor = (query: string, { library, cited }: Sources): readonly SourceItem[] => {
    const found = choices.filter(choiceMatcher(query));
    const shown = found.slice(0, mostShown).map((choice): SourceItem => ({
      label: `$(${cited.has(choice.source.id) ? 'check' : 'book'}) ${plainLabel(choice.label)}`,
      description: plainLabel(choice.description),
      detail: plainLabel(choice.detail),
      buttons: [withPage],
      // The list is filtered by our own folding: “лавров” and “Lavrov’s” are found as they are meant.
      alwaysShow: true,
      choice,
    }));
    if (shown.length === 0) return [nothingFound(library)];
    const more = found.length - shown.length;
    return more > 0
      ? [...shown, { label: vscode.l10n.t('{0} more: go on typing', more), alwaysShow: true }]
      : shown;
  };
  const update = (): void => {
    if (sources) pick.items = itemsFor(pick.value.replace(placeAtEnd, ''), sources);
  };
  void loading.then((loaded) => {
    sources = loaded;
    choices = sourceChoices(loaded.library, loaded.cited);
    pick.busy = false;
    update();
  });
  return new Promise((resolve) => {
    // While the place is asked for, the list is hidden but not given up.
    let isAsking = false;
    const done = (choice: SourceChoice | undefined, locator: string | undefined): void => {
      resolve(choice && { source: choice.source, ...(locator !== undefined && { locator }) });
      pick.hide();
    };
    pick.onDidChangeValue(update);
    pick.onDidTriggerItemButton(({ item }) => {
      const { choice } = item;
      if (!choice) return;
      isAsking = true;
      void askForPlace(choice).then((place) => {
        done(place === undefined ? undefined : choice, place);
        pick.dispose();
      });
    });
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (item?.choice) done(item.choice, placeAtEnd.exec(pick.value)?.groups?.['place']);
      else if (sources?.library.ofKind('source').length === 0) {
        done(undefined, undefined);
        void vscode.commands.executeCommand(commands.importFile);
      }
    });
    pick.onDidHide(() => {
      if (isAsking) return;
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** Nothing in a text becomes an icon. */
const plainLabel = (text: string): string => text.replaceAll('$(', '$\u200B(');

const nothingFound = (library: Library): SourceItem => ({
  label:
    library.ofKind('source').length === 0
      ? vscode.l10n.t('No source is loaded. Import some from Zotero, CSL-JSON or BibTeX…')
      : vscode.l10n.t('No source has all these words.'),
  alwaysShow: true,
});

const askForPlace = ({ label }: SourceChoice): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: label,
    prompt: vscode.l10n.t('Where in it: p. 3, para. 12, 00:12:31'),
    value: 'p. ',
    valueSelection: [3, 3],
  });
