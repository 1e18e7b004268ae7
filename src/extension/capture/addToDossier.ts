import * as vscode from 'vscode';
import { dateSpan } from '../../core/dossier/dates';
import { kindWords } from '../../core/dossier/kindWords';
import { kindName } from '../../core/views/kindNames';
import type { Library } from '../../core/dossier/library';
import type { Edtf, Kind } from '../../core/dossier/model';
import { capturedEntry, type Captured } from '../../core/language/capturedEntry';
import { iconOf } from '../../core/views/kindIcons';
import { allNames } from '../../core/views/names';
import { ownDate } from '../documents/asof';
import type { LibraryStore } from '../libraryStore';
import { chooseFile } from './chooseFile';
import { selectedText } from './selectedText';
import { writeEntry } from './writeEntry';
import { t } from '../../core/spoken';

/** What the command can be told beforehand; the rest is asked. */
export type Answers = Partial<Captured> & { readonly file?: vscode.Uri };

/** Asks for kind, name, aliases and file of something new, writes its entry and shows it. */
export async function addToDossier(store: LibraryStore, given: Answers = {}): Promise<void> {
  const selected = given.name ?? selectedText();
  const library = await store.load();
  const kind = given.kind ?? (await askKind(selected));
  const name = kind && (given.kind && given.name ? given.name : await askName(selected, library));
  if (!kind || name === undefined) return;
  const aka = given.aka ?? (await askAliases(name, selected));
  if (!aka) return;
  const date = kind === 'event' ? (given.date ?? (await askDate())) : undefined;
  if (kind === 'event' && date === undefined) return;
  const file = given.file ?? (await chooseFile(library, title()));
  if (!file) return;
  const captured = { kind, name, aka, ...(date !== undefined && { date }) };
  const entry = capturedEntry(captured, (id) => library.get(id) !== undefined);
  await writeEntry(file, entry);
}

const title = (): string => vscode.l10n.t('Add to Dossier');

async function askKind(selected: string): Promise<Kind | undefined> {
  const kinds = Object.keys(kindWords) as Kind[];
  const items = kinds.map((kind) => {
    const word = kindName(kind);
    return { label: `$(${iconOf({ kind })}) ${word}`, value: kind };
  });
  const placeHolder =
    selected === '' ? vscode.l10n.t('What is it?') : t('What is “{0}”?', selected);
  return (await vscode.window.showQuickPick(items, { title: title(), placeHolder }))?.value;
}

async function askName(selected: string, library: Library): Promise<string | undefined> {
  const name = await vscode.window.showInputBox({
    title: title(),
    prompt: vscode.l10n.t('The preferred name'),
    value: selected,
    validateInput: (value) => {
      if (value.trim() === '') return vscode.l10n.t('A name is needed.');
      const other = library.entities.find((entity) => allNames(entity).includes(value.trim()));
      return (
        other && {
          message: t('This is already a name of {0}.', other.name),
          severity: vscode.InputBoxValidationSeverity.Info,
        }
      );
    },
  });
  return name?.trim();
}

async function askAliases(name: string, selected: string): Promise<readonly string[] | undefined> {
  const aliases = await vscode.window.showInputBox({
    title: title(),
    prompt: vscode.l10n.t(
      'Other full names, with semicolons between them; leave it empty for none',
    ),
    value: selected === name ? '' : selected,
    placeHolder: vscode.l10n.t('Sergei Lavrov; Сергей Лавров'),
  });
  return aliases
    ?.split(';')
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '' && alias !== name);
}

async function askDate(): Promise<Edtf | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const date = await vscode.window.showInputBox({
    title: title(),
    prompt: vscode.l10n.t('When it happened: 2021, 2021-04, 2021-04-06 or 2021-04-06/2021-04-07'),
    value: (document && ownDate(document)) ?? '',
    validateInput: (value) =>
      dateSpan(value.trim()) ? undefined : vscode.l10n.t('Write a date such as 2021-04-06.'),
  });
  return date?.trim();
}
