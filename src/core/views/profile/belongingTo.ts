import type { Library } from '../../dossier/library';
import type { EntityLink } from '../lines';
import { linkTo } from '../links';
import { t } from '../../spoken';

/** What belongs to something, by what it is. */
export interface Belonging {
  /** `People`, `Organisations`, `Places`. */
  readonly label: string;
  readonly links: readonly EntityLink[];
}

/** The people, organisations and places that say of themselves that they belong to something. */
export function belongingTo(id: string, library: Library): readonly Belonging[] {
  return (
    [
      [t('People'), 'person'],
      [t('Organisations'), 'organisation'],
      [t('Places'), 'place'],
    ] as const
  ).flatMap(([label, kind]) => {
    const links = library
      .ofKind(kind)
      .filter((entity) => entity.of.includes(id))
      .map(linkTo);
    return links.length === 0 ? [] : [{ label, links }];
  });
}
