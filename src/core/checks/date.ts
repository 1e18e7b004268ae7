import type { CheckContext } from './context';
import { checkClaimedDates } from './claimedDate';
import { checkEventDates } from './eventDate';
import { checkFirstSince } from './firstSince';
import type { Remark } from './finding';
import { datesIn, type Passage } from './passage';

/** Dates that the record contradicts: of what is told of a thing, of an event, of the last one before. */
export function checkDates(passage: Passage, context: CheckContext): readonly Remark[] {
  if (passage.names.length === 0) return [];
  return passage.sentences.flatMap((sentence) => {
    const dates = datesIn(passage, sentence);
    const since = checkFirstSince(passage, sentence, dates, context);
    if (since.length > 0 || dates.length === 0) return since;
    const claimed = checkClaimedDates(passage, sentence, dates, context);
    return claimed.length > 0 ? claimed : checkEventDates(passage, sentence, dates, context);
  });
}
