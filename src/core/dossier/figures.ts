import { dateSpan } from './dates';
import type { Claim, ClaimValue } from './model';
import { agree, quantity } from './quantities';

/** Everything that was stated about one `what` of one entity. */
export interface Figure {
  readonly what: string;
  readonly claims: readonly Claim[];
  /** True where two claims differ by more than rounding. */
  readonly disputed: boolean;
}

/** The claims of an entity that put a value to something, by what that is, in the order of the file. */
export function figuresOf(claims: readonly Claim[]): readonly Figure[] {
  const figures = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.what === undefined || (claim.value === undefined && !claim.path)) continue;
    const same = figures.get(claim.what);
    if (same) same.push(claim);
    else figures.set(claim.what, [claim]);
  }
  return [...figures].map(([what, stated]) => ({
    what,
    claims: stated,
    disputed: isDisputed(stated),
  }));
}

/** Whether any two of these claims contradict each other. */
function isDisputed(claims: readonly Claim[]): boolean {
  return claims.some((a, index) => claims.slice(index + 1).some((b) => contradict(a, b)));
}

/**
 * Whether two claims on the same thing cannot both hold: numbers that differ by more than rounding,
 * dates that have no day in common, other routes, other words. What has no common measure (dollars
 * and roubles, kilometres and days) does not contradict.
 */
function contradict(a: Claim, b: Claim): boolean {
  if (a.path && b.path) return JSON.stringify(a.path) !== JSON.stringify(b.path);
  const [x, y] = [ends(a), ends(b)];
  if (!x || !y) return false;
  const [days, others] = [daysOf(a, x), daysOf(b, y)];
  if (days && others) return days.first > others.last || others.first > days.last;
  const [amount, other] = [amountOf(a, x), amountOf(b, y)];
  if (amount && other) return agree(amount, other) === false;
  return !days && !others && !amount && !other && words(x) !== words(y);
}

/**
 * How far apart two claims are: 0 where they agree, 1 where they contradict each other in something
 * other than size, more the larger the one is in terms of the other.
 */
export function distance(a: Claim, b: Claim): number {
  if (!contradict(a, b)) return 0;
  const [x, y] = [amount(a), amount(b)];
  if (!x || !y || x.low <= 0 || y.low <= 0) return 1;
  return 1 + Math.abs(Math.log((x.low + x.high) / (y.low + y.high)));
}

function amount(claim: Claim): ReturnType<typeof quantity> | undefined {
  const both = ends(claim);
  return both && amountOf(claim, both);
}

type Ends = readonly [low: ClaimValue, high: ClaimValue];

/** The lowest and the highest value of a claim; the same twice for a single one. */
export function ends({ value }: Claim): Ends | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'object' ? value : [value, value];
}

/** Without a unit, an EDTF text is a date and a whole number of four digits a year. */
function daysOf(claim: Claim, [low, high]: Ends): { first: number; last: number } | undefined {
  if (claim.unit !== undefined) return undefined;
  const [from, to] = [dateSpan(String(low)), dateSpan(String(high))];
  return from && to && { first: from.first, last: to.last };
}

function amountOf(claim: Claim, [low, high]: Ends): ReturnType<typeof quantity> | undefined {
  return typeof low === 'number' && typeof high === 'number'
    ? quantity(low, high, claim.unit ?? '')
    : undefined;
}

const words = (values: Ends): string =>
  values.map((value) => String(value).toLowerCase()).join('–');
