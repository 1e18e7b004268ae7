import { iso31661 } from 'iso-3166';

const byAlpha3 = new Map(iso31661.map(({ alpha2, alpha3 }) => [alpha3, alpha2.toLowerCase()]));
const byAlpha2 = new Map(iso31661.map((country) => [country.alpha2.toLowerCase(), country]));

/** The ISO 3166-1 alpha-2 code, in lower case, of an alpha-3 code; undefined where none is assigned. */
export const alpha2Of = (alpha3: string | undefined): string | undefined =>
  alpha3 === undefined ? undefined : byAlpha3.get(alpha3);

/** The English name and the alpha-3 code of a country by its alpha-2 code; undefined where none is assigned. */
export function countryOf(
  alpha2: string,
): { readonly name: string; readonly iso: string } | undefined {
  const country = byAlpha2.get(alpha2.toLowerCase());
  return country && { name: country.name, iso: country.alpha3 };
}
