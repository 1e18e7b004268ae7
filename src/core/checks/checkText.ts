import type { Library } from '../dossier/library';
import type { Edtf } from '../dossier/model';
import { DocumentMentions } from '../mentions/documentMentions';
import { buildLexicon, type Lexicon } from '../mentions/lexicon';
import { lexiconNames } from '../views/library/lexiconNames';
import { DraftChecks } from './draftChecks';
import type { Finding } from './finding';

/** What a text is held against, and how it is written. */
export interface CheckOptions {
  readonly library: Library;
  readonly languageId: string;
  /** The date of the record for a text that has none of its own; the library's where it has one. */
  readonly asof: Edtf;
  /** The names of the library, where they are compiled already. */
  readonly lexicon?: Lexicon;
}

/** Holds a whole text against the record once. */
export function checkText(
  text: string,
  { library, languageId, asof, lexicon }: CheckOptions,
): readonly Finding[] {
  const lines = text.split(/\r\n|\r|\n/);
  const document = { lineCount: lines.length, lineAt: (line: number): string => lines[line] ?? '' };
  const names = lexicon ?? buildLexicon(lexiconNames(library.entities));
  const mentions = new DocumentMentions(document, names, { languageId }).mentions();
  return [...new DraftChecks(document, library, { languageId, asof }).findings(mentions)];
}
