import * as vscode from 'vscode';
import type { Library } from '../../core/dossier/library';
import { findMentions } from '../../core/mentions/findMentions';
import { lineRanges } from '../../core/mentions/lineRanges';
import { mentionLine, type MentionFile } from '../../core/views/profile/mentionFiles';
import { findFiles } from '../findFiles';
import { plainRange, rangeOf } from '../origins';
import { readSettings } from '../settings';
import { mentionRange, type OpenMentions } from './openMentions';
import { plural } from '../../core/spoken';

/** The endings of the files of each language that names can be recognised in. */
const endings: Readonly<Record<string, readonly string[]>> = {
  markdown: ['md', 'markdown', 'mdown', 'mkd'],
  plaintext: ['txt', 'text'],
  restructuredtext: ['rst'],
  asciidoc: ['adoc', 'asciidoc'],
  latex: ['tex'],
  typst: ['typ'],
  quarto: ['qmd'],
  org: ['org'],
};

/** A file above this size is no note: it is left out of a search. In bytes. */
const largestNote = 20 * 1024 * 1024;

/** Searches all documents of the open folders for mentions. Obeys `files.exclude`. */
export class FolderMentions {
  readonly #mentions: OpenMentions;

  constructor(mentions: OpenMentions) {
    this.#mentions = mentions;
  }

  /** Every mention of an entity, under any of its names; what was found so far where it is cancelled. */
  async find(
    id: string,
    library: Library,
    token: vscode.CancellationToken,
  ): Promise<readonly vscode.Location[]> {
    const found: vscode.Location[] = [];
    await this.#each(library, token, (searched) => {
      found.push(...searched.places(id));
    });
    return found;
  }

  /** Every mention of an entity with its line, document by document; what was found so far where it is cancelled. */
  async list(
    id: string,
    library: Library,
    token: vscode.CancellationToken,
    onProgress: Progress,
  ): Promise<readonly MentionFile[]> {
    const files: MentionFile[] = [];
    const take = (searched: Searched): void => {
      const lines = searched
        .places(id)
        .map(({ range }) => mentionLine(plainRange(range), searched.line(range.start.line)));
      const { uri } = searched;
      const path = vscode.workspace.asRelativePath(uri);
      if (lines.length > 0) files.push({ uri: uri.toString(), path, lines });
    };
    await this.#each(library, token, take, onProgress);
    return files;
  }

  /** How often each entity is named, by its id; undefined where it is cancelled. */
  async count(
    library: Library,
    token: vscode.CancellationToken,
  ): Promise<ReadonlyMap<string, number> | undefined> {
    const counts = new Map<string, number>();
    await this.#each(library, token, ({ mentions }) => {
      for (const { entity } of mentions) {
        if (entity !== undefined) counts.set(entity, (counts.get(entity) ?? 0) + 1);
      }
    });
    return token.isCancellationRequested ? undefined : counts;
  }

  async #each(
    library: Library,
    token: vscode.CancellationToken,
    take: (document: Searched) => void,
    onProgress?: Progress,
  ): Promise<void> {
    const uris = await findFiles(glob(), token);
    const title = plural(uris.length, 'Searching {0} document|Searching {0} documents');
    const location = vscode.ProgressLocation.Window;
    await vscode.window.withProgress({ location, title }, async (progress) => {
      for (const [index, uri] of uris.entries()) {
        if (token.isCancellationRequested) break;
        const searched = await this.#search(uri, library);
        if (searched) take(searched);
        if (index % 100 === 99) {
          progress.report({ message: `${index + 1}/${uris.length}` });
          onProgress?.(index + 1, uris.length);
          // Reading files that are cached yields to nobody: let the host breathe.
          await new Promise((resolve) => setTimeout(resolve));
        }
      }
    });
  }

  async #search(uri: vscode.Uri, library: Library): Promise<Searched | undefined> {
    const key = uri.toString();
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
    if (open) {
      const mentions = this.#mentions.of(open, library);
      const places = (id: string): readonly vscode.Location[] =>
        mentions
          .filter(({ entity }) => entity === id)
          .map((mention) => new vscode.Location(uri, mentionRange(mention)));
      return { uri, mentions, places, line: (number) => open.lineAt(number).text };
    }
    try {
      const { size } = await vscode.workspace.fs.stat(uri);
      if (size > largestNote) return undefined;
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      const lexicon = this.#mentions.lexiconOf(library);
      const mentions = findMentions(text, lexicon, { languageId: languageOf(uri) });
      const places = (id: string): readonly vscode.Location[] => {
        const wanted = mentions.filter(({ entity }) => entity === id);
        return lineRanges(text, wanted).map((range) => new vscode.Location(uri, rangeOf(range)));
      };
      let lines: readonly string[] | undefined;
      const line = (number: number): string => (lines ??= text.split(/\r\n|\r|\n/))[number] ?? '';
      return { uri, mentions, places, line };
    } catch {
      // Deleted since it was found, or not to be read: it holds no mention that one could go to.
      return undefined;
    }
  }
}

/** Hears how many of how many documents were searched. */
type Progress = (done: number, total: number) => void;

/** What a document names, and the places of one entity in it. */
interface Searched {
  readonly uri: vscode.Uri;
  readonly line: (number: number) => string;
  readonly mentions: readonly { readonly entity?: string }[];
  readonly places: (id: string) => readonly vscode.Location[];
}

function glob(): string {
  const languages = new Set(readSettings().languages);
  const wanted = Object.entries(endings).flatMap(([language, files]) =>
    languages.has(language) ? files : [],
  );
  return `**/*.{${wanted.join(',')}}`;
}

function languageOf(uri: vscode.Uri): string {
  const ending = uri.path.slice(uri.path.lastIndexOf('.') + 1).toLowerCase();
  const found = Object.entries(endings).find(([, files]) => files.includes(ending));
  return found?.[0] ?? 'plaintext';
}
