import { Document, isMap, isScalar, isSeq, visit, type Pair } from 'yaml';
import { sections } from '../dossier/kinds';
import type { Kind } from '../dossier/model';

/** One entry to be written: the fields as they stand in a dossier file, in their order. */
export interface DraftEntry {
  readonly kind: Kind;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * The text of a dossier file with these entries, in readable YAML: one section after the other, a
 * blank line between entries, short lists on one line. An entry that is only a name is one line.
 */
export function dossierText(
  head: Readonly<Record<string, string>>,
  entries: readonly DraftEntry[],
  comment?: string,
): string {
  const content: Record<string, unknown> = { dossier: head };
  for (const [section, { kind }] of Object.entries(sections)) {
    const own = entries.filter((entry) => entry.kind === kind);
    if (own.length === 0) continue;
    // A map keeps the order of ids such as 2021, an object would not.
    content[section] = new Map(own.map(({ id, fields }) => [id, shortest(fields)]));
  }
  const document = new Document(content, { version: '1.2', schema: 'core' });
  if (comment !== undefined) document.commentBefore = ` ${comment}`;
  layOut(document);
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
}

const shortest = (fields: Readonly<Record<string, unknown>>): unknown => {
  const [only, ...others] = Object.entries(fields);
  return only?.[0] === 'name' && others.length === 0 ? only[1] : fields;
};

/** The most characters of a list that stands on one line. */
const longestList = 80;

function layOut(document: Document): void {
  const root = document.contents;
  if (!isMap(root)) return;
  for (const [index, section] of root.items.entries()) {
    spaceBefore(section, index > 0);
    const entries = isMap(section.value) ? section.value.items : [];
    // One-line entries stand together, others apart.
    for (const [at, entry] of entries.entries()) {
      spaceBefore(entry, at > 0 && (isMap(entry.value) || isMap(entries[at - 1]?.value)));
    }
  }
  visit(document, {
    Seq: (_, list) => {
      const isRoute = list.items.some((item) => isSeq(item));
      const texts = list.items.map((item) => (isScalar(item) ? String(item.value) : undefined));
      const isShort = !texts.includes(undefined) && texts.join(', ').length <= longestList;
      if (isRoute || isShort) list.flow = true;
    },
    Scalar: (_, scalar) => {
      // A year reads better without the quotes that keep it a text; the reader takes both.
      if (typeof scalar.value === 'string' && /^[1-9]\d{3}$/.test(scalar.value)) {
        scalar.value = Number(scalar.value);
      }
    },
  });
}

function spaceBefore(pair: Pair, isApart: boolean): void {
  if (isScalar(pair.key) && isApart) pair.key.spaceBefore = true;
}
