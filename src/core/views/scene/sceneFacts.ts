import type { Library } from '../../dossier/library';
import { figureLines, statementsOf } from '../figureLines';
import type { EntityLink, FigureLine, Statement } from '../lines';
import { linkTo } from '../links';
import type { Scene } from './scene';
import type { ScopeIds } from './scopeIds';
import { weakPointsOf, type WeakPoint } from './weakPoints';

/** What is said of the things in a scene, and where that is weak. */
export interface SceneFacts {
  /** Of each thing of which anything is claimed, in the order of the library. */
  readonly claims: readonly EntityClaims[];
  readonly weakPoints: readonly WeakPoint[];
}

/** What is claimed of one entity. */
export interface EntityClaims {
  readonly link: EntityLink;
  readonly figures: readonly FigureLine[];
  readonly statements: readonly Statement[];
}

/** The facts of what is in scope. */
export function sceneFacts(library: Library, { nodes, events }: ScopeIds): SceneFacts {
  const entities = library.entities.filter(({ id }) => nodes.has(id) || events.has(id));
  return {
    claims: entities
      .filter(({ claims }) => claims.length > 0)
      .map((entity) => ({
        link: linkTo(entity),
        figures: figureLines(entity.claims, library),
        statements: statementsOf(entity.claims, library),
      })),
    weakPoints: weakPointsOf(entities, library),
  };
}

/** The facts about what is left in a scene. */
export function factsWithin(
  { claims, weakPoints }: SceneFacts,
  { nodes, events }: Scene,
): SceneFacts {
  const ids = new Set([...nodes, ...events].map(({ link }) => link.id));
  return {
    claims: claims.filter(({ link }) => ids.has(link.id)),
    weakPoints: weakPoints.filter(({ link }) => ids.has(link.id)),
  };
}
