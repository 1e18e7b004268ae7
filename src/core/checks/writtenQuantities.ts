import { quantity, type Quantity } from '../dossier/quantities';
import type { Span } from './finding';
import { lazily } from '../lazily';

/**
 * How a number is meant: as it stands, roughly, or as a limit. “At least 800 km” is a limit, which more bears out;
 * “over 800 km” is said of what is a little more.
 */
export type Bound = 'exact' | 'about' | 'above' | 'below' | 'nearly' | 'over';

/** A number with its unit as it stands in a text: from the number to the unit, without “about” or “a year”. */
export interface WrittenQuantity extends Span {
  /** What it may amount to: several where a point may stand for thousands (1.100 km). */
  readonly readings: readonly Quantity[];
  readonly low: number;
  readonly high: number;
  /** The unit in the record's words, multiplier included: `billion cubic feet`, `bn USD`. */
  readonly unit: string;
  /** `/year` or `/day` where the text says so. */
  readonly rate: string;
  /** The end of what follows the unit and belongs to it, as “a year”. */
  readonly rateEnd: number;
  readonly bound: Bound;
  /** Where it begins with “about” or “up to”. */
  readonly boundStart: number;
}

const words: Readonly<Record<string, number>> = {
  ...{ a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
  ...{ ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50 },
  ...{ sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
};
const multipliers: Readonly<Record<string, number>> = {
  ...{ hundred: 100, thousand: 1e3, lakh: 1e5, million: 1e6, mn: 1e6, m: 1e6, crore: 1e7 },
  ...{ billion: 1e9, bn: 1e9, b: 1e9, trillion: 1e12, tn: 1e12 },
};

/** What a unit is called in texts, and in the record. */
const units: readonly (readonly [pattern: string, unit: string])[] = [
  ['bcm', 'bcm'],
  ['bcf', 'bcf'],
  ['bcma', 'bcm/year'],
  ['bcfd', 'bcf/day'],
  ['(?:mmcfd|mmscfd)', 'mmcf/day'],
  ['mmcf', 'mmcf'],
  ['(?:mcm|mmcm)', 'mcm'],
  ['(?:cubic met(?:er|re)s?|m³|m3|cu\\.? m)', 'cubic metre'],
  ['(?:cubic f(?:ee|oo)t|cu\\.? ft|cf)', 'cubic feet'],
  ['(?:kilomet(?:er|re)s?|kms?)', 'km'],
  ['miles?', 'mile'],
  ['(?:met(?:er|re)s?)', 'metre'],
  ['mtpa', 'million tonne/year'],
  ['(?:(?:metric )?ton(?:ne)?s?)', 'tonne'],
  ['(?:megawatts?|MW)', 'MW'],
  ['(?:gigawatts?|GW)', 'GW'],
  ['(?:kilowatts?|kW)', 'kW'],
  ['(?:per ?cent|%)', '%'],
  ['(?:U\\.?S\\.? dollars?|USD|US\\$|dollars?)', 'USD'],
  ['(?:euros?|EUR)', 'EUR'],
  ['(?:(?:Russian )?roubles?|(?:Russian )?rubles?|RUB)', 'RUB'],
  ['(?:Pakistani rupees?|PKR)', 'PKR'],
  ['(?:Indian rupees?|INR)', 'INR'],
  ['rupees?', 'some rupees'],
  ['(?:yuan|renminbi|RMB|CNY)', 'CNY'],
  ['(?:yen|JPY)', 'JPY'],
  ['(?:pounds?(?: sterling)?|GBP)', 'GBP'],
  ['hours?', 'hour'],
  ['days?', 'day'],
];
const unitForms = lazily(() =>
  units.map(([pattern, unit]) => [new RegExp(`^${pattern}$`, 'i'), unit] as const),
);
const symbols: Readonly<Record<string, string>> = {
  ...{ $: 'USD', US$: 'USD', USD: 'USD', '€': 'EUR', EUR: 'EUR', '£': 'GBP', GBP: 'GBP' },
  ...{ '¥': 'some yen or yuan', '₹': 'INR', '₽': 'RUB', PKR: 'PKR', Rs: 'some rupees', RUB: 'RUB' },
};

const number = "\\d{1,3}(?:(?:,\\d{3})+|(?:[ .’']\\d{3})+(?!\\d))(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?";
const inWords = `(?:half\\s)?(?:${Object.keys(words).join('|')})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?:\\shundred)?`;
const multiplier = '(?:hundred|thousand|million|billion|trillion|crore|lakh|mn|bn|tn)';
const dash = '\\s?(?:–|—|-|\\bto\\b|\\band\\b|\\bor\\b)\\s?';
const rates =
  /^(?:\s?(?:\/|per|an?)\s?(?<per>year|annum|y|day|d)\b|\s(?<often>annually|yearly|daily))/i;

/** Finds quantities; `counted` are the things that the record counts, as `doses`. */
export function quantityPattern(counted: readonly string[]): RegExp {
  const nouns = counted.map((noun) => noun.replace(/s$/, '').replace(/[^\p{L} -]/gu, '.') + 's?');
  const unit = [...units.map(([pattern]) => pattern), ...nouns].join('|');
  const symbol = '(?:US\\$|USD|EUR|GBP|PKR|RUB|Rs\\.?|[$€£¥₹₽])';
  return new RegExp(
    `(?<![\\p{L}\\d.,$-])(?:(?<symbol>${symbol})\\s?)?(?<low>${number}|\\b${inWords})` +
      `(?:[\\s-]?(?<lowTimes>${multiplier}|(?<=\\d)[mb])\\b)?` +
      `(?:${dash}(?:${symbol}\\s?)?(?<high>${number}|\\b${inWords}))?` +
      `(?:[\\s-]?(?<times>${multiplier}|(?<=\\d)[mb])\\b)?` +
      `(?:[\\s-]?(?<unit>${unit})(?![\\p{L}\\d]))?`,
    'giu',
  );
}

const boundBefore =
  /(?:^|[\s(])(?<word>about|around|some|roughly|approximately|approx\.?|an estimated|estimated(?: at)?|ca?\.|circa|~|nearly|almost|close to|just under|up to|less than|under|below|at most|no more than|not more than|a maximum of|more than|over|above|at least|no less than|not less than|exceeding|upwards? of|well over|just over)\s?$/i;
const bounds: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:nearly|almost|just under|close to)/i, 'nearly'],
  [/^(?:up to|less|under|below|at most|no more|not more|a maximum)/i, 'below'],
  [/^(?:at least|no less|not less|upward|well over)/i, 'above'],
  [/^(?:more|over|above|exceeding|just over)/i, 'over'],
];

