import { claimRank } from './claimRank';
import { ends } from '../dossier/figures';
import { dateSpan } from '../dossier/dates';
import type { Day } from '../dossier/dates';
import type { Library } from '../dossier/library';
import type { Claim, Entity } from '../dossier/model';
import { quantity, type Quantity } from '../dossier/quantities';

/** One claim as an amount, and how well it stands, by `claimRank`. */
export interface MeasuredClaim {
  readonly claim: Claim;
  readonly amount: Quantity;
  readonly rank: number;
}

/** What the record says about one `what` of one entry, in numbers. */
export interface RecordFigure {
  readonly entity: Entity;
  readonly what: string;
  readonly claims: readonly MeasuredClaim[];
}

/** What the record says about one `what` of one entry, in days. */
export interface RecordDate {
  readonly entity: Entity;
  readonly what: string;
  readonly claims: readonly {
    readonly claim: Claim;
    readonly first: Day;
    readonly last: Day;
    readonly rank: number;
  }[];
}

/** The figures and dates of one entry. */
export interface RecordFigures {
  readonly figures: readonly RecordFigure[];
  readonly dates: readonly RecordDate[];
}

/** Gathers the figures and dates of an entry when they are asked for, once. */
export function recordFigures(library: Library): (entity: Entity) => RecordFigures {
  const known = new WeakMap<Entity, RecordFigures>();
  return (entity) => {
    let own = known.get(entity);
    if (!own) known.set(entity, (own = figuresOf(entity, library)));
    return own;
  };
}

function figuresOf(entity: Entity, library: Library): RecordFigures {
  const amounts = new Map<string, MeasuredClaim[]>();
  const days = new Map<string, RecordDate['claims'][number][]>();
  for (const claim of entity.kind === 'source' ? [] : entity.claims) {
    const [low, high] = ends(claim) ?? [];
    if (claim.what === undefined || low === undefined || high === undefined) continue;
    const rank = claimRank(claim, library);
    if (claim.unit !== undefined && typeof low === 'number' && typeof high === 'number') {
      add(amounts, claim.what, { claim, amount: quantity(low, high, claim.unit), rank });
    } else if (claim.unit === undefined) {
      const [from, to] = [dateSpan(String(low)), dateSpan(String(high))];
      if (from && to) add(days, claim.what, { claim, first: from.first, last: to.last, rank });
    }
  }
  return {
    figures: [...amounts].map(([what, claims]) => ({ entity, what, claims })),
    dates: [...days].map(([what, claims]) => ({ entity, what, claims })),
  };
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
