import {
  commands,
  MarkdownString,
  Range,
  workspace,
  type Hover,
  type TextDocument,
  type Uri,
} from 'vscode';

/** A card as VS Code got it: its Markdown, and the text that it stands on. */
export interface Shown {
  readonly markdown: string;
  readonly text: string;
  readonly content: MarkdownString;
}

/** The card at an offset of a document; undefined where there is none of ours. */
export async function cardAt(document: TextDocument, offset: number): Promise<Shown | undefined> {
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(offset),
  );
  for (const { contents, range } of hovers) {
    for (const content of contents) {
      if (content instanceof MarkdownString && content.value.includes('command:dossier.'))
        return {
          markdown: content.value,
          text: document.getText(range ?? new Range(0, 0, 0, 0)),
          content,
        };
    }
  }
  return undefined;
}

/** The card in the middle of a text, or of a part of it, where it first stands in a document. */
export function cardOn(
  document: TextDocument,
  text: string,
  part = text,
): Promise<Shown | undefined> {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`“${text}” is not in ${document.fileName}.`);
  return cardAt(document, at + text.indexOf(part) + Math.floor(part.length / 2));
}

/** Opens a document without showing it. */
export const open = (uri: Uri) => workspace.openTextDocument(uri);

/** The names of all documents that were not saved anywhere. */
const written = new Set<string>();

/**
 * Opens a document that is not saved anywhere. VS Code gives it the name of one that was closed, and
 * for a moment answers for that one: then another is opened.
 */
export async function write(content: string, language = 'markdown'): Promise<TextDocument> {
  for (;;) {
    const document = await workspace.openTextDocument({ content, language });
    const name = document.uri.toString();
    if (written.has(name)) continue;
    written.add(name);
    return document;
  }
}
