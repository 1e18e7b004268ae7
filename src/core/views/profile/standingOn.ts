import { dateText, spellText } from '../../dossier/dateText';
import type { Library } from '../../dossier/library';
import type { Entity } from '../../dossier/model';
import { claimText } from '../figureLines';
import type { EntityLink } from '../lines';
import { linkTo } from '../links';
import { officeText } from '../officeText';
import { t } from '../../spoken';

/** What stands on a source of one thing: the entry itself, offices, figures, statements. */
export interface Standing {
  readonly link: EntityLink;
  /** `the entry`, `6–7 Apr 2021`, `Foreign Minister of Russia, since 2004`, `length 1,100 km`, a sentence. */
  readonly texts: readonly string[];
}

/** Everything that stands on a source, in the order of kinds and names. */
export function standingOn(source: string, library: Library): readonly Standing[] {
  return library.entities.flatMap((entity) => {
    const texts = textsOf(entity, source, library);
    return texts.length === 0 ? [] : [{ link: linkTo(entity), texts: [...new Set(texts)] }];
  });
}

function textsOf(entity: Entity, source: string, library: Library): readonly string[] {
  const own = entity.kind === 'event' ? dateText(entity.date) : t('the entry');
  const offices = entity.kind === 'person' ? entity.offices : [];
  return [
    ...(entity.source.includes(source) ? [own] : []),
    ...offices
      .filter((office) => office.source.includes(source))
      .map((office) =>
        [officeText(office, library), spellText(office.from, office.to)].filter(Boolean).join(', '),
      ),
    ...entity.claims
      .filter((claim) => claim.source.includes(source))
      .map((claim) => claimText(claim, library)),
  ];
}
