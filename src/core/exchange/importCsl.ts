import { cslSource, type CslItem } from './cslSource';
import { textOf } from './cslText';
import { Draft } from './draft';
import type { Importer, ImportPlace } from './imported';
import { isRecord } from './jsonValues';
import { readJson } from './readJson';
import { Untaken } from './untaken';
import { t } from '../spoken';

/** Imports sources from CSL-JSON, as Zotero and other reference managers export it. */
export const importCsl: Importer = function* (text, options) {
  const draft = new Draft(options);
  const value = readJson(text, draft);
  const list = isRecord(value) ? (value['items'] ?? [value]) : value;
  const items = (Array.isArray(list) ? list : []).map((item: unknown, index) => ({
    item,
    at: { unit: 'entry', number: index + 1 } as const,
  }));
  yield* putCslItems(
    items.flatMap(({ item, at }) => {
      if (isRecord(item)) return [{ item, at }];
      draft.problem(t('This is no source of CSL-JSON.'), at);
      return [];
    }),
    draft,
  );
  return yield* draft.finish();
};

/** Puts CSL items into a draft as sources; yields after each. */
export function* putCslItems(
  items: readonly { readonly item: CslItem; readonly at: ImportPlace }[],
  draft: Draft,
): Generator<void> {
  const untaken = new Untaken();
  for (const { item, at } of items) {
    const fields = cslSource(item, at, draft, untaken);
    const id = draft.announce('source', String(fields['title']), idOf(item));
    draft.put('source', id, fields);
    yield;
  }
  untaken.tell(draft);
}

/** The citation key that a person chose, else the id; Zotero's ids are addresses, of which the end counts. */
function idOf(item: CslItem): string | undefined {
  return textOf(item['citation-key']) ?? textOf(item['id'])?.replace(/^https?:.*\//, '');
}