/** Every quantity of a stretch of text, in order; offsets are of the whole text. */
export function writtenQuantities(
  text: string,
  { start, end }: Span,
  pattern: RegExp,
): readonly WrittenQuantity[] {
  const sentence = text.slice(start, end);
  return [...sentence.matchAll(pattern)].flatMap((found) => {
    const read = readQuantity(found, sentence, start);
    return read ? [read] : [];
  });
}

function readQuantity(
  found: RegExpExecArray,
  sentence: string,
  from: number,
): WrittenQuantity | undefined {
  const groups: Readonly<Partial<Record<string, string>>> = found.groups ?? {};
  const unit = unitOf(groups);
  const times = groups['times'] ?? groups['lowTimes'];
  // "a day" is no figure, "a million doses" is.
  if (unit === undefined || (groups['low'] === 'a' && times === undefined)) return undefined;
  const lows = numbersOf(groups['low'] ?? '');
  const highs = groups['high'] === undefined ? lows : numbersOf(groups['high']);
  // "from $500 million to $2 billion" has two multipliers, "2 or 3 billion" one for both.
  const lowTimes = factorOf(groups['lowTimes'] ?? times);
  const highTimes = factorOf(times);
  const after = sentence.slice(found.index + found[0].length);
  const rateWords = rates.exec(after);
  const rate = unit.includes('/') ? '' : rateOf(rateWords);
  const boundWord = boundBefore.exec(sentence.slice(0, found.index));
  const word = boundWord?.groups?.['word'];
  const bound: Bound =
    word === undefined ? 'exact' : (bounds.find(([form]) => form.test(word))?.[1] ?? 'about');
  const inUnit = (low: number, high: number): Quantity =>
    bounded(low, high, lowTimes, highTimes, unit + rate, bound);
  const readings = lows.flatMap((low, index) => {
    const high = highs[Math.min(index, highs.length - 1)] ?? low;
    return Number.isNaN(low) || high * highTimes < low * lowTimes ? [] : [inUnit(low, high)];
  });
  const [low = NaN] = lows;
  const [high = low] = highs;
  if (readings.length === 0) return undefined;
  const start = from + found.index;
  return {
    start,
    end: start + found[0].length,
    readings,
    low: low * lowTimes,
    high: high * highTimes,
    unit,
    rate,
    rateEnd: start + found[0].length + (rateWords?.[0].length ?? 0),
    bound,
    boundStart: start - (word === undefined ? 0 : word.length + 1),
  };
}

