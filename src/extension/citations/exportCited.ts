import * as vscode from 'vscode';
import { citedIn } from '../../core/writing/bibliographyEdits';
import type { Answers } from '../exchange/answers';
import { chooseTarget, writeText } from '../exchange/chooseTarget';
import type { LibraryStore } from '../libraryStore';
import { nothingCited } from './bibliography';
import { editorToWriteIn } from './documentWriter';
import { plural } from '../../core/spoken';
import { exportFormats } from '../../core/exchange/exportFormats';
import { exported } from '../../core/exchange/exported';
import { onlySources } from '../../core/exchange/onlySources';

/** Writes just the sources that the open document cites, for Pandoc, LaTeX or a reference manager. */
export async function exportCited(store: LibraryStore, given: Answers): Promise<void> {
  const editor = editorToWriteIn();
  if (!editor) return;
  const library = await store.load();
  const { document } = editor;
  const { sources } = citedIn(document.getText(), document.languageId, library);
  if (sources.length === 0) {
    void vscode.window.showInformationMessage(nothingCited());
    return;
  }
  const title = vscode.l10n.t('Export Cited Sources');
  const items = exportFormats
    .filter(({ id }) => id === 'csl' || id === 'bibtex')
    .map((format) => ({ label: format.name, description: `.${format.ending}`, format }));
  const format =
    items.find((item) => item.format.id === given['format'])?.format ??
    (await vscode.window.showQuickPick(items, { title }))?.format;
  if (!format) return;
  const name = document.uri.path.replace(/^.*\/|\.[^./]*$/g, '');
  const target =
    given['to'] instanceof vscode.Uri
      ? given['to']
      : await chooseTarget(title, `${name}.${format.ending}`, { [format.name]: [format.ending] });
  if (!target) return;
  const { text, omitted } = exported(format.write(onlySources(sources)));
  if (!(await writeText(target, text))) return;
  const said = plural(
    sources.length,
    '{0} source exported to {1}.|{0} sources exported to {1}.',
    vscode.workspace.asRelativePath(target),
  );
  void vscode.window.showInformationMessage([said, ...omitted].join(' '));
}
