import type * as vscode from 'vscode';
import type { Library } from '../../core/dossier/library';
import type { Edtf } from '../../core/dossier/model';
import { documentDate } from '../../core/mentions/documentDate';
import { documentHead } from '../../core/mentions/documentHead';
import type { AsOf } from '../../core/views/card/card';
import { linesOf } from './linesOf';

/** The date that a document is about: its own, else the dossier's, else today. */
export function asofOf(document: vscode.TextDocument, library: Library): AsOf {
  const own = ownDate(document);
  return own === undefined ? asofWithoutDocument(library) : { date: own, from: 'document' };
}

/** What is known of a document as of a version. */
interface Dated {
  readonly version: number;
  readonly languageId: string;
  readonly date: Edtf | undefined;
}
const dated = new WeakMap<vscode.TextDocument, Dated>();

/** The date that a document gives itself. Hovers ask again and again: it is read once a version. */
export function ownDate(document: vscode.TextDocument): Edtf | undefined {
  const { version, languageId } = document;
  const known = dated.get(document);
  if (known?.version === version && known.languageId === languageId) return known.date;
  const date = documentDate(documentHead(linesOf(document)), languageId);
  dated.set(document, { version, languageId, date });
  return date;
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