function unitOf(groups: Readonly<Partial<Record<string, string>>>): string | undefined {
  const { symbol, unit } = groups;
  if (symbol !== undefined)
    return symbols[symbol.replace(/\.$/, '')] ?? symbols[symbol.toUpperCase()];
  if (unit === undefined) return undefined;
  return unitForms().find(([form]) => form.test(unit))?.[1] ?? unit.toLowerCase();
}

const factorOf = (word: string | undefined): number =>
  word === undefined ? 1 : (multipliers[word.toLowerCase()] ?? 1);

/** A number as it may be meant; a point before three digits may stand for thousands or for a fraction. */
function numbersOf(text: string): readonly number[] {
  if (!/\d/.test(text)) return [wordNumber(text.toLowerCase())];
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return [Number(text.replaceAll(',', ''))];
  if (/^\d{1,3}\.\d{3}$/.test(text)) return [Number(text.replace('.', '')), Number(text)];
  if (/^\d{1,3}(?:[ .’']\d{3})+$/.test(text)) return [Number(text.replace(/[ .’']/g, ''))];
  return [Number(text.replace(',', '.'))];
}

function wordNumber(text: string): number {
  const half = text.startsWith('half ') ? 0.5 : 1;
  const hundred = /\shundred$/.test(text) ? 100 : 1;
  const [tens = '', ones] = text
    .replace(/^half\s/, '')
    .replace(/\shundred$/, '')
    .split('-');
  return half * hundred * ((words[tens] ?? NaN) + (ones === undefined ? 0 : (words[ones] ?? NaN)));
}

function rateOf(found: RegExpExecArray | null): string {
  const per = found?.groups?.['per'] ?? found?.groups?.['often'];
  if (per === undefined) return '';
  return /^d/i.test(per) ? '/day' : '/year';
}

function bounded(
  low: number,
  high: number,
  lowTimes: number,
  highTimes: number,
  unit: string,
  bound: Bound,
): Quantity {
  const from = quantity(low, low, unit);
  const to = quantity(high, high, unit);
  const { dimension } = from;
  const [least, most] = [from.low * lowTimes, to.high * highTimes];
  const [value, limit] = [
    ((from.low + from.high) / 2) * lowTimes,
    ((to.low + to.high) / 2) * highTimes,
  ];
  switch (bound) {
    case 'exact':
      return { dimension, low: least, high: most };
    case 'about':
      return { dimension, low: Math.min(least, value * 0.9), high: Math.max(most, limit * 1.1) };
    case 'nearly':
      return { dimension, low: value * 0.9, high: most };
    case 'above':
      return { dimension, low: value, high: Infinity };
    case 'over':
      return { dimension, low: value, high: limit * reach(high) };
    case 'below':
      return { dimension, low: 0, high: limit };
  }
}

/** How far “over” such a number goes, as a multiple: to the next of its leading digits (over 2,000: 3,000), or a quarter more. */
const reach = (value: number): number =>
  value > 0 ? Math.max(1.25, 1 + 10 ** Math.floor(Math.log10(value)) / value) : 1;
