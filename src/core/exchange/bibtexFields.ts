import { cslTypes } from '../dossier/csl';
import type { BibtexEntry } from './bibtexEntries';
import { bibtexNames } from './bibtexNames';
import type { CslItem } from './cslSource';
import { oneLine } from './oneLine';
import { texText } from './tex';
import { own } from '../own';

/** BibTeX's and biblatex's entry types in CSL's words. */
// prettier-ignore
const types: Readonly<Record<string, string>> = {
  article: 'article-journal',
  book: 'book', mvbook: 'book', collection: 'book', mvcollection: 'book', proceedings: 'book',
  reference: 'book', manual: 'book', booklet: 'pamphlet',
  inbook: 'chapter', incollection: 'chapter', suppbook: 'chapter', bookinbook: 'chapter',
  inproceedings: 'paper-conference', conference: 'paper-conference',
  inreference: 'entry-encyclopedia',
  report: 'report', techreport: 'report',
  thesis: 'thesis', phdthesis: 'thesis', mastersthesis: 'thesis',
  online: 'webpage', electronic: 'webpage', www: 'webpage',
  unpublished: 'manuscript', misc: 'document', letter: 'personal_communication',
  patent: 'patent', dataset: 'dataset', software: 'software', standard: 'standard',
  legislation: 'legislation', legal: 'treaty', jurisdiction: 'legal_case', review: 'review',
  periodical: 'periodical', movie: 'motion_picture', video: 'motion_picture', audio: 'song',
  music: 'song', image: 'graphic', artwork: 'graphic', performance: 'performance',
};

/** Fields with one meaning: their CSL variable. The first that is given counts. */
// prettier-ignore
const texts: readonly (readonly [string, string])[] = [
  ['journaltitle', 'container-title'], ['journal', 'container-title'], ['booktitle', 'container-title'],
  ['maintitle', 'container-title'], ['publisher', 'publisher'], ['institution', 'publisher'],
  ['school', 'publisher'], ['organization', 'publisher'], ['location', 'publisher-place'],
  ['address', 'publisher-place'], ['series', 'collection-title'], ['volume', 'volume'],
  ['edition', 'edition'], ['chapter', 'chapter-number'], ['note', 'note'], ['abstract', 'abstract'],
  ['keywords', 'keyword'], ['language', 'language'], ['langid', 'language'],
  ['eventtitle', 'event-title'], ['venue', 'event-place'], ['annotation', 'annote'],
  ['annote', 'annote'], ['version', 'version'], ['type', 'genre'], ['pagetotal', 'number-of-pages'],
  ['shorttitle', 'title-short'], ['shortjournal', 'container-title-short'], ['isbn', 'ISBN'],
  ['issn', 'ISSN'], ['pmid', 'PMID'], ['library', 'archive'], ['pubstate', 'status'],
];

// prettier-ignore
const verbatims: readonly (readonly [string, string])[] = [['url', 'URL'], ['doi', 'DOI']];
const names = ['author', 'editor', 'translator'];
// prettier-ignore
const others = 'title subtitle titleaddon date year month day urldate pages number entrysubtype howpublished crossref usera userb'.split(' ');
const known = new Set([...texts, ...verbatims].map(([field]) => field).concat(names, others));

/** The fields of an entry that CSL has no variable for. */
export const unknownBibtexFields = ({ fields }: BibtexEntry): readonly string[] =>
  [...fields.keys()].filter((field) => !known.has(field));

/** A BibTeX or biblatex entry as a CSL item; dates stay in EDTF, as biblatex writes them. */
export function cslOfBibtex({ type, key, fields }: BibtexEntry): CslItem {
  const text = (field: string): string | undefined => {
    const tex = fields.get(field);
    const plain = tex === undefined ? '' : oneLine(texText(tex));
    return plain === '' ? undefined : plain;
  };
  const verbatim = (field: string): string | undefined => {
    const plain = fields
      .get(field)
      ?.trim()
      .replace(/^\{(.*)\}$/, '$1');
    return plain === '' ? undefined : plain;
  };
  const subtype = text('entrysubtype');
  const csl = cslTypes.find((known) => known === subtype) ?? own(types, type) ?? 'document';
  const howpublished = text('howpublished');
  const isAddress = /^https?:/.test(howpublished ?? '');
  return given({
    id: key,
    type: type === 'article' && subtype === 'newspaper' ? 'article-newspaper' : csl,
    title: [text('title'), text('subtitle'), text('titleaddon')].filter(Boolean).join(': '),
    ...Object.fromEntries(names.map((role) => [role, bibtexNames(fields.get(role) ?? '')])),
    // In a date, ~ is EDTF's mark and not TeX's space.
    issued: dateOf(verbatim),
    accessed: verbatim('urldate'),
    ...Object.fromEntries(texts.toReversed().flatMap(([field, to]) => one(to, text(field)))),
    ...Object.fromEntries(verbatims.flatMap(([field, to]) => one(to, verbatim(field)))),
    ...(isAddress ? !fields.has('url') && { URL: howpublished } : { medium: howpublished }),
    [csl.startsWith('article') || csl === 'periodical' ? 'issue' : 'number']: text('number'),
    page: text('pages')?.replace(/[–—]/g, '-'),
    custom: given({ reliability: text('usera'), archived: verbatim('userb') }),
  });
}

const one = (to: string, value: string | undefined): readonly (readonly [string, string])[] =>
  value === undefined ? [] : [[to, value]];

const given = (fields: Readonly<Record<string, unknown>>): CslItem =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The date in EDTF: biblatex's `date`, else `year` with `month` and `day`. */
function dateOf(text: (field: string) => string | undefined): string | undefined {
  const [date, year, month, day] = ['date', 'year', 'month', 'day'].map(text);
  if (date !== undefined || year === undefined || !/^\d{4}$/.test(year)) return date ?? year;
  const number = months.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1 || Number(month);
  const two = (digits: number): string => String(digits).padStart(2, '0');
  if (!(number >= 1 && number <= 12)) return year;
  return [year, two(number), ...(Number(day) > 0 ? [two(Number(day))] : [])].join('-');
}
