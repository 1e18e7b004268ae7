import * as vscode from 'vscode';
import type { Library } from '../../core/dossier/library';
import { findMentions } from '../../core/mentions/findMentions';
import { lineRanges } from '../../core/mentions/lineRanges';
import { rangeOf } from '../origins';
import { readSettings } from '../settings';
import { mentionRange, type OpenMentions } from './openMentions';

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
    const uris = await vscode.workspace.findFiles(glob(), undefined, undefined, token);
    const title = vscode.l10n.t('Searching {0} documents', uris.length);
    const location = vscode.ProgressLocation.Window;
    return vscode.window.withProgress({ location, title }, async (progress) => {
      const found: vscode.Location[] = [];
      for (const [index, uri] of uris.entries()) {
        if (token.isCancellationRequested) break;
        found.push(...(await this.#findIn(uri, id, library)));
        if (index % 100 === 99) {
          progress.report({ message: `${index + 1}/${uris.length}` });
          // Reading files that are cached yields to nobody: let the host breathe.
          await new Promise((resolve) => setTimeout(resolve));
        }
      }
      return found;
    });
  }

  async #findIn(
    uri: vscode.Uri,
    id: string,
    library: Library,
  ): Promise<readonly vscode.Location[]> {
    const key = uri.toString();
    const isWanted = ({ entity }: { readonly entity?: string }): boolean => entity === id;
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
    if (open) {
      return this.#mentions
        .of(open, library)
        .filter(isWanted)
        .map((mention) => new vscode.Location(uri, mentionRange(mention)));
    }
    try {
      const { size } = await vscode.workspace.fs.stat(uri);
      if (size > largestNote) return [];
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      const lexicon = this.#mentions.lexiconOf(library);
      const mentions = findMentions(text, lexicon, { languageId: languageOf(uri) });
      const wanted = mentions.filter(isWanted);
      return lineRanges(text, wanted).map((range) => new vscode.Location(uri, rangeOf(range)));
    } catch {
      // Deleted since it was found, or not to be read: it holds no mention that one could go to.
      return [];
    }
  }
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
