import { dateSpan } from '../dossier/dates';
import type { CheckContext } from './context';
import { isBeforeName, isStated } from './figureCues';
import { figureRemark, noteRemark } from './figureRemarks';
import type { Remark, Span } from './finding';
import { isNoted } from './notes';
import { isQuoted, type Passage } from './passage';
import type { RecordFigure } from './recordFigures';
import { fits, isComparable, standingOf } from './standing';
import { subjectsAt } from './subjects';
import { writtenQuantities, type WrittenQuantity } from './writtenQuantities';

/** A number of a text and the figures of the record that it may be. */
interface Stated {
  readonly written: WrittenQuantity;
  readonly figures: readonly RecordFigure[];
}

/**
 * Numbers that differ from every figure of the record, or from its better ones. A number that a text has
 * from someone, or beside the others, is one of a dispute that the text shows.
 */
export function checkFigures(passage: Passage, context: CheckContext): readonly Remark[] {
  const remarks: Remark[] = [];
  for (const sentence of passage.sentences) {
    const stated = statedIn(passage, sentence, context);
    if (stated.length === 0) continue;
    const isShown = isAttributed(passage, sentence) || isNoted(passage, sentence);
    for (const { written, figures } of stated) {
      const standing = figures.map((figure) => standingOf(written, figure));
      // What one figure confirms is not the others' matter.
      if (standing.some(({ kind }) => kind === 'confirmed')) {
        const disputed = standing.find(({ others }) => others.length > 0);
        if (disputed && context.hasNotes && !isShown) {
          remarks.push(noteRemark(written, disputed, context.library));
        }
        continue;
      }
      const others = stated.filter((other) => other.written !== written);
      if (others.some((other) => isOfSame(other, figures) && showsDispute(other))) continue;
      const side = standing.find(({ kind }) => kind === 'side');
      if (side && isShown) continue;
      const [chosen] = side ? [side] : standing;
      if (chosen) remarks.push(figureRemark(written, chosen, passage, context.library));
    }
  }
  return remarks;
}

function statedIn(passage: Passage, sentence: Span, context: CheckContext): readonly Stated[] {
  const { text } = passage;
  if (!/\d|llion|hundred|thousand|day|hour/.test(text.slice(sentence.start, sentence.end)))
    return [];
  return writtenQuantities(text, sentence, context.quantities).flatMap((written) => {
    if (isQuoted(passage, written)) return [];
    const figures = subjectsAt(passage, sentence, written.start).flatMap((subject) => {
      const known = context.figuresOf(subject.entity).figures;
      const { named, isContested } = subject;
      return known
        .filter(
          (figure) =>
            figure.claims.some(({ amount }) => isComparable(written, amount)) &&
            isStated(passage, sentence, written, figure, named),
        )
        .map((figure) => ({
          figure: asOf(figure, context),
          isSure: !isContested || (named !== undefined && isBeforeName(passage, written, named)),
        }));
    });
    const sure = figures.filter(({ isSure }) => isSure).map(({ figure }) => figure);
    const confirmed = figures.some(({ figure }) =>
      figure.claims.some((claim) => fits(written, claim)),
    );
    const known = sure.filter(({ claims }) => claims.length > 0);
    return known.length > 0 && (figures.length === sure.length || !confirmed)
      ? [{ written, figures: known }]
      : [];
  });
}

/** What was claimed after a text was written is no measure of it. */
function asOf(figure: RecordFigure, { date }: CheckContext): RecordFigure {
  if (!date.isOwn) return figure;
  const claims = figure.claims.filter(({ claim }) => {
    const made = claim.asof === undefined ? undefined : dateSpan(claim.asof);
    return !made || made.first <= date.last;
  });
  return { ...figure, claims };
}

/** Whether two numbers are of one figure. */
const isOfSame = (other: Stated, figures: readonly RecordFigure[]): boolean =>
  other.figures.some(({ what, entity }) =>
    figures.some((figure) => figure.what === what && figure.entity === entity),
  );

/** Whether a number beside another is one that the record has, so that the text shows both. */
const showsDispute = ({ written, figures }: Stated): boolean =>
  figures.some((figure) => standingOf(written, figure).same.length > 0);

const attributing =
  /\b(?:according to|as reported by|by the account of|in the words of|says?|said|puts?|put it at|reports?|reported|claims?|claimed|gives?|quoted|cites?|cited|told|wrote|writes)\b/i;

/** Whether a sentence says from whom it has its numbers. */
const isAttributed = ({ text }: Passage, { start, end }: Span): boolean =>
  attributing.test(text.slice(start, end));
