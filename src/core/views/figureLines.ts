import { dateSpan } from '../dossier/dates';
import { dateText } from '../dossier/dateText';
import { ends, figuresOf } from '../dossier/figures';
import { grade, gradeText } from '../dossier/grades';
import type { Library } from '../dossier/library';
import type { Claim, ClaimValue, Reliability } from '../dossier/model';
import { numberText, quantityText } from '../dossier/quantities';
import type { FigureLine, FigureValue, Statement } from './lines';
import { sourceLines } from './links';

/** The figures of an entity, each with its values side by side; disputed ones first. */
export function figureLines(claims: readonly Claim[], library: Library): readonly FigureLine[] {
  return figuresOf(claims)
    .map(({ what, claims: stated, disputed }) => ({
      what,
      disputed,
      values: distinctValues(stated, library),
    }))
    .toSorted((a, b) => Number(b.disputed) - Number(a.disputed));
}

/** The claims in words, without a figure. */
export function statementsOf(claims: readonly Claim[], library: Library): readonly Statement[] {
  return claims
    .filter((claim) => claim.what === undefined || (claim.value === undefined && !claim.path))
    .map((claim) => statement(claim, library));
}

function distinctValues(claims: readonly Claim[], library: Library): readonly FigureValue[] {
  const values = new Map<string, Statement[]>();
  for (const claim of claims) {
    const text = valueText(claim, library);
    const stated = statement(claim, library);
    const same = values.get(text);
    if (same) same.push(stated);
    else values.set(text, [stated]);
  }
  return [...values]
    .map(([text, statements]) => {
      const ranked = statements.toSorted((a, b) => compareGrades(a.grade, b.grade));
      return { text, grade: ranked[0]?.grade ?? '', statements: ranked };
    })
    .toSorted(
      (a, b) => compareGrades(a.grade, b.grade) || b.statements.length - a.statements.length,
    );
}

/** Better grades first: A before F, then 1 before 6; what is not graded comes last. */
function compareGrades(a: string, b: string): number {
  const rank = (text: string): number => {
    const [, letter = 'G', digit = '7'] = /^([A-F])?([1-6])?$/.exec(text) ?? [];
    return letter.charCodeAt(0) * 10 + Number(digit);
  };
  return rank(a) - rank(b);
}

/** The value of a claim with its unit, as it is shown. */
export function valueText(claim: Claim, library: Library): string {
  if (claim.path) {
    return claim.path
      .map((stop) =>
        typeof stop === 'string'
          ? (library.get(stop)?.name ?? stop)
          : stop.map(numberText).join(', '),
      )
      .join(' → ');
  }
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
export function statement(claim: Claim, library: Library): Statement {
  const speaker = claim.by === undefined ? undefined : library.get(claim.by);
  const reliability = bestReliability(claim, library);
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

/** A claim is as good as the best source that makes it. */
function bestReliability(claim: Claim, library: Library): Reliability | undefined {
  return claim.source
    .flatMap((id) => library.source(id)?.reliability ?? [])
    .toSorted()
    .at(0);
}
