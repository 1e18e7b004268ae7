/** What is known of each of the 65,536 UTF-16 code units; see `characters.ts`. */
export interface CharacterTables {
  readonly kinds: Uint8Array;
  /** By which bits what a unit is compared as differs from it: 0 for most. */
  readonly changes: Uint16Array;
}

/*
 * Neighbours are much alike, so each table is packed as its runs: how many units it is alike for, and
 * in what. For `kinds` that is the kind. For `changes` it is how far what a unit is compared as lies
 * from the unit, twice, plus one where that is none or forward; or 0 where it is all ones, which stands
 * for several units. A number is a character for each five bits, the lowest first.
 */

const UNITS = 0x10000;
const ALL_ONES = 0xffff;
/** The first of the characters that stand for five bits; those from the 32nd on have others behind them. */
const FIRST = 0x30;
const MORE = 0x20;

/** Packs both tables into a text of some 20,000 characters. */
export function packCharacters({ kinds, changes }: CharacterTables): string {
  return runsOf((unit) => kinds[unit] ?? 0) + runsOf((unit) => distanceOf(unit, changes));
}

function runsOf(valueOf: (unit: number) => number): string {
  let runs = '';
  for (let from = 0, to = 0; from < UNITS; from = to) {
    while (to < UNITS && valueOf(to) === valueOf(from)) to++;
    runs += digits(to - from) + digits(valueOf(from));
  }
  return runs;
}

function distanceOf(unit: number, changes: Uint16Array): number {
  const form = unit ^ (changes[unit] ?? 0);
  if (form === ALL_ONES) return 0;
  return form < unit ? 2 * (unit - form) : 2 * (form - unit) + 1;
}

const digits = (number: number): string =>
  number < MORE
    ? String.fromCharCode(FIRST + number)
    : String.fromCharCode(FIRST + MORE + (number % MORE)) + digits(Math.floor(number / MORE));

/** The tables that were packed. Takes about a millisecond, since every window waits for it. */
export function unpackCharacters(packed: string): CharacterTables {
  const kinds = new Uint8Array(UNITS);
  const changes = new Uint16Array(UNITS);
  let at = 0;
  const next = (): number => {
    for (let number = 0, bits = 0; ; bits += 5) {
      const digit = packed.charCodeAt(at++) - FIRST;
      if (digit < MORE) return number | (digit << bits);
      number |= (digit - MORE) << bits;
    }
  };
  for (let unit = 0; unit < UNITS;) {
    const from = unit;
    unit += next();
    kinds.fill(next(), from, unit);
  }
  for (let unit = 0; unit < UNITS;) {
    const end = unit + next();
    const distance = next();
    if (distance === 1) unit = end;
    for (; unit < end; unit++) changes[unit] = unit ^ changed(unit, distance);
  }
  return { kinds, changes };
}

function changed(unit: number, distance: number): number {
  if (distance === 0) return ALL_ONES;
  return unit + ((distance & 1) === 1 ? distance >> 1 : -(distance >> 1));
}
