import { calendarDay, dateSpan } from '../dossier/dates';
import type { Edtf, Source } from '../dossier/model';
import { bibtexNameField } from './bibtexNames';
import { cslNamesOf } from './cslNames';
import { textOf } from './cslText';
import { told, type Exporter } from './exported';
import { texOf } from './tex';
import { toSay } from '../spoken';

/**
 * Every source as biblatex, with `year` and `month` beside `date` for older BibTeX. `date` is EDTF, so
 * its uncertainty is kept; the exact CSL type stands in `entrysubtype`, the grade in `usera`, the
 * archived copy in `userb`.
 */
export const exportBibtex: Exporter = function* (library) {
  const sources = library.ofKind('source');
  for (const source of sources) yield `${entryText(source)}\n\n`;
  const noted = sources.filter(({ notes }) => notes.length > 0).length;
  return told(
    noted,
    toSay(
      '{0} source has notes that BibTeX has no field for.|{0} sources have notes that BibTeX has no field for.',
    ),
  );
};

// prettier-ignore
const types: Readonly<Record<string, string>> = {
  'article-journal': 'article', 'article-magazine': 'article', 'article-newspaper': 'article',
  book: 'book', pamphlet: 'booklet', chapter: 'incollection', 'entry-encyclopedia': 'inreference',
  'paper-conference': 'inproceedings', report: 'report', thesis: 'thesis', webpage: 'online',
  post: 'online', 'post-weblog': 'online', manuscript: 'unpublished', patent: 'patent',
  dataset: 'dataset', software: 'software', periodical: 'periodical',
};

/** CSL variables by the field that carries them. */
// prettier-ignore
const cslFields: Readonly<Record<string, string>> = {
  'publisher-place': 'location', 'collection-title': 'series', volume: 'volume', issue: 'number',
  number: 'number', edition: 'edition', 'chapter-number': 'chapter', note: 'note',
  abstract: 'abstract', keyword: 'keywords', language: 'language', 'event-title': 'eventtitle',
  'event-place': 'venue', annote: 'annotation', version: 'version', genre: 'type',
  'number-of-pages': 'pagetotal', 'title-short': 'shorttitle', ISBN: 'isbn', ISSN: 'issn',
  'container-title-short': 'shortjournal', medium: 'howpublished', archive: 'library',
  status: 'pubstate', PMID: 'pmid',
};

function entryText(source: Source): string {
  const form = source.form ?? 'document';
  const type = types[form] ?? 'misc';
  const { csl } = source;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['entrysubtype', form],
    // A second pair of braces keeps the capitals of the title.
    ['title', `{${texOf(source.name)}}`],
    ['author', bibtexNameField(source.author)],
    ...['editor', 'translator'].map(
      (role) => [role, bibtexNameField(cslNamesOf(csl[role]))] as const,
    ),
    [type === 'article' ? 'journaltitle' : 'booktitle', tex(source.container)],
    [type === 'report' || type === 'thesis' ? 'institution' : 'publisher', tex(source.publisher)],
    ...dateFields(source.issued),
    ['url', source.url && verbatim(source.url)],
    ['urldate', source.accessed],
    ['doi', textOf(csl['DOI']) && verbatim(String(csl['DOI']))],
    ['pages', tex(textOf(csl['page'])?.replace('-', '--'))],
    ...Object.entries(cslFields).map(([from, to]) => [to, tex(textOf(csl[from]))] as const),
    ['usera', source.reliability],
    ['userb', source.archived && verbatim(source.archived)],
  ];
  const written = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}},`],
  );
  return [`@${type}{${source.id},`, ...written, '}'].join('\n');
}

const tex = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : texOf(text);

/** Addresses stand as they are; what could end the field is written as percent signs. */
const verbatim = (address: string): string =>
  address.replace(/[{}\\\s"]/g, (character) => encodeURIComponent(character));

function dateFields(date: Edtf | undefined): readonly (readonly [string, string | undefined])[] {
  const start = date === undefined ? undefined : dateSpan(date)?.start;
  if (!start || !['day', 'month', 'year'].includes(start.precision)) return [['date', date]];
  const { year, month } = calendarDay(start.first);
  return [
    ['date', date],
    ['year', String(year)],
    ['month', start.precision === 'year' ? undefined : String(month)],
  ];
}
