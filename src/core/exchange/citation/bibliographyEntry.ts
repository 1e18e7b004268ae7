import type { Source } from '../../dossier/model';
import { citedLead } from './citedLead';
import { namesInEntry } from './citedNames';
import { citedReach } from './citedReach';
import { citedTitle } from './citedTitle';
import { capitalised, italic, joined, marked, plain, type CitationText } from './citationText';
import { formOf } from './formOf';
import { fullNote } from './fullNote';

/**
 * A source as a bibliography lists it, in the style of Chicago: the first author by the family name;
 * where nobody is named, the paper or site in that place; parts with full stops.
 */
export function bibliographyEntry(source: Source): CitationText {
  const form = formOf(source);
  if (form.isLegal) return fullNote(source);
  const { names, role, outlet, rest } = citedLead(source, form);
  const title = citedTitle(source, form.title);
  const head =
    form.isEntry && source.container !== undefined
      ? [joined(',', [italic(source.container), ['s.v. ', ...title]])]
      : [joined(',', [plain(namesInEntry(names)), plain(role)]), outlet, title];
  const parts = [...form.parts(rest), ...citedReach(source)];
  return marked(
    joined('.', [...head, ...parts.map(({ note, entry }) => capitalised(entry ?? note))]),
    '.',
  );
}
