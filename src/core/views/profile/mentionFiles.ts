import type { TextRange } from '../../dossier/origin';

/** The mentions of one thing in one document. */
export interface MentionFile {
  /** The address of the document. */
  readonly uri: string;
  /** Its path from the open folder. */
  readonly path: string;
  readonly lines: readonly MentionLine[];
}

/** One mention with a little of its line on both sides. */
export interface MentionLine {
  readonly range: TextRange;
  readonly before: string;
  readonly named: string;
  readonly after: string;
}

/** How far a search through the folder has come. */
export type MentionSearch =
  | { readonly state: 'searching'; readonly done: number; readonly total: number }
  | {
      readonly state: 'found';
      readonly files: readonly MentionFile[];
      /** False where it was stopped before its end. */
      readonly isWhole: boolean;
    };

const mostBefore = 40;
const mostAfter = 80;

/** A mention in its line, which is cut at words where it is long. */
export function mentionLine(range: TextRange, line: string): MentionLine {
  const { start, end } = range;
  // A name that goes on to the next line is shown as far as this one reaches.
  const last = end.line === start.line ? end.character : line.length;
  const before = line.slice(0, start.character).trimStart();
  const after = line.slice(last).trimEnd();
  return {
    range,
    before: before.length > mostBefore ? `…${cutStart(before.slice(-mostBefore))}` : before,
    named: line.slice(start.character, last),
    after: after.length > mostAfter ? `${cutEnd(after.slice(0, mostAfter))}…` : after,
  };
}

const cutStart = (text: string): string => text.replace(/^\S*\s/u, '');
const cutEnd = (text: string): string => text.replace(/\s\S*$/u, '');
