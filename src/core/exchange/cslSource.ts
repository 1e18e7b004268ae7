import { cslTypes } from '../dossier/csl';
import { isCslField } from '../dossier/kinds';
import { cslDateText, edtfOfCsl } from './cslDates';
import { cslNamesOf } from './cslNames';
import { textOf } from './cslText';
import type { Draft, DraftFields } from './draft';
import type { ImportPlace } from './imported';
import { isRecord } from './jsonValues';
import { oneLine } from './oneLine';
import type { Untaken } from './untaken';
import { t } from '../spoken';

/** A CSL-JSON item, whoever wrote it. */
export type CslItem = Readonly<Record<string, unknown>>;

const nameFields = new Set(
  'author editor translator director interviewer recipient reporter container-author collection-editor'.split(
    ' ',
  ),
);
const dateFields = new Set('issued accessed original-date event-date submitted'.split(' '));
const ownFields = new Set([
  'id',
  'citation-key',
  'title',
  'type',
  'container-title',
  'publisher',
  'URL',
  'custom',
]);

/** The fields of a source out of a CSL item; what does not fit becomes a problem. */
export function cslSource(
  item: CslItem,
  at: ImportPlace,
  draft: Draft,
  untaken: Untaken,
): DraftFields {
  const notes: string[] = [];
  const { custom } = item;
  const own = isRecord(custom) ? custom : {};
  const dates = mapFields(item, dateFields, (value, field) => {
    const date = edtfOfCsl(value);
    if (date === undefined) {
      draft.problem(t('The date in “{0}” could not be read; it is kept as a note.', field), at);
      notes.push(`${field}: ${oneLine(cslDateText(value))}`);
    }
    return date;
  });
  const others = Object.entries(item).filter(
    ([field, value]) =>
      !ownFields.has(field) && !nameFields.has(field) && !dateFields.has(field) && value !== null,
  );
  for (const [field] of others) if (!isCslField(field)) untaken.add(field, at);
  return {
    title: titleOf(item, at, draft),
    type: typeOf(item, at, draft),
    ...mapFields(item, nameFields, cslNamesOf),
    'container-title': textOf(item['container-title']),
    publisher: textOf(item['publisher']),
    ...dates,
    URL: draft.link(textOf(item['URL']), at),
    ...Object.fromEntries(
      others.flatMap(([field, value]) => {
        const text = isCslField(field) ? textOf(value) : undefined;
        return text === undefined ? [] : [[field, text]];
      }),
    ),
    reliability: reliabilityOf(own['reliability']),
    archived: draft.link(textOf(own['archived']), at),
    notes: [...textsOf(own['notes']), ...notes],
    tags: textsOf(own['tags']),
  };
}

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap((item: unknown) => textOf(item) ?? []) : [];

function titleOf(item: CslItem, at: ImportPlace, draft: Draft): string {
  const title = textOf(item['title']);
  if (title !== undefined) return title;
  const instead = textOf(item['container-title']) ?? textOf(item['URL']) ?? textOf(item['id']);
  draft.problem(t('This source has no title; what it appeared in stands in its place.'), at);
  return instead ?? 'Untitled';
}

function typeOf(item: CslItem, at: ImportPlace, draft: Draft): string {
  const type = textOf(item['type']);
  if (type !== undefined && cslTypes.some((known) => known === type)) return type;
  draft.problem(
    t('“{0}” is not a type of CSL; the source is taken as a document.', type ?? ''),
    at,
  );
  return 'document';
}

const reliabilityOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-F]$/.test(value) ? value : undefined;

function mapFields<T>(
  item: CslItem,
  fields: ReadonlySet<string>,
  read: (value: unknown, field: string) => T,
): Record<string, T> {
  return Object.fromEntries(
    [...fields].flatMap((field) => {
      const value = item[field];
      return value === undefined || value === null ? [] : [[field, read(value, field)]];
    }),
  );
}
