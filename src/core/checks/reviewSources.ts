import type { Entity } from '../dossier/model';
import type { Library } from '../dossier/library';
import type { Finding } from './finding';
import { reviewFinding } from './reviewFinding';
import { t } from '../spoken';

const used = new WeakMap<Library, ReadonlySet<string>>();

/** The ids that something refers to. */
function usedIn(library: Library): ReadonlySet<string> {
  const known = used.get(library);
  if (known) return known;
  const ids = new Set<string>();
  for (const { references } of library.dossiers) for (const { id } of references) ids.add(id);
  used.set(library, ids);
  return ids;
}

/** Claims without a source, and sources that nothing uses. */
export function reviewSources(entity: Entity, library: Library): readonly Finding[] {
  const [origin] = entity.origins;
  const claims = entity.claims
    .filter(({ source }) => source.length === 0)
    .map((claim) =>
      reviewFinding(library.locate(claim.origin), {
        entity: entity.id,
        message: t(
          'This claim on {0} has no source. Add “source”, or nobody can weigh it.',
          library.get(entity.id)?.name ?? entity.name,
        ),
      }),
    );
  if (entity.kind !== 'source' || usedIn(library).has(entity.id) || !origin) return claims;
  const message = t('Nothing uses the source “{0}”.', entity.name);
  return [...claims, reviewFinding(library.locate(origin), { entity: entity.id, message })];
}
