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

/** The figures and dates of a library by entry, and the things that they count. */
export interface RecordFigures {
  readonly figures: ReadonlyMap<string, readonly RecordFigure[]>;
  readonly dates: ReadonlyMap<string, readonly RecordDate[]>;
  /** Units that name what is counted: `doses`, `states`. */
  readonly counted: readonly string[];
}

const measure =
  /^(?:(?:bn|mn|billion|million|trillion|thousand) )?(?:[A-Z]{3}|%)$|^(?:bn|mn|billion|million) /;

/** Gathers the figures of all entries. */
export function recordFigures(library: Library): RecordFigures {
  const figures = new Map<string, RecordFigure[]>();
  const dates = new Map<string, RecordDate[]>();
  const counted = new Set<string>();
  for (const entity of library.entities) {
    if (entity.claims.length === 0 || entity.kind === 'source') continue;
    const amounts = new Map<string, MeasuredClaim[]>();
    const days = new Map<string, RecordDate['claims'][number][]>();
    for (const claim of entity.claims) {
      const [low, high] = ends(claim) ?? [];
      if (claim.what === undefined || low === undefined || high === undefined) continue;
      const rank = claimRank(claim, library);
      if (claim.unit !== undefined && typeof low === 'number' && typeof high === 'number') {
        add(amounts, claim.what, { claim, amount: quantity(low, high, claim.unit), rank });
        if (!measure.test(claim.unit) && !claim.unit.includes('/')) counted.add(claim.unit);
      } else if (claim.unit === undefined) {
        const [from, to] = [dateSpan(String(low)), dateSpan(String(high))];
        if (from && to) add(days, claim.what, { claim, first: from.first, last: to.last, rank });
      }
    }
    if (amounts.size > 0) {
      figures.set(
        entity.id,
        [...amounts].map(([what, claims]) => ({ entity, what, claims })),
      );
    }
    if (days.size > 0) {
      dates.set(
        entity.id,
        [...days].map(([what, claims]) => ({ entity, what, claims })),
      );
    }
  }
  return { figures, dates, counted: [...counted] };
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
