import type { Day } from '../dossier/dates';
import type { CheckContext } from './context';
import type { Remark, Span } from './finding';
import { officeRemark } from './officeRemarks';
import { datesIn, type Passage } from './passage';
import { clauseAt } from './sentenceSpans';
import { coversSurely, heldWithin } from './tenure';
import type { TextDate } from './textDate';
import type { Spell, Titles } from './titles';
import { titlesBeside, type TitleBeside } from './titlesBeside';

/** A time that a title is about: the sentence's own, or the text's. */
export interface OfficeTime {
  readonly first: Day;
  readonly last: Day;
  readonly isSentence: boolean;
}

/** Titles beside names of people who did not hold them at the time that the text is about. */
export function checkOffices(passage: Passage, context: CheckContext): readonly Remark[] {
  const { titles } = context;
  if (!passage.names.some(({ entity }) => entity.kind === 'person')) return [];
  return passage.sentences.flatMap((sentence) =>
    titlesBeside(passage, sentence, titles).flatMap((beside) => {
      const time = timeOf(passage, sentence, beside, context.date);
      return isWrong(beside, time, context.date, titles) &&
        !isRightAtSomeDate(passage, sentence, beside, time, titles)
        ? [officeRemark(passage, beside, time, context)]
        : [];
    }),
  );
}

const adverbial =
  /^(?:in|on|during|late in|early in|around|about|)(?: (?:early|late|mid-?))?(?: the)?$/;
/** What people did before they held the title that they are called by. */
const biography =
  /\b(?:born|founded|entered|studied|graduated|joined|became|become|elected|appointed|named|sworn|took office|takes office|came to (?:power|office)|assumed|resigned|married|worked|served|retired|began|started|captained|won|since|until|first)\b/i;

/** A date in the clause of the title says when; a future one does not, for a title is of the day of writing. */
function timeOf(
  passage: Passage,
  sentence: Span,
  { alone }: TitleBeside,
  date: TextDate,
): OfficeTime {
  const clause = clauseAt(passage.text, sentence, alone.start);
  const words = passage.text.slice(sentence.start, sentence.end);
  const said = datesIn(passage, sentence)
    .filter(
      ({ start, end }) =>
        (start < clause.end && end > clause.start) ||
        // "In October 2012, Foreign Minister …"
        start - sentence.start < 16,
    )
    .filter(({ lead, start, first }) => {
      const isAdverbial = lead === '' ? start === sentence.start : adverbial.test(lead);
      return isAdverbial && (!date.isOwn || first <= date.last);
    });
  if (said.length === 0 || biography.test(words)) {
    return { first: date.first, last: date.last, isSentence: false };
  }
  return {
    first: Math.min(...said.map(({ first }) => first)),
    last: Math.max(...said.map(({ last }) => last)),
    isSentence: true,
  };
}

function isWrong(
  { person, title, qualifier, of }: TitleBeside,
  { first, last, isSentence }: OfficeTime,
  date: TextDate,
  { spells }: Titles,
): boolean {
  const all = spells.get(title) ?? [];
  const own = all.filter((spell) => spell.person === person && isOfficeOf(spell, of));
  if (qualifier === 'former') {
    // Whoever held it before and holds it again may be called either.
    const ended = own.some(
      ({ office }) =>
        heldWithin(office, -Infinity, date.first) !== 'no' &&
        heldWithin(office, date.first, date.last) !== 'yes',
    );
    return (
      own.length > 0 &&
      !ended &&
      own.every(({ office }) => coversSurely(office, date.first, date.last))
    );
  }
  if (qualifier === 'then' && !isSentence) return false;
  const held = own.map(({ office }) => heldWithin(office, first, last));
  if (held.includes('yes')) return false;
  if (held.length > 0 && held.every((each) => each === 'no')) return true;
  const bodies =
    of === undefined ? [...person.of, ...own.flatMap(({ office }) => office.of ?? [])] : [of];
  return all.some(
    (spell) =>
      spell.person !== person &&
      spell.office.of !== undefined &&
      bodies.includes(spell.office.of) &&
      coversSurely(spell.office, first, last),
  );
}

/** Whether a sentence that does not say when names a day on which the title was right. */
const isRightAtSomeDate = (
  passage: Passage,
  sentence: Span,
  { person, title, of, qualifier }: TitleBeside,
  { isSentence }: OfficeTime,
  { spells }: Titles,
): boolean =>
  !isSentence &&
  qualifier !== 'former' &&
  datesIn(passage, sentence).some(({ first, last }) =>
    (spells.get(title) ?? []).some(
      (spell) =>
        spell.person === person &&
        isOfficeOf(spell, of) &&
        heldWithin(spell.office, first, last) === 'yes',
    ),
  );

/** Whether an office is of the body that a text names, if it names one. */
export const isOfficeOf = ({ office }: Spell, of: string | undefined): boolean =>
  of === undefined || office.of === of;
