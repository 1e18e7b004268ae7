import { dateText, spellText } from '../dossier/dateText';
import type { Library } from '../dossier/library';
import type { CslName, Edtf, Entity } from '../dossier/model';
import { numberText } from '../dossier/quantities';
import { eventLine, linksTo } from './links';
import type { ProfileFact } from './profile';

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
        ...links(
          'Route',
          entity.route.filter((stop) => typeof stop === 'string'),
        ),
      ];
    case 'event':
      return [
        ...date('Date', entity.date),
        ...words('Type', eventLine(entity, library).typeText),
        ...links('Who', entity.actor),
        ...links('With', entity.recipient),
        ...links('Also present', entity.present),
        ...links('Where', entity.place),
        ...links('About', entity.about),
        ...links('Part of', entity.partOf === undefined ? [] : [entity.partOf]),
      ];
    case 'source':
      return [
        ...words('By', entity.author.map(authorText).join(', ')),
        ...words('In', entity.container ?? entity.publisher),
        ...date('Published', entity.issued),
        ...date('Read', entity.accessed),
        ...words('Reliability', entity.reliability),
        ...address('Address', entity.url, entity.url),
        ...address('Archived', entity.archived, entity.archived),
        ...links('Backs claims on', [
          ...new Set(library.claimsFrom(entity.id).map((backed) => backed.entity.id)),
        ]),
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

const wikidataAddress = (item?: string): string | undefined =>
  item === undefined ? undefined : `https://www.wikidata.org/wiki/${item}`;
