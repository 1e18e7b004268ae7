import type { Findings } from './evidence';
import type { Lexicon } from './lexicon';
import { markOrdinary } from './ordinaryWords';
import { scan, type Hit } from './scan';
import type { SmallWord } from './smallWords';
import { lazily } from '../lazily';

/** What is found on one line; offsets count from its start, over its end into the next line. */
export interface LineFindings extends Findings {
  readonly length: number;
  /** Whether it is found whatever the lines before and after are. */
  readonly alone: boolean;
}

/** What is found on a line that is not there. */
export const nothing: LineFindings = { hits: [], smallWords: [], length: 0, alone: true };

/** What is found on lines, or on some of them that stand among others, by line. */
export function findOnLines(
  lexicon: Lexicon,
  lines: readonly string[],
  from = 0,
  to = lines.length,
): LineFindings[] {
  const text = lines.join('\n');
  let offset = 0;
  for (const line of lines.slice(0, from)) offset += line.length + 1;
  const smallWords: SmallWord[] = [];
  const { hits: scanned, unfinished } = scan(text, lexicon, offset, smallWords);
  const hits = markOrdinary(text, lexicon, scanned);
  let [hitsDone, wordsDone, unfinishedDone] = [0, 0, 0];
  return lines.slice(from, to).map((line) => {
    const start = offset;
    offset += line.length + 1;
    const [firstHit, firstWord, firstUnfinished] = [hitsDone, wordsDone, unfinishedDone];
    while ((hits[hitsDone]?.start ?? Infinity) < offset) hitsDone++;
    while ((smallWords[wordsDone]?.start ?? Infinity) < offset) wordsDone++;
    while ((unfinished[unfinishedDone] ?? Infinity) < offset) unfinishedDone++;
    const own = hits.slice(firstHit, hitsDone).map((hit) => movedBack(hit, start));
    return {
      hits: own,
      smallWords: smallWords.slice(firstWord, wordsDone),
      length: line.length,
      alone: unfinishedDone === firstUnfinished && !isAtEdge(line, own.at(0), own.at(-1)),
    };
  });
}

/** Whether a name goes on into the next line. */
export function goesOn(found: LineFindings | undefined): boolean {
  return found?.hits.some(({ end }) => end > found.length) ?? false;
}

const letterOrDigit = lazily(() => /[\p{L}\p{N}]/u);

/** Whether hits are the first or last word of a line: then the lines around say how a sentence goes. */
function isAtEdge(line: string, first: Hit | undefined, last: Hit | undefined): boolean {
  const word = letterOrDigit();
  return (
    (first !== undefined && !word.test(line.slice(0, first.start))) ||
    (last !== undefined && !word.test(line.slice(last.end)))
  );
}

function movedBack(hit: Hit, by: number): Hit {
  if (by === 0) return hit;
  const { start, end, names, doubt } = hit;
  return { start: start - by, end: end - by, names, ...(doubt && { doubt }) };
}
