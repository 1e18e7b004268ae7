import * as vscode from 'vscode';
import { isBundled } from '../../core/dossier/layers';
import type { Library } from '../../core/dossier/library';
import type { Entity } from '../../core/dossier/model';
import { listText, sectionOf } from '../../core/language/capturedEntry';
import { addToList, nameField } from '../../core/language/insertField';
import { likelyBearers } from '../../core/language/likelyBearers';
import { writtenEntry } from '../../core/language/writtenEntry';
import { searchLibrary } from '../../core/views/library/searchLibrary';
import { allNames } from '../../core/views/names';
import { buildNameIndex } from '../../core/writing/nameIndex';
import { pickEntity } from '../entityCommands';
import { inSlices } from '../inSlices';
import type { LibraryStore } from '../libraryStore';
import { chooseFile } from './chooseFile';
import { selectedText } from './selectedText';
import { applyEdits, show, writeEntry } from './writeEntry';
import { t } from '../../core/spoken';

/** The lists that a further name can go to, each with its own behaviour. */
export type NameList = 'aka' | 'short' | 'was';

/** What the command can be told beforehand; the rest is asked. */
export interface AliasAnswers {
  readonly name?: string;
  readonly id?: string;
  readonly list?: NameList;
  readonly file?: vscode.Uri;
}

/** Adds the selected text to the names of an entity that is picked; over a bundled one in an own file. */
export async function addAlias(store: LibraryStore, given: AliasAnswers = {}): Promise<void> {
  const name = given.name ?? selectedText();
  if (name === '') {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select a name in a document first.'));
    return;
  }
  const loading = store.load();
  const entity =
    given.id === undefined ? await askWho(name, loading) : (await loading).get(given.id);
  if (!entity) return;
  if (allNames(entity).includes(name)) {
    void vscode.window.showInformationMessage(
      t('“{0}” is already a name of {1}.', name, entity.name),
    );
    return;
  }
  const list = given.list ?? (await askList(name, entity));
  if (!list) return;
  const own = given.file ? undefined : entity.origins.find(({ file }) => !isBundled(file));
  if (own) {
    const { line } = (await loading).locate(own).range.start;
    await addToEntry(vscode.Uri.parse(own.file, true), line, entity, list, name);
    return;
  }
  const file = given.file ?? (await chooseFile(await loading, title(name)));
  if (!file) return;
  const section = sectionOf(entity.kind);
  await writeEntry(file, { section, id: entity.id, fields: [[list, listText([name])]] });
}

const title = (name: string): string => t('Add “{0}” as Alias', name);

/** Sources are cited, not named. */
const askWho = (name: string, loading: Promise<Library>): Promise<Entity | undefined> =>
  pickEntity(loading, {
    title: title(name),
    placeholder: vscode.l10n.t('A person, state, organisation, place, project or event'),
    choose: async (library) => {
      const index = await inSlices(buildNameIndex(library));
      const likely = index ? likelyBearers(name, index) : [];
      const named = searchLibrary(library, '', Infinity).filter(({ kind }) => kind !== 'source');
      return [...new Set([...likely, ...named])];
    },
  });

async function askList(name: string, entity: Entity): Promise<NameList | undefined> {
  const items: (vscode.QuickPickItem & { readonly list: NameList })[] = [
    {
      label: vscode.l10n.t('Full name'),
      description: vscode.l10n.t('in any script or spelling; always counts'),
      list: 'aka',
    },
    {
      label: vscode.l10n.t('Short name'),
      description: vscode.l10n.t('a surname or acronym; counts near a full name'),
      list: 'short',
    },
    {
      label: vscode.l10n.t('Former name'),
      description: vscode.l10n.t('superseded by the present one'),
      list: 'was',
    },
  ];
  const placeHolder = t('What is “{0}” to {1}?', name, entity.name);
  return (await vscode.window.showQuickPick(items, { title: title(name), placeHolder }))?.list;
}

async function addToEntry(
  uri: vscode.Uri,
  line: number,
  entity: Entity,
  list: NameList,
  name: string,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const section = sectionOf(entity.kind);
  const id = entity.id.replace(/~\d+$/, '');
  const entry = writtenEntry(document.getText(), { section, id });
  const edits = entry && addToList(entry, nameField(section), list, name);
  if (edits) await applyEdits(uri, edits);
  else {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('This entry cannot be added to as it is written. Add the name by hand.'),
    );
  }
  await show(uri, edits?.[0]?.range.start.line ?? line);
}
