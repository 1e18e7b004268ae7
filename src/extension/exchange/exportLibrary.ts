import * as vscode from 'vscode';
import type { ExportFormat } from '../../core/exchange/exportFormats';
import type { Library } from '../../core/dossier/library';
import type { LibraryStore } from '../libraryStore';
import { chooseTarget, writeText } from './chooseTarget';
import type { Answers } from './answers';
import { t } from '../../core/spoken';
import { exportFormats } from '../../core/exchange/exportFormats';

/** Asks for a format and a place, and writes everything that is loaded there. */
export async function exportLibrary(store: LibraryStore, given: Answers): Promise<void> {
  const library = await store.load();
  if (library.entities.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No dossier is loaded, so there is nothing to export.'),
    );
    return;
  }
  const title = vscode.l10n.t('Export');
  const format =
    exportFormats.find(({ id }) => id === given['format']) ??
    (await pickFormat(exportFormats, title));
  if (!format) return;
  const { name, file, ending } = format;
  const target =
    given['to'] instanceof vscode.Uri
      ? given['to']
      : await chooseTarget(title, `${file}.${ending}`, { [name]: [ending] });
  if (!target) return;
  const written = await writeInPieces(format, library, target);
  if (written) void tellOfExport(target, written);
}

async function pickFormat(
  formats: readonly ExportFormat[],
  title: string,
): Promise<ExportFormat | undefined> {
  const what: Readonly<Record<ExportFormat['id'], string>> = {
    'csv-entries': vscode.l10n.t('People, states, organisations, places and projects as a table'),
    'csv-events': vscode.l10n.t('Events as a table'),
    'csv-claims': vscode.l10n.t('Claims as a table, disputed ones side by side'),
    csl: vscode.l10n.t('Sources for Zotero, Pandoc and other reference managers'),
    bibtex: vscode.l10n.t('Sources for LaTeX'),
    geojson: vscode.l10n.t('Places and routes for maps'),
    timeline: vscode.l10n.t('Events for a timeline on the web'),
    gexf: vscode.l10n.t('The network of actors, projects and events for Gephi'),
    ftm: vscode.l10n.t('Everything for Aleph and other tools of investigation'),
  };
  const items = formats.map((format) => ({
    label: format.name,
    description: `.${format.ending}`,
    detail: what[format.id],
    format,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('The format to export to'),
    matchOnDetail: true,
  });
  return picked?.format;
}

/** How many pieces are written between two looks at whether someone has cancelled. */
const piecesAtOnce = 200;

/** What the format could not carry; undefined where the export was cancelled or failed. */
function writeInPieces(
  format: ExportFormat,
  library: Library,
  target: vscode.Uri,
): Thenable<readonly string[] | undefined> {
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: t('Exporting to {0}…', format.name),
      cancellable: true,
    },
    async (_, cancellation) => {
      const pieces = format.write(library);
      const texts: string[] = [];
      for (let next = pieces.next(); ; next = pieces.next()) {
        if (next.done === true) {
          return (await writeText(target, texts.join(''))) ? next.value : undefined;
        }
        texts.push(next.value);
        if (texts.length % piecesAtOnce === 0) {
          await new Promise((resolve) => setTimeout(resolve, 0));
          if (cancellation.isCancellationRequested) return undefined;
        }
      }
    },
  );
}

async function tellOfExport(target: vscode.Uri, omitted: readonly string[]): Promise<void> {
  const open = vscode.l10n.t('Open');
  const said = t('Exported to {0}.', vscode.workspace.asRelativePath(target));
  const picked = await vscode.window.showInformationMessage([said, ...omitted].join(' '), open);
  if (picked === open) await vscode.commands.executeCommand('vscode.open', target);
}
