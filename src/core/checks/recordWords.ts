import { calendarDay, dateSpan } from '../dossier/dates';
import { dateText } from '../dossier/dateText';
import { ends } from '../dossier/figures';
import { grade } from '../dossier/grades';
import type { Library } from '../dossier/library';
import type { Claim, Entity, Reliability, Source } from '../dossier/model';
import { quantityText } from '../dossier/quantities';
import type { Related } from './finding';

/** The value of a claim in words: `12.4 bcm a year`, `15 Jan 1985`. */
export function claimText(claim: Claim): string {
  const [low, high] = ends(claim) ?? ['', ''];
  if (typeof low === 'number' && typeof high === 'number' && claim.unit !== undefined) {
    return quantityText(low, high, claim.unit);
  }
  const [from, to] = [dateText(String(low)), dateText(String(high))];
  return from === to ? from : `${from} – ${to}`;
}

/** A source in two or three words: its newspaper or site and its year. */
export function sourceText({ container, publisher, name, issued }: Source): string {
  const span = issued === undefined ? undefined : dateSpan(issued);
  const house = container ?? publisher ?? plainTitle(name);
  if (!span || !Number.isFinite(span.first)) return house;
  const year = String(calendarDay(span.first).year);
  return house.includes(year) ? house : `${house} ${year}`;
}

/** On whose word a claim stands, and its grade: `Global Times 2015, B2`; empty where nobody is named. */
export function wordText(claim: Claim, library: Library): string {
  const best = bestSource(claim, library);
  const speaker = claim.by === undefined ? undefined : (library.get(claim.by)?.name ?? claim.by);
  return [speaker, best && sourceText(best), grade(best?.reliability, claim.credibility)]
    .filter(Boolean)
    .join(', ');
}

/** A claim's value with its word: `12.4 bcm a year (Global Times 2015, B2)`. */
export function statedText(claim: Claim, library: Library): string {
  const word = wordText(claim, library);
  return word === '' ? claimText(claim) : `${claimText(claim)} (${word})`;
}

/** The most reliable source of a claim. */
export function bestSource(claim: Claim, library: Library): Source | undefined {
  return claim.source
    .flatMap((id) => library.source(id) ?? [])
    .toSorted((a, b) => rank(a.reliability) - rank(b.reliability))
    .at(0);
}

const rank = (reliability: Reliability | undefined): number => (reliability ?? 'G').charCodeAt(0);

/** The entry itself, in the uppermost file, as what a finding is related to. */
export const relatedEntry = ({ name, origins }: Entity): readonly Related[] =>
  origins.slice(0, 1).map((origin) => ({ message: name, origin }));

/** The sources behind ids, each once. */
export function relatedSources(ids: readonly string[], library: Library): readonly Related[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = library.source(id);
    const origin = source?.origins[0];
    return source && origin
      ? [{ message: withTitle(sourceText(source), plainTitle(source.name)), origin }]
      : [];
  });
}

/** A house with a title of its own; what appeared in none is called by its title alone. */
const withTitle = (house: string, title: string): string =>
  house.startsWith(title) ? house : `${house}: ${title}`;

/** How many claims stand beside a finding: below them in a hover comes the card of the name. */
const mostClaims = 2;

/** The first of some claims, each with its word and its best source. */
export function relatedClaims(claims: readonly Claim[], library: Library): readonly Related[] {
  return claims.slice(0, mostClaims).flatMap((claim) => {
    const source = bestSource(claim, library);
    return [
      { message: `${claim.what ?? ''}: ${statedText(claim, library)}`, origin: claim.origin },
      ...(source ? relatedSources([source.id], library) : []),
    ];
  });
}

/** A title without the brackets around one that was translated or made up. */
const plainTitle = (title: string): string => title.replace(/^\[(.*)\]$/, '$1');
