import { Document, isScalar, isSeq, visit } from 'yaml';
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
 * Yields after each entry.
 */
export function* dossierText(
  head: Readonly<Record<string, string>>,
  entries: readonly DraftEntry[],
  comment?: string,
): Generator<void, string> {
  let text = comment === undefined ? '' : `# ${comment}\n\n`;
  text += yamlOf('dossier', head);
  for (const [section, { kind }] of Object.entries(sections)) {
    const own = entries.filter((entry) => entry.kind === kind);
    let wasMap: boolean | undefined;
    for (const { id, fields } of own) {
      const value = shortest(fields);
      const isMap = typeof value === 'object';
      // One-line entries stand together, others apart.
      if (wasMap === undefined) text += `\n${section}:\n`;
      else if (isMap || wasMap) text += '\n';
      wasMap = isMap;
      text += yamlOf(id, value).replace(/(^|\n)(?=[^\n])/g, '$1  ');
      yield;
    }
  }
  return text;
}

const shortest = (fields: Readonly<Record<string, unknown>>): unknown => {
  const [only, ...others] = Object.entries(fields);
  return only?.[0] === 'name' && others.length === 0 ? only[1] : fields;
};

/** The most characters of a list that stands on one line. */
const longestList = 80;

/** A key and its value as YAML at the margin. */
function yamlOf(key: string, value: unknown): string {
  const document = new Document(new Map([[key, value]]), { version: '1.2', schema: 'core' });
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
      // As a block, it would take in the blank line behind its entry.
      if (typeof scalar.value === 'string' && scalar.value.endsWith('\n')) {
        scalar.type = 'QUOTE_DOUBLE';
      }
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
}
