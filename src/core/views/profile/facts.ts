import { dateText, spellText } from '../../dossier/dateText';
import type { Library } from '../../dossier/library';
import { reliabilityWords } from '../../dossier/grades';
import type { CslName, Edtf, Entity, Reliability } from '../../dossier/model';
import { numberText } from '../../dossier/quantities';
import { eventLine, linksTo } from '../links';
import type { ProfileFact } from './profile';
import { routeText } from '../routeText';

/** The small facts of an entity, a label and links or words each, in the order of reading. */
export function factsOf(entity: Entity, library: Library): readonly ProfileFact[] {
  return [
    ...ownFacts(entity, library),
    ...words('Tags', entity.tags.join(', ')),
    ...address('Wikidata', entity.wikidata, wikidataAddress(entity.wikidata)),
    ...(entity.kind === 'source' ? [] : address('Page', entity.url, entity.url)),
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
        ...links('Belongs to', entity.of),
        ...date('Born', entity.born),
        ...date('Died', entity.died),
      ];
    case 'state':
      return [
        ...words('ISO code', entity.iso),
        ...words('Existed', spellText(entity.from, entity.to)),
      ];
    case 'organisation':
      return [
        ...links('Belongs to', entity.of),
        ...links('Members', entity.members),
        ...words('Existed', spellText(entity.from, entity.to)),
      ];
    case 'place':
      return [
        ...links('Lies in', entity.of),
        ...words('Longitude, latitude', entity.at?.map(numberText).join(', ')),
      ];
    case 'project':
      return [
        ...links('Parties', entity.parties),
        ...words('Ran', spellText(entity.from, entity.to)),
        ...words('Route', routeText(entity.route, library)),
      ];
    case 'event':
      return [
        ...date('Date', entity.date),
        ...words('Type', eventLine(entity, library).typeText),
        ...words('Context', entity.context.map((word) => word.replaceAll('_', ' ')).join(', ')),
      ];
    case 'source':
      return [
        ...words('By', entity.author.map(authorText).join(', ')),
        ...words('In', entity.container ?? entity.publisher),
        ...date('Published', entity.issued),
        ...date('Read', entity.accessed),
        ...words('Reliability', reliabilityText(entity.reliability)),
        ...address('Address', entity.url, entity.url),
        ...address('Archived', entity.archived, entity.archived),
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
  letter && `${letter}, ${reliabilityWords[letter]}`;

const wikidataAddress = (item?: string): string | undefined =>
  item === undefined ? undefined : `https://www.wikidata.org/wiki/${item}`;
