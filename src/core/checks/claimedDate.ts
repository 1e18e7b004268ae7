import { ends } from '../dossier/figures';
import type { Claim, Edtf } from '../dossier/model';
import type { Library } from '../dossier/library';
import { dateSpan } from '../dossier/dates';
import { bestFirst } from './claimRank';
import type { CheckContext } from './context';
import { dateLike } from './dateLike';
import type { Remark, Span } from './finding';
import { isNoted } from './notes';
import type { Passage } from './passage';
import type { RecordDate } from './recordFigures';
import { relatedClaims, relatedEntry, statedText } from './recordWords';
import { clauseAt } from './sentenceSpans';
import { subjectsAt } from './subjects';
import { hasWords } from './wordForms';
import type { WrittenDate } from './writtenDates';
import { listText, t } from '../spoken';

/** Dates of what the record dates by claims: built, opened, renamed, in operation. */
export function checkClaimedDates(
  passage: Passage,
  sentence: Span,
  dates: readonly WrittenDate[],
  context: CheckContext,
): readonly Remark[] {
  return dates.flatMap((date) => {
    if (!/^(?:in|on|by|since|at|during|)(?: (?:early|late|mid-?))?(?: the)?$/.test(date.lead))
      return [];
    const clause = clauseAt(passage.text, sentence, date.start);
    const subjects = subjectsAt(passage, sentence, date.start).filter(
      ({ isContested }) => !isContested,
    );
    const stated = subjects.flatMap(({ entity, named }) => {
      const words = passage.text.slice(clause.start, clause.end);
      const own =
        named && named.start >= clause.start && named.end <= clause.end
          ? words.slice(0, named.start - clause.start) + words.slice(named.end - clause.start)
          : words;
      return context.figuresOf(entity).dates.filter(({ what }) => hasWords(own, what));
    });
    const standing = stated
      .map((figure) => standingOf(date, figure, context))
      .filter(({ same, others }) => same.length > 0 || others.length > 0);
    if (standing.length === 0 || standing.some(({ isBorneOut }) => isBorneOut)) return [];
    const [first] = standing;
    if (!first || (first.same.length > 0 && isNoted(passage, sentence))) return [];
    return [remark(date, first, passage, context.library)];
  });
}

interface DateStanding {
  readonly figure: RecordDate;
  readonly same: readonly Claim[];
  readonly others: readonly Claim[];
  readonly isBorneOut: boolean;
}

/** Holds a date against the claims on one figure; what was claimed only later can bear it out, not contradict it. */
function standingOf(
  date: WrittenDate,
  figure: RecordDate,
  { date: own }: CheckContext,
): DateStanding {
  const isSame = ({ first, last }: RecordDate['claims'][number]): boolean =>
    first <= date.last && date.first <= last;
  const same = figure.claims.filter(isSame);
  const others = figure.claims.filter((each) => {
    const made = each.claim.asof === undefined ? undefined : dateSpan(each.claim.asof);
    return !isSame(each) && (!own.isOwn || !made || made.first <= own.last);
  });
  const best = (claims: RecordDate['claims']): number =>
    Math.min(...claims.map(({ rank }) => rank));
  return {
    figure,
    same: same.map(({ claim }) => claim),
    others: others.map(({ claim }) => claim),
    isBorneOut: same.length > 0 && best(same) <= best(others),
  };
}

function remark(
  { start, end }: WrittenDate,
  { figure, same, others }: DateStanding,
  { text }: Passage,
  library: Library,
): Remark {
  const { entity, what } = figure;
  const ranked = bestFirst(others, library).slice(0, 3);
  const record = listText(ranked.map((claim) => statedText(claim, library)));
  const [own] = same;
  const words = text.slice(start, end);
  return {
    check: 'date',
    severity: 'warning',
    start,
    end,
    message: own
      ? t(
          '{0}, {1}: the record has {2}. For {3} it has only {4}.',
          entity.name,
          what,
          record,
          words,
          statedText(own, library),
        )
      : t(
          '{0}, {1}: the record has {2}. Nobody on record says {3}.',
          entity.name,
          what,
          record,
          words,
        ),
    entity: entity.id,
    related: [...relatedEntry(entity), ...relatedClaims([...ranked, ...same], library)],
    fixes: ranked.map((claim) => ({
      title: t('Write {0}', statedText(claim, library)),
      edits: [{ start, end, newText: dateLike(edtfOf(claim), words) }],
      cite: claim.source.slice(0, 1),
    })),
  };
}

function edtfOf(claim: Claim): Edtf {
  const [from = '', to = ''] = (ends(claim) ?? []).map(String);
  return from === to ? from : `${from}/${to}`;
}
