import { iso31661Alpha3ToAlpha2 } from 'iso-3166';

/** The codes of ISO 3166-1 alpha-3 with the English names that CLDR gives them. */
export const countryNames = (): ReadonlyMap<string, string> => (names ??= readNames());

let names: ReadonlyMap<string, string> | undefined;

function readNames(): ReadonlyMap<string, string> {
  const regions = new Intl.DisplayNames('en', { type: 'region' });
  return new Map(
    Object.entries(iso31661Alpha3ToAlpha2).map(([code, short]) => [
      code,
      regions.of(short) ?? code,
    ]),
  );
}
