import * as vscode from 'vscode';
import type { Library } from '../core/dossier/library';
import type { Entity } from '../core/dossier/model';
import { iconOf } from '../core/views/kindIcons';
import { kindText } from '../core/views/kindText';
import { linkTo } from '../core/views/links';
import { allNames } from '../core/views/names';
import { searchLibrary } from '../core/views/library/searchLibrary';
import { editorToWriteIn, writeWords } from './citations/documentWriter';
import { insertOf } from './citations/insertOf';
import type { FolderMentions } from './documents/folderMentions';
import { pickMention } from './documents/pickMention';
import { commands } from './ids';
import type { LibraryStore } from './libraryStore';
import type { LibraryTree } from './libraryTree';
import { locationOf } from './origins';
import { pickSoon } from './pickSoon';
import { t } from '../core/spoken';

/** What opens a profile; the summary panel. */
export interface ProfileOpener {
  openProfile(id: string): void;
}

/** The commands that act on one entity: from the tree, from a card, or from the command palette. */
export function registerEntityCommands(
  store: LibraryStore,
  tree: LibraryTree,
  panel: ProfileOpener,
  folder: FolderMentions,
): vscode.Disposable {
  const onEntity = (
    command: string,
    run: (entity: Entity, library: Library) => unknown,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(command, async (target: unknown) => {
      const loading = store.load();
      const id = idOf(target);
      const entity = id === undefined ? await pickEntity(loading) : found(id, await loading);
      if (entity) await run(entity, await loading);
    });
  return vscode.Disposable.from(
    onEntity(commands.openProfile, ({ id }) => {
      panel.openProfile(id);
    }),
    onEntity(commands.goToYaml, goToYaml),
    onEntity(commands.revealInTree, ({ id }) => tree.reveal(id)),
    onEntity(commands.findMentions, (entity, library) => pickMention(entity, library, folder)),
    onEntity(commands.insertName, ({ name }) => insertName(name)),
    vscode.commands.registerCommand(commands.insert, async (target: unknown) => {
      const loading = store.load();
      const id = idOf(target) ?? (await pickEntity(loading))?.id;
      if (id !== undefined) await insertOf((library) => found(id, library), loading);
    }),
    onEntity(commands.copyName, ({ name }) => vscode.env.clipboard.writeText(name)),
  );
}

/** The entity behind an id; says so where it is gone. */
function found(id: string, library: Library): Entity | undefined {
  const entity = library.get(id);
  if (!entity) {
    void vscode.window.showInformationMessage(t('“{0}” is no longer in the dossier.', id));
  }
  return entity;
}

/** The id that a command was called with: by a row of the tree, or plainly by a link. */
function idOf(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  if (typeof target !== 'object' || target === null || !('link' in target)) return undefined;
  const { link } = target;
  if (typeof link !== 'object' || link === null || !('id' in link)) return undefined;
  return typeof link.id === 'string' ? link.id : undefined;
}

/** What else there is to say to who asks for an entity. */
interface Asking {
  readonly title?: string;
  readonly placeholder?: string;
  /** Which are offered, the likeliest first, in place of all by their names. */
  readonly choose?: (library: Library) => Promise<readonly Entity[]>;
}

/** Asks for an entity by any of its names; undefined where given up. */
export async function pickEntity(
  loading: Promise<Library>,
  { title, placeholder, choose }: Asking = {},
): Promise<Entity | undefined> {
  const itemsOf = (entities: readonly Entity[]) =>
    entities.map((entity) => ({
      label: `$(${iconOf(linkTo(entity))}) ${entity.name.replaceAll('$(', '$\u200B(')}`,
      description: kindText(entity),
      detail: allNames(entity).slice(1).join(' · '),
      entity,
    }));
  const picked = await pickSoon(
    {
      title,
      placeholder:
        placeholder ??
        vscode.l10n.t('A person, state, organisation, place, project, event or source'),
    },
    loading.then(async (library) => ({
      items: itemsOf((await choose?.(library)) ?? searchLibrary(library, '', Infinity)),
    })),
  );
  return picked?.entity;
}

async function goToYaml({ origins: [origin] }: Entity, library: Library): Promise<void> {
  if (!origin) return;
  const { uri, range } = locationOf(origin, library);
  await vscode.window.showTextDocument(uri, {
    selection: new vscode.Range(range.start, range.start),
  });
}

async function insertName(name: string): Promise<void> {
  const editor = editorToWriteIn();
  if (editor) await writeWords(editor, name);
}
