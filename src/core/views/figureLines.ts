import { dateSpan } from '../dossier/dates';
import { dateText } from '../dossier/dateText';
import { distance, ends, figuresOf, type Figure } from '../dossier/figures';
import { grade, gradeText } from '../dossier/grades';
import type { Library } from '../dossier/library';
import type { Claim, ClaimValue } from '../dossier/model';
import { quantityText } from '../dossier/quantities';
import type { FigureLine, FigureValue, Statement } from './lines';
import { sourceLines } from './links';
import { bestReliability } from './scene/reliability';
import { routeText } from './routeText';

/** The figures of an entity, each with its values side by side: the disputed and the measured first. */
export function figureLines(claims: readonly Claim[], library: Library): readonly FigureLine[] {
  return figuresOf(claims)
    .toSorted((a, b) => weight(b) - weight(a))
    .map(({ what, claims: stated, disputed }) => ({
      what,
      disputed,
      values: distinctValues(stated, library),
    }));
}

const weight = ({ disputed, claims }: Figure): number =>
  (disputed ? 2 : 0) + (claims.some((claim) => claim.unit !== undefined) ? 1 : 0);

/** The claims in words, without a figure. */
export function statementsOf(claims: readonly Claim[], library: Library): readonly Statement[] {
  return claims
    .filter((claim) => claim.what === undefined || (claim.value === undefined && !claim.path))
    .map((claim) => statement(claim, library));
}

/**
 * The distinct values of one figure: the best graded first, then those that contradict it, the
 * farthest first, for a reader needs the ends of a dispute; then those that agree with it.
 */
function distinctValues(claims: readonly Claim[], library: Library): readonly FigureValue[] {
  const values = new Map<string, { claim: Claim; statements: Statement[] }>();
  for (const claim of claims) {
    const text = valueText(claim, library);
    const stated = statement(claim, library);
    const same = values.get(text);
    if (same) same.statements.push(stated);
    else values.set(text, { claim, statements: [stated] });
  }
  const ranked = [...values]
    .map(([text, { claim, statements }]) => {
      const best = statements.toSorted((a, b) => compareGrades(a.grade, b.grade));
      return { claim, value: { text, grade: best[0]?.grade ?? '', statements: best } };
    })
    .toSorted(
      (a, b) =>
        compareGrades(a.value.grade, b.value.grade) ||
        b.value.statements.length - a.value.statements.length,
    );
  const [best, ...others] = ranked;
  if (!best) return [];
  const apart = others
    .map((other) => ({ ...other, distance: distance(other.claim, best.claim) }))
    .toSorted((a, b) => b.distance - a.distance);
  return [best, ...apart].map(({ value }) => value);
}

/** Better grades first: A before F, then 1 before 6; what is not graded comes last. */
function compareGrades(a: string, b: string): number {
  const rank = (text: string): number => {
    const [, letter = 'G', digit = '7'] = /^([A-F])?([1-6])?$/.exec(text) ?? [];
    return letter.charCodeAt(0) * 10 + Number(digit);
  };
  return rank(a) - rank(b);
}

/** A claim in one line: what it is about and its value (`length 1,100 km`), or its words. */
export function claimText(claim: Claim, library: Library): string {
  const value = valueText(claim, library);
  return [claim.what, value === '' ? claim.text : value].filter(Boolean).join(' ');
}

/** The value of a claim with its unit, as it is shown. */
function valueText(claim: Claim, library: Library): string {
  if (claim.path) return routeText(claim.path, library);
  const [low, high] = ends(claim) ?? ['', ''];
  if (typeof low === 'number' && typeof high === 'number' && !isYear(claim, low)) {
    return quantityText(low, high, claim.unit ?? '');
  }
  const words = low === high ? plain(low, claim) : `${plain(low, claim)} – ${plain(high, claim)}`;
  return claim.unit === undefined ? words : `${words} ${claim.unit}`;
}

const isYear = (claim: Claim, value: number): boolean =>
  claim.unit === undefined && dateSpan(String(value)) !== undefined;

const plain = (value: ClaimValue, claim: Claim): string =>
  claim.unit === undefined ? dateText(String(value)) : String(value);

/** One claim as it is shown. */
function statement(claim: Claim, library: Library): Statement {
  const speaker = claim.by === undefined ? undefined : library.get(claim.by);
  // A claim is as good as the best source that makes it.
  const reliability = bestReliability(claim.source, library);
  return {
    text: claim.text ?? '',
    by: speaker?.name ?? claim.by ?? '',
    ...(speaker && { byId: speaker.id }),
    asofText: claim.asof === undefined ? '' : dateText(claim.asof),
    grade: grade(reliability, claim.credibility),
    gradeText: gradeText(reliability, claim.credibility),
    sources: sourceLines(claim.source, library),
    ...(claim.loc !== undefined && { loc: claim.loc }),
    ...(claim.note !== undefined && { note: claim.note }),
  };
}
