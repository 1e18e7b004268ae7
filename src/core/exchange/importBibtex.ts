import { bibtexEntries } from './bibtexEntries';
import { cslOfBibtex, unknownBibtexFields } from './bibtexFields';
import { Draft } from './draft';
import { putCslItems } from './importCsl';
import type { Importer } from './imported';
import { Untaken } from './untaken';

/** Imports sources from BibTeX or biblatex. */
export const importBibtex: Importer = function* (text, options) {
  const draft = new Draft(options);
  const untaken = new Untaken();
  const items = bibtexEntries(text.replace(/^\uFEFF/, ''), draft).map((entry) => {
    const at = { unit: 'line', number: entry.line } as const;
    for (const field of unknownBibtexFields(entry)) untaken.add(field, at);
    return { item: cslOfBibtex(entry), at };
  });
  yield* putCslItems(items, draft);
  untaken.tell(draft);
  return yield* draft.finish();
};
