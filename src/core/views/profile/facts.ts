import { dateText, spellText } from '../../dossier/dateText';
import type { Library } from '../../dossier/library';
import { reliabilityWords } from '../../dossier/grades';
import type { CslName, Edtf, Entity, Reliability } from '../../dossier/model';
import { numberText } from '../../dossier/quantities';
import { eventLine, linksTo } from '../links';
import type { ProfileFact } from './profile';
import { routeText } from '../routeText';
import { codeText, say, t } from '../../spoken';

/** The small facts of an entity, a label and links or words each, in the order of reading. */
export function factsOf(entity: Entity, library: Library): readonly ProfileFact[] {
  return [
    ...ownFacts(entity, library),
    ...words(t('Tags'), entity.tags.join(', ')),
    ...address('Wikidata', entity.wikidata, wikidataAddress(entity.wikidata)),
    ...(entity.kind === 'source' ? [] : address(t('Page'), entity.url, entity.url)),
  ];
}

function ownFacts(entity: Entity, library: Library): readonly ProfileFact[] {
  const links = (label: string, ids: readonly string[]): readonly ProfileFact[] => {
    const found = linksTo(ids, library);
    return found.length > 0 ? [{ label, links: found }] : [];
  };
  switch (entity.kind) {
    case 'person':
      return [
        ...links(t('Belongs to'), entity.of),
        ...date(t('Born'), entity.born),
        ...date(t('Died'), entity.died),
      ];
    case 'state':
      return [
        ...words(t('ISO code'), entity.iso),
        ...words(t('Existed'), spellText(entity.from, entity.to)),
      ];
    case 'organisation':
      return [
        ...links(t('Belongs to'), entity.of),
        ...links(t('Members'), entity.members),
        ...words(t('Existed'), spellText(entity.from, entity.to)),
      ];
    case 'place':
      return [
        ...links(t('Lies in'), entity.of),
        ...words(t('Longitude, latitude'), entity.at?.map(numberText).join(', ')),
      ];
    case 'project':
      return [
        ...links(t('Parties'), entity.parties),
        ...words(t('Ran'), spellText(entity.from, entity.to)),
        ...words(t('Route'), routeText(entity.route, library)),
      ];
    case 'event':
      return [
        ...date(t('Date'), entity.date),
        ...words(t('Type'), eventLine(entity, library).typeText),
        ...words(t('Context'), entity.context.map(codeText).join(', ')),
      ];
    case 'source':
      return [
        ...words(t('By'), entity.author.map(authorText).join(', ')),
        ...words(t('In'), entity.container ?? entity.publisher),
        ...date(t('Published'), entity.issued),
        ...date(t('Read'), entity.accessed),
        ...words(t('Reliability'), reliabilityText(entity.reliability)),
        ...address(t('Address'), entity.url, entity.url),
        ...address(t('Archived'), entity.archived, entity.archived),
      ];
  }
}

function words(label: string, text?: string): readonly ProfileFact[] {
  return text === undefined || text === '' ? [] : [{ label, text, links: [] }];
}

function date(label: string, edtf?: Edtf): readonly ProfileFact[] {
  return words(label, edtf === undefined ? undefined : dateText(edtf));
}

function address(label: string, text?: string, url?: string): readonly ProfileFact[] {
  return text === undefined || url === undefined ? [] : [{ label, text, links: [], url }];
}

const authorText = (name: CslName): string =>
  name.literal ?? [name.given, name.family].filter(Boolean).join(' ');

const reliabilityText = (letter?: Reliability): string | undefined =>
  letter && `${letter}, ${say(reliabilityWords[letter])}`;

const wikidataAddress = (item?: string): string | undefined =>
  item === undefined ? undefined : `https://www.wikidata.org/wiki/${item}`;
