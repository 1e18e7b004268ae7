import { cslDate, cslName, cslTypes } from '../csl';
import { reliabilityWords } from '../grades';
import { field, type Fields } from '../maps';
import type { Source } from '../model';
import { link, listOf, oneOf, text } from '../scalars';
import { toSay } from '../../spoken';

const source = field<Source>();
/** What a source has besides. */
export const sourceFields: Fields<Source> = {
  title: source(
    'name',
    text,
    toSay('The title of the document.'),
    'Russia and Pakistan agree on a pipeline',
  ),
  type: source(
    'form',
    oneOf(cslTypes),
    toSay('What kind of document it is (CSL item type).'),
    'article-newspaper',
  ),
  author: source('author', listOf(cslName), toSay('Who wrote it.'), [
    { family: 'Doe', given: 'Jane' },
  ]),
  issued: source('issued', cslDate, toSay('When it was published.'), '2021-04-06'),
  accessed: source('accessed', cslDate, toSay('When it was read.'), '2023-12-31'),
  'container-title': source(
    'container',
    text,
    toSay('The newspaper, journal, book or site that it stands in.'),
    'Dawn',
  ),
  publisher: source('publisher', text, toSay('Who published it.'), 'Ministry of Foreign Affairs'),
  URL: source('url', link, toSay('Where it can be read.'), 'https://www.example.org/report'),
  reliability: source(
    'reliability',
    oneOf(['A', 'B', 'C', 'D', 'E', 'F'], reliabilityWords),
    toSay('How reliable the source is (Admiralty code).'),
    'B',
  ),
  archived: source(
    'archived',
    link,
    toSay('Where a copy is kept.'),
    'https://web.archive.org/web/2021/https://www.example.org/report',
  ),
};
