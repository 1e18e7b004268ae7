import * as vscode from 'vscode';
import type { Kind } from '../../core/dossier/model';
import { kindWords } from '../../core/dossier/kindWords';
import { kindPlural } from '../../core/views/kindNames';
import { placeText, type Imported } from '../../core/exchange/imported';
import type { ImportFormat } from '../../core/exchange/importFormats';
import { inSlices } from '../inSlices';
import type { LibraryStore } from '../libraryStore';
import { chooseTarget, writeText } from './chooseTarget';
import type { Answers } from './answers';
import { plural, t } from '../../core/spoken';
import { importFormats, importFormatOf } from '../../core/exchange/importFormats';
import { needsKind } from '../../core/exchange/importCsv';

/** Asks for a file of another format, shows what comes of it, and saves that as a new dossier. */
export async function importFile(store: LibraryStore, given: Answers): Promise<void> {
  const title = vscode.l10n.t('Import');
  const from =
    given['from'] instanceof vscode.Uri ? given['from'] : await chooseSource(title, importFormats);
  const text = from && (await readText(from));
  if (!from || text === undefined) return;
  const name = from.path.slice(from.path.lastIndexOf('/') + 1);
  const format =
    importFormats.find(({ id }) => id === given['format']) ??
    importFormatOf(name, text) ??
    (await pickFormat(importFormats, title));
  if (!format) return;
  const kind = await chooseKind(format, text, given['kind'], title);
  if (kind === 'none chosen') return;
  const library = await store.load();
  const imported = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: t('Importing {0}…', name),
      cancellable: true,
    },
    (_, token) =>
      inSlices(
        format.read(text, { name, library, ...(kind && { kind }) }),
        () => token.isCancellationRequested,
      ),
  );
  if (!imported) return;
  if (imported.entries === 0) {
    await showProblems(imported, name);
    void vscode.window.showWarningMessage(t('Nothing in {0} could be imported.', name));
    return;
  }
  const preview =
    given['to'] instanceof vscode.Uri ? 'save' : await showPreview(imported, title, name);
  if (!preview) return;
  const target =
    given['to'] instanceof vscode.Uri
      ? given['to']
      : await chooseTarget(title, `${name.replace(/\.[^.]*$/, '')}.dossier.yaml`, {
          [vscode.l10n.t('Dossier')]: ['yaml', 'yml'],
        });
  if (!target || !(await writeText(target, imported.text))) return;
  await vscode.window.showTextDocument(target);
  if (preview === 'save and show') await showProblems(imported, name);
}

async function chooseSource(
  title: string,
  formats: readonly ImportFormat[],
): Promise<vscode.Uri | undefined> {
  const endings = [...new Set(formats.flatMap((format) => format.endings))];
  const picked = await vscode.window.showOpenDialog({
    title,
    openLabel: vscode.l10n.t('Import'),
    filters: {
      [vscode.l10n.t('All that can be imported')]: endings,
      ...Object.fromEntries(formats.map((format) => [format.name, [...format.endings]])),
    },
  });
  return picked?.[0];
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(t('The file could not be read: {0}', reason));
    return undefined;
  }
}

async function pickFormat(
  formats: readonly ImportFormat[],
  title: string,
): Promise<ImportFormat | undefined> {
  const items = formats.map((format) => ({ label: format.name, format }));
  const placeHolder = vscode.l10n.t('The format of the file');
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.format;
}

/** What the rows of a table are, where neither a column nor the headers tell. */
async function chooseKind(
  format: ImportFormat,
  text: string,
  given: unknown,
  title: string,
): Promise<Kind | undefined | 'none chosen'> {
  const kinds = Object.keys(kindWords) as Kind[];
  const told = kinds.find((kind) => kind === given);
  if (told !== undefined || format.id !== 'csv' || !needsKind(text)) return told;
  const items = kinds.map((kind) => ({ label: kindPlural(kind), rows: kind }));
  const placeHolder = vscode.l10n.t('What the rows of the table are');
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder });
  return picked?.rows ?? 'none chosen';
}

/** What comes of the import, before anything is written; undefined where given up. */
async function showPreview(
  { entries, joined, problems }: Imported,
  title: string,
  name: string,
): Promise<'save' | 'save and show' | undefined> {
  const made = [
    plural(entries, '{0} entry|{0} entries'),
    joined.length > 0 &&
      plural(
        joined.length,
        '{0} of them lies over an entry of the same name|{0} of them lie over entries of the same name',
      ),
  ]
    .filter(Boolean)
    .join(' · ');
  const [first] = problems;
  const items = [
    {
      label: `$(save) ${vscode.l10n.t('Save as a Dossier…')}`,
      detail: made,
      answer: 'save' as const,
    },
    ...(first
      ? [
          {
            label: `$(warning) ${vscode.l10n.t('Save, and Show What Could Not Be Taken Over')}`,
            description: String(problems.length),
            detail: [placeText(first.at), first.message]
              .filter(Boolean)
              .join(': ')
              .replaceAll('$(', '$\u200B('),
            answer: 'save and show' as const,
          },
        ]
      : []),
  ];
  const placeHolder = t('What comes of {0}', name);
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.answer;
}

/** The problems as a text beside the new dossier. */
async function showProblems({ problems }: Imported, name: string): Promise<void> {
  if (problems.length === 0) return;
  const lines = problems.map(({ at, message }) =>
    [placeText(at), message].filter((text) => text !== '').join(': '),
  );
  const content = [t('What could not be taken over from {0}', name), '', ...lines, ''];
  const document = await vscode.workspace.openTextDocument({
    language: 'plaintext',
    content: content.join('\n'),
  });
  await vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.Beside,
    preview: false,
  });
}
