import type { Span } from './finding';
import { lastUpTo } from './inOrder';
import { lazily } from '../lazily';

/**
 * The most that is read as one sentence, in UTF-16 units: more than the longest that people write. What
 * has no full stop for longer is data or a list, and its far ends have nothing to do with each other.
 */
const LONGEST = 2_000;

/** What ends in a full stop and ends no sentence. */
const abbreviation = lazily(
  () =>
    /(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Brig|Adm|Sgt|St|Gov|Sen|Rep|Hon|Rev|Amb|Pres|No|Nos|vs|cf|e\.g|i\.e|viz|approx|ca|c|Art|Arts|para|paras|pp?|vol|ed|eds|ch|sec|fig|Inc|Ltd|Co|Corp|Pvt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|U\.N|H\.E|bn|mn|tn|cu|sq|Rs|est|al|M|\p{Lu})$/u,
);
const ends = lazily(() => /(?<mark>[.!?…]+|[。！？۔؟।]+)(?<closing>["'”’»›)\]]*)|\n/gu);

/** The sentences of a flat text, without the spaces between them; `whole` is what none may cut, in order. */
export function sentenceSpans(text: string, whole: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    while (start < end) {
      while (start < end && /\s/.test(text.charAt(start))) start++;
      const to = end - start > LONGEST ? partEnd(text, start, whole) : end;
      if (to > start) spans.push({ start, end: to });
      start = to;
    }
  };
  let name = 0;
  for (const found of text.matchAll(ends())) {
    const end = found.index + found[0].length;
    if (found.groups?.['mark'] === undefined) close(found.index);
    else {
      while ((whole[name]?.end ?? Infinity) < end) name++;
      const within = whole[name];
      const isInName =
        within !== undefined && within.start < found.index && within.end > found.index;
      if (!isInName && endsSentence(text, found.index, end)) close(end);
    }
  }
  close(text.length);
  return spans;
}

/** Where a sentence that is too long is parted: at a space, and in no name. */
function partEnd(text: string, start: number, whole: readonly Span[]): number {
  const space = text.lastIndexOf(' ', start + LONGEST);
  const at = space > start ? space : start + LONGEST;
  const name = lastUpTo(whole, at - 1);
  if (!name || name.start <= start || name.end <= at) return at;
  return start + text.slice(start, name.start).trimEnd().length;
}

const capitalisedWord = lazily(() => /^\p{Lu}\p{Ll}/u);
const sentenceEnd = lazily(() => /[\p{Ll}\d)”]$/u);
const smallWord = lazily(() => /^\s\p{Ll}/u);

function endsSentence(text: string, at: number, end: number): boolean {
  if (end === text.length || !text.startsWith('.', at)) return true;
  const after = text.slice(end, end + 3);
  const before = text.slice(Math.max(0, at - 12), at);
  // Where a space was lost: "in 1973.Apart".
  if (capitalisedWord().test(after)) return sentenceEnd().test(before);
  // A note may stand between a sentence and the next.
  if (!/^(?:\s|\0|\[)/u.test(after)) return false;
  if (abbreviation().test(before)) return false;
  return !smallWord().test(after);
}

const clauseBorder =
  /;|\s(?:–|—|-{1,3})\s|—|[()]|,\s(?=(?:and|but|while|whereas|which|who|whose|where|when|though|although|after|before|because|so|yet)\b)|\s(?=(?:while|whereas|but|that|which|who|whose|because|although|though|when|where)\b)/g;

/** The clause of a sentence that holds an offset: from one border to the next. */
export function clauseAt(text: string, { start, end }: Span, offset: number): Span {
  const clause = { start, end };
  for (const found of text.slice(start, end).matchAll(clauseBorder)) {
    const at = start + found.index;
    if (at + found[0].length <= offset) clause.start = at + found[0].length;
    else if (at >= offset) {
      clause.end = at;
      break;
    }
  }
  return clause;
}
