import type * as vscode from 'vscode';
import type { Library } from '../../core/dossier/library';
import type { Edtf } from '../../core/dossier/model';
import { documentDate } from '../../core/mentions/documentDate';
import type { AsOf } from '../../core/views/card';

/** The date that a document is about: its own, else the dossier's, else today. */
export function asofOf(document: vscode.TextDocument, library: Library): AsOf {
  const own = documentDate(document.getText(), document.languageId);
  return own === undefined ? asofWithoutDocument(library) : { date: own, from: 'document' };
}

/** The date where there is no document: the dossier's, else today. */
export function asofWithoutDocument(library: Library): AsOf {
  return library.asof === undefined
    ? { date: today(), from: 'today' }
    : { date: library.asof, from: 'dossier' };
}

/** Today on the reader's calendar, as ISO 8601. */
export function today(): Edtf {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
