import { cslValue } from './csl';
import type { FieldText, Value } from './value';
import { toSay } from '../spoken';

/** CSL variables that are kept as they stand, beside those that a source shows: what each says, and an example. */
const texts: Readonly<Record<string, readonly [description: string, example: unknown]>> = {
  abstract: [toSay('A summary of the document.'), 'The minister set out four areas of work.'],
  annote: [toSay('A note on the document, from a reference manager.'), 'Read in full.'],
  id: [toSay('The id in the reference manager.'), 'doe2021'],
  archive: [toSay('The archive that holds it.'), 'National Archives'],
  archive_location: [toSay('Where it lies in the archive.'), 'FO 371/12345'],
  authority: [toSay('The body that issued it: court, parliament, ministry.'), 'Cabinet Division'],
  'call-number': [toSay('Its number in a library.'), 'DK68 .D6'],
  'chapter-number': [toSay('The number of the chapter.'), '4'],
  'citation-key': [toSay('The key that a reference manager gives it.'), 'doe2021visit'],
  'collection-number': [toSay('Its number within a series.'), '12'],
  'collection-title': [toSay('The series that it belongs to.'), 'Occasional Papers'],
  'collection-editor': [toSay('Who edits the series.'), [{ family: 'Doe', given: 'Jane' }]],
  'container-author': [
    toSay('Who wrote the work that it stands in.'),
    [{ family: 'Doe', given: 'Jane' }],
  ],
  'container-title-short': [toSay('Short form of what it stands in.'), 'J. Asian Stud.'],
  director: [toSay('Who directed it.'), [{ family: 'Doe', given: 'Jane' }]],
  DOI: [toSay('Its Digital Object Identifier.'), '10.1000/182'],
  edition: [toSay('The edition.'), '2'],
  editor: [toSay('Who edited it.'), [{ family: 'Doe', given: 'Jane' }]],
  'event-date': [toSay('When the event took place that it belongs to.'), '2021-04-06'],
  'event-place': [toSay('Where that event took place.'), 'Islamabad'],
  'event-title': [toSay('What that event was called.'), 'Press conference'],
  genre: [toSay('The kind of document, in words.'), 'Joint statement'],
  interviewer: [toSay('Who led the interview.'), [{ family: 'Doe', given: 'Jane' }]],
  ISBN: [toSay('Its International Standard Book Number.'), '978-0-306-40615-7'],
  ISSN: [toSay('The International Standard Serial Number of what it stands in.'), '2049-3630'],
  issue: [toSay('The number of the issue.'), '3'],
  journalAbbreviation: [
    toSay('Short form of the journal, as older programs write it.'),
    'Int. Aff.',
  ],
  jurisdiction: [toSay('Where it has legal force.'), 'Pakistan'],
  keyword: [toSay('Words to find it by.'), 'gas, pipelines'],
  language: [toSay('Its language (BCP 47).'), 'en'],
  medium: [toSay('What it is recorded on.'), 'video'],
  note: [toSay('A note on the document.'), 'Translated from Russian.'],
  number: [toSay('The number of a report, bill or patent.'), '2021/14'],
  'number-of-pages': [toSay('How many pages it has.'), '24'],
  'number-of-volumes': [toSay('How many volumes it has.'), '2'],
  'original-date': [toSay('When it first appeared.'), '1950'],
  'original-publisher': [toSay('Who first published it.'), 'Progress Publishers'],
  'original-title': [toSay('Its title in the original.'), 'Россия и Пакистан'],
  page: [toSay('The pages that it fills.'), '12–15'],
  'page-first': [toSay('Its first page.'), '12'],
  PMCID: [toSay('Its number in PubMed Central.'), 'PMC1234567'],
  PMID: [toSay('Its number in PubMed.'), '12345678'],
  'publisher-place': [toSay('Where it was published.'), 'Islamabad'],
  recipient: [toSay('To whom it was sent.'), [{ family: 'Doe', given: 'Jane' }]],
  references: [toSay('Documents that it refers to.'), 'Treaty of 2001'],
  reporter: [toSay('Who reported the case.'), 'All Pakistan Legal Decisions'],
  'reviewed-title': [toSay('The title of what it reviews.'), 'A History of Relations'],
  scale: [toSay('The scale of a map.'), '1:1000000'],
  section: [toSay('The part of the newspaper or law that it stands in.'), 'World'],
  shortTitle: [toSay('A short title, as older programs write it.'), 'Visit'],
  source: [toSay('Where a reference manager found it.'), 'Library catalogue'],
  status: [toSay('Whether it is published, in force, forthcoming.'), 'in press'],
  submitted: [toSay('When it was handed in.'), '2021-03-01'],
  'title-short': [toSay('A short title.'), 'The Visit'],
  translator: [toSay('Who translated it.'), [{ family: 'Doe', given: 'Jane' }]],
  version: [toSay('The version.'), '1.2'],
  volume: [toSay('The number of the volume.'), '12'],
  'volume-title': [toSay('The title of the volume.'), 'South Asia'],
  'year-suffix': [toSay('The letter that tells documents of one year apart.'), 'b'],
};

/** In a source every further CSL field is kept as it stands; `source` and `note` mean CSL's there. */
export const cslFields: Readonly<
  Record<string, Value<unknown> & FieldText & { readonly to: string }>
> = Object.fromEntries(
  Object.entries(texts).map(([to, [description, example]]) => [
    to,
    { to, type: cslValue.type, read: cslValue.read, description, example },
  ]),
);
