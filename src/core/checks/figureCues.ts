import type { Span } from './finding';
import type { NamedEntity, Passage } from './passage';
import type { RecordFigure } from './recordFigures';
import { clauseAt } from './sentenceSpans';
import { hasWords } from './wordForms';
import type { WrittenQuantity } from './writtenQuantities';

/*
 * A number in kilometres beside the name of a pipeline need not be its length. It counts as a figure only
 * where words of the sentence say so.
 */

interface Cue {
  /** Directly before the number, as “costs about”. */
  readonly before: RegExp;
  /** Directly after it, as “long”. */
  readonly after?: RegExp;
  /** What is measured, where the number stands before its noun: “the 800 km pipeline”. */
  readonly noun: RegExp;
  /** Somewhere in the clause. */
  readonly clause?: RegExp;
}

const works =
  /^[\s-](?:long[\s-])?(?:(?:gas|oil|planned|proposed|new|strategic|controversial)\s)*(?:pipeline|line|project|railway|railroad|road|motorway|highway|canal|corridor|bridge|fence|border|dam|plant|deal|scheme)\b/i;

const cues: readonly (readonly [what: RegExp, cue: Cue])[] = [
  [
    /^length$/i,
    {
      before:
        /\b(?:length(?:\s(?:of|is|was|at|put at|given as))*|(?:runs?|stretch(?:es)?|extends?|spans?|measur(?:es|ing))(?:\s(?:for|over|to))?)[\s:|,]*$/i,
      after: /^[\s-](?:long|in length)\b/i,
      noun: works,
      clause: /\blength\b/i,
    },
  ],
  [
    /^(?:estimated |total )?costs?$/i,
    {
      before:
        /\b(?:cost(?:s|ing)?|worth|priced?|price tag|valued|estimated|budget(?:ed)?|bill)(?:\s(?:of|at|is|was|be|been|to|cost|will|may|could|would|put|estimated))*[\s:|,]*$/i,
      noun: works,
    },
  ],
  [
    /^(?:later |design |planned )?capacity$/i,
    {
      before: /\bcapacity(?:\s\w+){0,4}[\s:|,]*$/i,
      noun: works,
      clause:
        /\b(?:capacity|carry|carries|carrying|transports?|transporting|pumps?|delivers?|throughput|handles?|generates?|produces?|output)\b/i,
    },
  ],
  [
    /^duration$/i,
    {
      before: /\b(?:lasted|lasts|for)\s*$/i,
      noun: /^[\s-](?:long\s)?(?:(?:official|working|state|whirlwind)\s)*(?:visit|trip|stay|talks|meeting|exercise)\b/i,
    },
  ],
];

const extra =
  /\b(?:another|additional|further|more|extra|remaining|first|last|next|every|each|per|not|than|rather than|instead of)\s+(?:the\s)?$/i;
const part =
  /^\s*(?:-?\s?)?(?:section|segment|stretch|extension|branch|spur|phase|leg|portion|part)\b/i;

/** Whether a number stands in a sentence as the figure of its subject. */
export function isStated(
  passage: Passage,
  sentence: Span,
  written: WrittenQuantity,
  figure: RecordFigure,
  named: NamedEntity | undefined,
): boolean {
  const { text } = passage;
  const before = text.slice(sentence.start, written.boundStart);
  const after = text.slice(written.rateEnd, sentence.end);
  if (extra.test(text.slice(sentence.start, written.start)) && written.bound === 'exact')
    return false;
  if (part.test(after) || (named && part.test(text.slice(named.end, sentence.end)))) return false;
  const cue = cues.find(([what]) => what.test(figure.what))?.[1];
  const clause = clauseAt(text, sentence, written.start);
  if (!cue) {
    return hasWords(
      withoutName(text.slice(sentence.start, sentence.end), sentence.start, named),
      figure.what,
    );
  }
  if (
    hasMoreWords(figure.what) &&
    !hasWords(text.slice(sentence.start, sentence.end), figure.what)
  ) {
    return false;
  }
  return (
    cue.before.test(before) ||
    (cue.after?.test(after) ?? false) ||
    cue.noun.test(text.slice(written.end, sentence.end)) ||
    (cue.clause?.test(text.slice(clause.start, clause.end)) ?? false) ||
    // "the 800 km Pakistan Stream pipeline"
    (named !== undefined && /^[\s-](?:long\s)?$/.test(text.slice(written.end, named.start)))
  );
}

const hasMoreWords = (what: string): boolean => /\s/.test(what);

/** A name is not what is measured: “Pakistan Stream” says nothing of Pakistan's share. */
function withoutName(text: string, from: number, named: NamedEntity | undefined): string {
  if (!named || named.start < from) return text;
  return text.slice(0, named.start - from) + text.slice(named.end - from);
}

/** Whether a number stands directly before a name that it measures. */
export function isBeforeName(
  { text }: Passage,
  written: WrittenQuantity,
  named: NamedEntity,
): boolean {
  return /^[\s-](?:long\s|\w+\s)?$/.test(text.slice(written.end, named.start));
}
