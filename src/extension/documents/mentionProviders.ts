import * as vscode from 'vscode';
import type { Library } from '../../core/dossier/library';
import type { LibraryStore } from '../libraryStore';
import { locationOf } from '../origins';
import { mentionRange, type OpenMentions } from './openMentions';
import type { FolderMentions } from './folderMentions';

/** What language features have in common: they start from the mention at a position. */
export interface MentionSources {
  readonly store: LibraryStore;
  readonly mentions: OpenMentions;
  readonly folder: FolderMentions;
}

/** Highlights, under the cursor, the other mentions of the same thing. */
export function highlightProvider(sources: MentionSources): vscode.DocumentHighlightProvider {
  return {
    async provideDocumentHighlights(document, position) {
      const library = await sources.store.load();
      const { mentions } = sources;
      const at = mentions.at(document, position, library);
      if (!at) return undefined;
      const same = idsOf(at);
      return mentions
        .of(document, library)
        .filter((mention) => idsOf(mention) === same)
        .map((mention) => new vscode.DocumentHighlight(mentionRange(mention)));
    },
  };
}

const idsOf = (mention: {
  readonly entity?: string;
  readonly candidates: readonly { readonly entity: string }[];
}): string => mention.entity ?? mention.candidates.map(({ entity }) => entity).join('\n');

/** Goes from a mention to where the record has it: every file that speaks of it. */
export function definitionProvider(sources: MentionSources): vscode.DefinitionProvider {
  return {
    async provideDefinition(document, position) {
      const library = await sources.store.load();
      const mention = sources.mentions.at(document, position, library);
      if (!mention) return undefined;
      const ids =
        mention.entity === undefined
          ? mention.candidates.map((name) => name.entity)
          : [mention.entity];
      const originSelectionRange = mentionRange(mention);
      return locationsOf(ids, library).map(({ uri, range }) => ({
        originSelectionRange,
        targetUri: uri,
        targetRange: range,
        targetSelectionRange: range,
      }));
    },
  };
}

function locationsOf(ids: readonly string[], library: Library): readonly vscode.Location[] {
  return [...new Set(ids)]
    .flatMap((id) => library.get(id)?.origins ?? [])
    .map((origin) => locationOf(origin, library));
}

/** Finds every mention of the same thing, under any of its names, in all documents of the folders. */
export function referenceProvider(sources: MentionSources): vscode.ReferenceProvider {
  return {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const library = await sources.store.load();
      const mention = sources.mentions.at(document, position, library);
      if (mention?.entity === undefined) return undefined;
      const found = await sources.folder.find(mention.entity, library, token);
      // A document that is not saved yet, or is from elsewhere, is in none of the folders.
      const key = document.uri.toString();
      const own = found.some(({ uri }) => uri.toString() === key)
        ? []
        : sources.mentions
            .of(document, library)
            .filter(({ entity }) => entity === mention.entity)
            .map((own) => new vscode.Location(document.uri, mentionRange(own)));
      const declared = includeDeclaration ? locationsOf([mention.entity], library) : [];
      return [...own, ...found, ...declared];
    },
  };
}
