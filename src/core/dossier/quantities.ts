import { spokenLanguage } from '../spoken';
import { own } from '../own';

/** A number with its unit, made comparable: an interval in the dimension's base unit. */
export interface Quantity {
  /** What can be compared with what: `length`, `volume/time`, `USD`, `%`, or the unit itself where it is unknown. */
  readonly dimension: string;
  readonly low: number;
  readonly high: number;
}

/** [dimension, factor to the base unit]; International yard and pound agreement 1959 for the customary units. */
const units: Readonly<Record<string, readonly [string, number]>> = {
  km: ['length', 1000],
  kilometre: ['length', 1000],
  m: ['length', 1],
  metre: ['length', 1],
  mi: ['length', 1609.344],
  mile: ['length', 1609.344],
  'cubic metre': ['volume', 1],
  m3: ['volume', 1],
  bcm: ['volume', 1e9],
  mcm: ['volume', 1e6],
  'cubic foot': ['volume', 0.028316846592],
  'cubic feet': ['volume', 0.028316846592],
  bcf: ['volume', 28316846.592],
  mmcf: ['volume', 28316.846592],
  t: ['mass', 1],
  tonne: ['mass', 1],
  ton: ['mass', 1],
  kt: ['mass', 1e3],
  mt: ['mass', 1e6],
  w: ['power', 1],
  kw: ['power', 1e3],
  mw: ['power', 1e6],
  gw: ['power', 1e9],
  second: ['time', 1],
  minute: ['time', 60],
  hour: ['time', 3600],
  day: ['time', 86400],
  week: ['time', 604800],
  '%': ['%', 1],
  percent: ['%', 1],
  'per cent': ['%', 1],
  us$: ['USD', 1],
  $: ['USD', 1],
  dollar: ['USD', 1],
  'us dollar': ['USD', 1],
};

/** Rates: how often a year, on the calendar's 365 days. */
const perYear: Readonly<Record<string, number>> = { year: 1, annum: 1, month: 12, day: 365 };

const multipliers: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

/**
 * What a number or a range in a unit amounts to. Rounding is respected: a value stands for every
 * number that rounds to it at the digits given (12.4 for 12.35–12.45, 1100 for 1050–1150).
 */
export function quantity(low: number, high: number, unit: string): Quantity {
  const { dimension, factor } = readUnit(unit);
  return {
    dimension,
    low: (low - halfLastDigit(low)) * factor,
    high: (high + halfLastDigit(high)) * factor,
  };
}

/** Whether two quantities can be the same; undefined where they measure different things. */
export function agree(a: Quantity, b: Quantity): boolean | undefined {
  if (a.dimension !== b.dimension) return undefined;
  if (a.low === b.low && a.high === b.high) return true;
  // What only touches differs by a whole last digit: 3 and 4. A millionth covers the rounding of units.
  const slack = Math.max(Math.abs(a.high), Math.abs(b.high)) * 1e-6;
  return a.low < b.high - slack && b.low < a.high - slack;
}

function readUnit(unit: string): { dimension: string; factor: number } {
  let rest = unit.trim().toLowerCase().replace(/\s+/g, ' ');
  let factor = 1;
  let rate = '';
  const per = /^(.*?)(?: ?\/ ?| an? | per )(year|annum|month|day)$/.exec(rest);
  if (per?.[1] && per[2]) {
    rest = per[1];
    factor *= own(perYear, per[2]) ?? 1;
    rate = '/year';
  }
  const words = rest.split(' ').filter((word) => {
    const multiplier = own(multipliers, word);
    if (multiplier !== undefined) factor *= multiplier;
    return multiplier === undefined;
  });
  rest = words.join(' ');
  const known = own(units, rest) ?? own(units, rest.replace(/s$/, ''));
  if (known) return { dimension: known[0] + rate, factor: factor * known[1] };
  // Currencies and counted things (EUR, doses) are their own dimension, whatever their number.
  return { dimension: rest.replace(/s$/, '').toUpperCase() + rate, factor };
}

/** Half a unit of the last digit that counts; zeros at the end of a whole number do not. */
function halfLastDigit(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** (Number(exponent) - decimals);
}

/** A number or range with its unit as it is shown: `12.4 bcm a year`, `$1.5–3.5 bn`, `1,100 km`, `26%`. */
export function quantityText(low: number, high: number, unit: string): string {
  const numbers = low === high ? numberText(low) : `${numberText(low)}–${numberText(high)}`;
  const dollars =
    /^(?:(bn|mn|billion|million|trillion) )?USD$|^USD (bn|mn|billion|million|trillion)$/i.exec(
      unit,
    );
  if (dollars) return [`$${numbers}`, dollars[1] ?? dollars[2] ?? ''].join(' ').trim();
  if (unit === '%' || /^per ?cent$/.test(unit)) return `${numbers}%`;
  return `${numbers} ${unit.replace(/ ?\/ ?(year|month|day)$/, ' a $1')}`.trim();
}

/** A number as the reader writes it, `1,100` in English; its decimals as given. */
export function numberText(value: number): string {
  return Number.isFinite(value) ? numberFormat().format(value) : String(value);
}

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(): Intl.NumberFormat {
  const language = spokenLanguage();
  let format = formats.get(language);
  if (!format) {
    // Some languages leave four digits together, and a column of figures would jump.
    const options = { maximumFractionDigits: 20, useGrouping: 'always' } as const;
    format = new Intl.NumberFormat(language, options);
    formats.set(language, format);
  }
  return format;
}
