import type { Source } from '../../dossier/model';
import { citedLead } from './citedLead';
import { namesInShort } from './citedNames';
import { shortTitle } from './citedTitle';
import { italic, joined, marked, plain, type CitationText } from './citationText';
import { formOf } from './formOf';
import { locatorText } from './locatorText';

/** The note for a source that was cited before: family names, a short title and the place (CMOS 17, 14.30). */
export function shortNote(source: Source, locator?: string): CitationText {
  const form = formOf(source);
  const { names, outlet } = citedLead(source, form);
  const title = shortTitle(source, form.title);
  const head =
    form.isEntry && source.container !== undefined
      ? [italic(source.container), ['s.v. ', ...title]]
      : [plain(namesInShort(names)), outlet, title];
  return marked(joined(',', [...head, plain(locator && locatorText(locator))]), '.');
}
