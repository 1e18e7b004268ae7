import type { CheckContext } from './context';
import { checkClaimedDates } from './claimedDate';
import { checkEventDates } from './eventDate';
import { checkFirstSince } from './firstSince';
import type { Remark } from './finding';
import { isQuoted, type Passage } from './passage';
import { writtenDates, type WrittenDate } from './writtenDates';

/** Dates that the record contradicts: of what is told of a thing, of an event, of the last one before. */
export function checkDates(passage: Passage, context: CheckContext): readonly Remark[] {
  if (passage.names.length === 0) return [];
  return passage.sentences.flatMap((sentence) => {
    const words = passage.text.slice(sentence.start, sentence.end);
    const dates = writtenDates(words, context.date.base)
      .map((date): WrittenDate => ({
        ...date,
        start: sentence.start + date.start,
        end: sentence.start + date.end,
      }))
      .filter((date) => !isQuoted(passage, date));
    const since = checkFirstSince(passage, sentence, dates, context);
    if (since.length > 0 || dates.length === 0) return since;
    const claimed = checkClaimedDates(passage, sentence, dates, context);
    return claimed.length > 0 ? claimed : checkEventDates(passage, sentence, dates, context);
  });
}
