import type { Library } from '../dossier/library';
import type { Claim } from '../dossier/model';
import { figureFixes } from './figureFixes';
import type { Remark } from './finding';
import type { Passage } from './passage';
import type { MeasuredClaim } from './recordFigures';
import { relatedClaims, relatedEntry, statedText, wordText } from './recordWords';
import { slipText } from './slips';
import type { Standing } from './standing';
import type { WrittenQuantity } from './writtenQuantities';
import { listText, t } from '../spoken';

/** How many values are named in a sentence. */
const mostNamed = 3;

/** Says that a number is not what the record has, or not all that it has. */
export function figureRemark(
  written: WrittenQuantity,
  { figure, kind, same, others }: Standing,
  passage: Passage,
  library: Library,
): Remark {
  const { entity, what } = figure;
  const text = passage.text.slice(written.start, written.end);
  const [best] = others.toSorted((a, b) => a.rank - b.rank);
  const slip = best ? slipText(written, best, text) : '';
  // What a slip is measured by is enough to see it.
  const named = slip !== '' && best ? [best] : others;
  const values = valuesText(named, library);
  const message =
    slip !== ''
      ? t('The record has {0} for the {1} of {2}; {3}', values, what, entity.name, slip)
      : kind === 'apart'
        ? isFarAbove(written, others)
          ? t(
              'The record has {0} for the {1} of {2}, far above {3}.',
              values,
              what,
              entity.name,
              text,
            )
          : t('The record has {0} for the {1} of {2}, not {3}.', values, what, entity.name, text)
        : sideText(text, figure, givenBy(written, same, library), values);
  return {
    check: 'figure',
    severity:
      slip === '' && (kind === 'side' || isFarAbove(written, others)) ? 'information' : 'warning',
    start: written.start,
    end: written.end,
    message,
    entity: entity.id,
    related: [
      ...relatedEntry(entity),
      ...relatedClaims(distinctValues([...others, ...same]), library),
    ],
    fixes: figureFixes(written, distinctValues([...others, ...same]), passage, library),
  };
}

function sideText(
  text: string,
  { entity, what }: Standing['figure'],
  by: string,
  values: string,
): string {
  return by === ''
    ? t(
        '{0} is one of several figures for the {1} of {2}. The record also has {3}.',
        text,
        what,
        entity.name,
        values,
      )
    : t(
        '{0} is one of several figures for the {1} of {2} ({3}). The record also has {4}.',
        text,
        what,
        entity.name,
        by,
        values,
      );
}

/** Whether “over” some number is true of all that the record has, and yet misleads. */
const isFarAbove = (
  { bound, readings }: WrittenQuantity,
  claims: readonly MeasuredClaim[],
): boolean =>
  bound === 'over' &&
  claims.every(({ amount }) =>
    readings.some(({ dimension, high }) => dimension === amount.dimension && high <= amount.low),
  );

/** Says that a number that others dispute stands without a note. */
export function noteRemark(
  written: WrittenQuantity,
  { figure, same, others }: Standing,
  library: Library,
): Remark {
  const { entity, what } = figure;
  const sources = distinctValues(same).flatMap(({ source }) => source);
  const claims = distinctValues([...same, ...others]);
  return {
    check: 'citation',
    severity: 'hint',
    start: written.start,
    end: written.end,
    message: t(
      'The {0} of {1} is disputed: the record also has {2}. A note would say whose figure this is.',
      what,
      entity.name,
      valuesText(others, library),
    ),
    entity: entity.id,
    related: [...relatedEntry(entity), ...relatedClaims(claims, library)],
    fixes:
      sources.length === 0
        ? []
        : [{ title: t('Add a note with its source'), edits: [], cite: sources.slice(0, 1) }],
  };
}

/** One claim for each value, the best graded first. */
function distinctValues(claims: readonly MeasuredClaim[]): readonly Claim[] {
  const seen = new Set<string>();
  return claims
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ claim }) => claim)
    .filter(({ value, unit }) => {
      const key = JSON.stringify([value, unit]);
      return !seen.has(key) && seen.add(key);
    });
}

function valuesText(claims: readonly MeasuredClaim[], library: Library): string {
  const values = distinctValues(claims);
  const named = values.slice(0, mostNamed).map((claim) => statedText(claim, library));
  const more = values.length - named.length;
  return more > 0 ? t('{0} and {1} more', named.join(', '), more) : listText(named);
}

/** On whose word a number stands: of all claims that it fits, those that are nearest to it. */
function givenBy(
  { readings: [reading] }: WrittenQuantity,
  claims: readonly MeasuredClaim[],
  library: Library,
): string {
  const middle = ({ low, high }: { readonly low: number; readonly high: number }): number =>
    low + high;
  const apart = ({ amount }: MeasuredClaim): number =>
    reading ? Math.abs(middle(amount) - middle(reading)) / middle(amount) : 0;
  const [nearest] = claims.toSorted((a, b) => apart(a) - apart(b) || a.rank - b.rank);
  return nearest ? wordText(nearest.claim, library) : '';
}
