import type { Source } from '../../dossier/model';
import { citedLead, withoutEcho } from './citedLead';
import { namesInNote } from './citedNames';
import { citedReach } from './citedReach';
import { citedTitle } from './citedTitle';
import { joined, marked, plain, italic, type CitationText } from './citationText';
import { formOf } from './formOf';
import { locatorText } from './locatorText';
import { withPages } from './withPages';

/**
 * The note in which a source is cited for the first time, in the style of Chicago (The Chicago Manual
 * of Style, 17th edition, notes and bibliography), with a full stop. Capitals of titles stay as they
 * are given. The locator says where in the source: `p. 3`, `para. 12`, `00:12:31`.
 */
export function fullNote(source: Source, locator?: string): CitationText {
  const form = formOf(source);
  const { names, role } = citedLead(source, form);
  const title = citedTitle(source, form.title);
  const head = form.isEntry
    ? [italic(source.container), [...(source.container === undefined ? [] : ['s.v. ']), ...title]]
    : [plain(namesInNote(names)), plain(role), title];
  let text = joined(',', head);
  for (const { note, inParentheses } of form.parts(withoutEcho(source))) {
    if (note.length === 0) continue;
    text = inParentheses ? [...text, ' (', ...note, ')'] : joined(',', [text, note]);
  }
  const place = locator && locatorText(locator);
  text = form.isJournal ? withPages(text, place) : joined(',', [text, plain(place)]);
  return marked(joined(',', [text, ...citedReach(source).map(({ note }) => note)]), '.');
}
