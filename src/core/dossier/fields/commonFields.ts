import { field, type Fields } from '../maps';
import type { EntityBase } from '../model';
import { claimOf, formerName, shortName, sources } from '../parts';
import { link, listOf, matching, text } from '../scalars';
import { toSay } from '../../spoken';

const texts = listOf(text);
const base = field<EntityBase>();
/** What every entry may have. */
export const commonFields: Fields<EntityBase> = {
  name: base('name', text, toSay('The preferred form of the name.'), 'Sergey Lavrov'),
  aka: base('aka', texts, toSay('Other full forms of the name, in any script or spelling.'), [
    'Sergei Lavrov',
    'Сергей Лавров',
  ]),
  short: base(
    'short',
    listOf(shortName),
    toSay(
      'Surnames, acronyms, a capital used for its government. They count where a full name stands in the same document, or where nothing else has the same short name.',
    ),
    ['Lavrov', { name: 'Khan', alone: false }],
  ),
  was: base(
    'was',
    listOf(formerName),
    toSay('Superseded names, each with the time of its use. A text that uses one is told so.'),
    [{ name: 'North-South Gas Pipeline', to: '2020-11' }],
  ),
  summary: base(
    'summary',
    text,
    toSay('One or two sentences that say who or what this is.'),
    'Foreign minister of Russia since 2004.',
  ),
  wikidata: base(
    'wikidata',
    matching(/^Q[1-9]\d*$/, toSay('A Wikidata item is Q and a number, such as Q58217.')),
    toSay('The Wikidata item: Q and a number.'),
    'Q58217',
  ),
  url: base('url', link, toSay('A page about it.'), 'https://www.example.org/'),
  source: base(
    'source',
    sources,
    toSay('Ids of the sources that the entry as a whole stands on.'),
    ['geo-0406'],
  ),
  claims: base(
    'claims',
    listOf(claimOf),
    toSay(
      'What was stated about it, by whom and where: figures, dates, assertions. Contradictions stay side by side.',
    ),
    [{ what: 'capacity', value: 12.4, unit: 'bcm a year', source: 'br-201119' }],
  ),
  notes: base('notes', texts, toSay('Notes of your own.'), [
    'Ask for the minutes of November 2020.',
  ]),
  tags: base('tags', texts, toSay('Words to group entries by.'), ['gas']),
};
