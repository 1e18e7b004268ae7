import type { Quantity } from '../dossier/quantities';
import type { MeasuredClaim, RecordFigure } from './recordFigures';
import type { WrittenQuantity } from './writtenQuantities';

/** How a number stands to what was claimed: borne out, one side of a dispute, or what nobody claims. */
export interface Standing {
  readonly figure: RecordFigure;
  readonly kind: 'confirmed' | 'side' | 'apart';
  readonly same: readonly MeasuredClaim[];
  readonly others: readonly MeasuredClaim[];
}

/** Holds a number against the claims on one figure. */
export function standingOf(written: WrittenQuantity, figure: RecordFigure): Standing {
  const comparable = figure.claims.filter(({ amount }) => isComparable(written, amount));
  const same = comparable.filter((claim) => fits(written, claim));
  const others = comparable.filter((claim) => !fits(written, claim));
  // A claim that is graded clearly worse does not unsettle a better one.
  const isWeighty = others.length > 0 && bestRank(others) <= bestRank(same) + 1;
  const kind = same.length === 0 ? 'apart' : isWeighty && !isRange(written) ? 'side' : 'confirmed';
  return { figure, kind, same, others };
}

const bestRank = (claims: readonly MeasuredClaim[]): number =>
  Math.min(...claims.map(({ rank }) => rank));

const isRange = ({ low, high, bound }: WrittenQuantity): boolean =>
  low !== high || bound === 'above' || bound === 'below';

/** Whether a number and a claim measure the same; volumes are often given without their “a year”. */
export function isComparable({ readings, rate }: WrittenQuantity, amount: Quantity): boolean {
  return readings.some(
    ({ dimension }) =>
      dimension === amount.dimension || (rate === '' && `${dimension}/year` === amount.dimension),
  );
}

/** Whether a number can be a claimed amount. */
export function fits({ readings, rate }: WrittenQuantity, { amount }: MeasuredClaim): boolean {
  return readings.some(({ low, high, dimension }) => {
    if (dimension === amount.dimension) return overlap(low, high, amount);
    if (rate !== '' || `${dimension}/year` !== amount.dimension) return false;
    // Without a rate it may be a year's or a day's.
    return [1, 365].some((times) => overlap(low * times, high * times, amount));
  });
}

/** What only touches differs by a whole last digit; a millionth covers the rounding of units. */
function overlap(low: number, high: number, amount: Quantity): boolean {
  if (low === amount.low && high === amount.high) return true;
  const within = 1 - 1e-6;
  return low < amount.high * within && amount.low < high * within;
}
