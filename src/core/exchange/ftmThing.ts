import type { Library } from '../dossier/library';
import type { Entity } from '../dossier/model';
import { alpha2Of } from '../dossier/countries';
import type { FtmValues } from './ftmEntity';

/** What every Thing of FollowTheMoney may have. */
export const thing = (
  entity: Entity,
  library: Library,
  notes: readonly (string | undefined)[],
): FtmValues => ({
  name: entity.name,
  alias: entity.aka,
  weakAlias: entity.short.map(({ name }) => name),
  previousName: entity.was.map(({ name }) => name),
  summary: entity.summary,
  wikidataId: entity.wikidata,
  keywords: entity.tags,
  proof: entity.source.filter((id) => library.source(id)),
  sourceUrl: entity.source.map((id) => library.source(id)?.url),
  notes: [
    ...entity.notes,
    ...entity.was
      .filter(({ from, to }) => from !== undefined || to !== undefined)
      .map(({ name, from, to }) => `“${name}” was its name ${from ?? '..'}/${to ?? '..'}`),
    ...notes,
  ],
});

/** The alpha-2 codes of the states among these ids. */
export const codes = (ids: readonly string[], library: Library): readonly (string | undefined)[] =>
  ids.map((id) => {
    const entity = library.get(id);
    return entity?.kind === 'state' ? alpha2Of(entity.iso) : undefined;
  });
