import type { Findings } from './evidence';
import type { Lexicon } from './lexicon';
import { markOrdinary, mayBeOrdinary } from './ordinaryWords';
import { scan, type Hit } from './scan';
import type { SmallWord } from './smallWords';
import { lazily } from '../lazily';

/** What is found on one line; offsets count from its start, over its end into the next line. */
export interface LineFindings extends Findings {
  readonly length: number;
  /** Whether nothing but space is on the line: the lines around it have nothing to do with each other. */
  readonly isBlank: boolean;
  /** Whether what is found goes by the line before, if that is not blank. */
  readonly leansBack: boolean;
  /** Whether what is found goes by the next line, if that is not blank, or on into it. */
  readonly leansOn: boolean;
}

const none = { hits: [], smallWords: [], length: 0, leansBack: false, leansOn: false };
/** What is found on a line that is not there. */
export const nothing: LineFindings = { ...none, isBlank: true };
/** What is found on a line that nobody has looked at yet. */
export const unread: LineFindings = { ...none, isBlank: false };

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
      isBlank: !/\S/.test(line),
      leansBack: leansBack(line, lexicon, own.at(0)),
      leansOn: unfinishedDone > firstUnfinished || leansOn(line, lexicon, own.at(-1)),
    };
  });
}

/** Whether a name goes on into the next line. */
export function goesOn(found: LineFindings | undefined): boolean {
  return found?.hits.some(({ end }) => end > found.length) ?? false;
}

const letter = lazily(() => /[\p{L}\p{N}]/u);
const twoWords = lazily(() => /[\p{L}\p{N}][^\p{L}\p{N}].*[\p{L}\p{N}]/su);

/** Whether the first or second word of a line may be an ordinary one, by how the line before ends. */
function leansBack(line: string, lexicon: Lexicon, first: Hit | undefined): boolean {
  return (
    first !== undefined &&
    mayBeOrdinary(lexicon, first) &&
    !twoWords().test(line.slice(0, first.start))
  );
}

/** Whether the last word of a line may be an ordinary one, by how the next line begins. */
function leansOn(line: string, lexicon: Lexicon, last: Hit | undefined): boolean {
  return last !== undefined && mayBeOrdinary(lexicon, last) && !letter().test(line.slice(last.end));
}

function movedBack(hit: Hit, by: number): Hit {
  if (by === 0) return hit;
  const { start, end, names, doubt } = hit;
  return { start: start - by, end: end - by, names, ...(doubt && { doubt }) };
}
