import { iso31661Alpha3ToAlpha2 } from 'iso-3166';
import { inEnglish, spokenLanguage } from '../spoken';
import { lazily } from '../lazily';

const known = new Map<string, ReadonlyMap<string, string>>();

/** The codes of ISO 3166-1 alpha-3 with the names that CLDR gives them in the reader's language. */
export function countryNames(): ReadonlyMap<string, string> {
  const language = spokenLanguage();
  const names = known.get(language) ?? namesIn(language);
  known.set(language, names);
  return names;
}

function namesIn(language: string): ReadonlyMap<string, string> {
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  return new Map([...alpha2ByAlpha3()].map(([code, short]) => [code, regions.of(short) ?? code]));
}

const alpha2ByAlpha3 = lazily<ReadonlyMap<string, string>>(
  () => new Map(Object.entries(iso31661Alpha3ToAlpha2)),
);
const alpha3ByAlpha2 = lazily<ReadonlyMap<string, string>>(
  () => new Map([...alpha2ByAlpha3()].map(([alpha3, alpha2]) => [alpha2, alpha3])),
);

/** The ISO 3166-1 alpha-2 code, in lower case, of an alpha-3 code; undefined where none is assigned. */
export const alpha2Of = (alpha3: string | undefined): string | undefined =>
  alpha3 === undefined ? undefined : alpha2ByAlpha3().get(alpha3)?.toLowerCase();

/** The English name and the alpha-3 code of a country by its alpha-2 code; undefined where none is assigned. */
export function countryOf(
  alpha2: string,
): { readonly name: string; readonly iso: string } | undefined {
  const iso = alpha3ByAlpha2().get(alpha2.toUpperCase());
  return iso === undefined ? undefined : { name: inEnglish(countryNames).get(iso) ?? iso, iso };
}
