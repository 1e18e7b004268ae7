import { blanked, BORDER, BULLET, NOTHING } from './blank';

/** Lines that are no prose: how they begin and what ends them. */
export interface BlockRule {
  /** The first line; its group `until` is handed to `closes`. Quote and list marks are taken off. */
  readonly opens: RegExp;
  /**
   * Whether a line is the last of the block, or `before` where the one before it was, or the offset
   * behind its end on the line; or `line` for a single line, `dedent` for everything indented more
   * than `until`, `blank` for everything up to a blank line.
   */
  readonly closes:
    ((line: string, until: string) => boolean | 'before' | number) | 'line' | 'dedent' | 'blank';
  /** The first line is prose, what follows is not. */
  readonly afterwards?: boolean;
  /** Only where no paragraph goes on. */
  readonly notInParagraph?: boolean;
  /** Only in the first line of a document. */
  readonly atStart?: boolean;
  /** What of a line inside is prose after all, and what is handed on as `until`. */
  readonly shows?: (line: string, until: string) => readonly [prose: string, until: string];
}

/** What is no prose in the lines of one markup language. */
export interface Blocks {
  readonly blocks: readonly BlockRule[];
  /** Whether lines indented by four columns, outside paragraphs and list items, are code. */
  readonly indentedCode: boolean;
  /** Whether `>` at the start of a line marks a quotation. */
  readonly quotations: boolean;
}

/** For a rule's `closes`: the block ends with a sign, and what is behind it on the line is prose. */
export function behind(line: string, sign: string): false | number {
  const at = line.indexOf(sign);
  return at >= 0 && at + sign.length;
}

/** What a line needs to know of those before it. */
export interface BlockState {
  /** The rule that is in force, or -1. */
  readonly rule: number;
  readonly until: string;
  /** Whether the line was quoted; a block that began in a quotation ends with it. */
  readonly quoted: boolean;
  /** Whether a paragraph goes on. */
  readonly paragraph: boolean;
  /** Where the text of the list item begins, in columns. */
  readonly column: number;
  readonly first: boolean;
}

/** The state before the first line. */
export const startOfDocument: BlockState = {
  rule: -1,
  until: '',
  quoted: false,
  paragraph: false,
  column: 0,
  first: true,
};

/** Whether two states treat what follows alike. */
export function sameState(one: BlockState, other: BlockState): boolean {
  return (
    one.rule === other.rule &&
    one.until === other.until &&
    one.quoted === other.quoted &&
    one.paragraph === other.paragraph &&
    one.column === other.column &&
    one.first === other.first
  );
}

/** A line as its block leaves it, whether it is yet to be looked at within, and the state after it. */
export interface BlockLine {
  readonly prose: string;
  readonly inline: boolean;
  readonly after: BlockState;
}

// No one nests a hundred deep; without an end, a line of nothing else takes more time than its length.
const quoteMarks = /^(?:[ \t]{0,3}>[ \t]?){1,100}/;
const listMarks = /^(?:[ \t]*(?:[-+*•]|\d{1,9}[.)])(?:[ \t]+|$)){1,100}/;

/** Reads one line by the rules of its language. */
export function readLine(
  line: string,
  { blocks: rules, indentedCode, quotations }: Blocks,
  previous: BlockState,
): BlockLine {
  const quote = quotations ? (quoteMarks.exec(line)?.[0] ?? '') : '';
  const rest = line.slice(quote.length);
  const inside = readInside(line, rest, rules, previous);
  if (inside) return inside;
  const quoted = quote !== '';
  // A quotation begins afresh; a paragraph may go on lazily after it, a list item does not.
  const before =
    quoted === previous.quoted
      ? previous
      : { ...previous, column: 0, paragraph: previous.paragraph && !quoted };
  if (rest.trim() === '') {
    return { prose: line, inline: false, after: outside(quoted, false, before.column) };
  }
  if (indentedCode && !before.paragraph && indentOf(rest) >= before.column + 4) {
    const after = outside(quoted, before.paragraph, before.column);
    return { prose: blanked(line, BORDER), inline: false, after };
  }
  const marks = listMarks.exec(rest)?.[0] ?? '';
  const column = columnOf(rest, marks, before);
  const content = rest.slice(marks.length);
  const rule = rules.findIndex((rule) => opens(rule, content, before));
  const opened = rule < 0 ? undefined : rules[rule];
  if (!opened) {
    const prose = withoutMarks(quote, marks) + content;
    return { prose, inline: true, after: outside(quoted, !content.startsWith('#'), column) };
  }
  const until = opened.opens.exec(content)?.groups?.['until'] ?? '';
  const ended = outside(quoted, false, column);
  return {
    prose: opened.afterwards ? withoutMarks(quote, marks) + content : blanked(line, BORDER),
    inline: opened.afterwards ?? false,
    after: opened.closes === 'line' ? ended : { ...ended, rule, until },
  };
}

/** The state after a line where no block is open. Written out, for spreading objects is slow. */
function outside(quoted: boolean, paragraph: boolean, column: number): BlockState {
  return { rule: -1, until: '', quoted, paragraph, column, first: false };
}

/** A line of the block that is open; undefined where the block ended before it. */
function readInside(
  line: string,
  rest: string,
  rules: readonly BlockRule[],
  before: BlockState,
): BlockLine | undefined {
  const rule = before.rule < 0 ? undefined : rules[before.rule];
  if (!rule || (before.quoted && rest === line)) return undefined;
  const { closes } = rule;
  const blank = rest.trim() === '';
  if (closes === 'blank' && blank) return undefined;
  if (closes === 'dedent' && !blank && indentOf(rest) <= indentOf(before.until)) return undefined;
  if (typeof closes === 'function') {
    // A block within a list item ends with the item.
    if (!blank && indentOf(rest) < before.column) return undefined;
    const closing = closes(rest, before.until);
    if (closing === 'before') return undefined;
    if (closing !== false) {
      const after = { ...before, rule: -1, until: '', first: false };
      const end = closing === true ? line.length : line.length - rest.length + closing;
      const prose = blanked(line.slice(0, end), BORDER) + line.slice(end);
      return { prose, inline: end < line.length, after };
    }
  }
  const [prose, until] = rule.shows?.(line, before.until) ?? [blanked(line, BORDER), before.until];
  return { prose, inline: rule.shows !== undefined, after: { ...before, until, first: false } };
}

function opens(rule: BlockRule, content: string, before: BlockState): boolean {
  if ((rule.notInParagraph && before.paragraph) || (rule.atStart && !before.first)) return false;
  return rule.opens.test(content);
}

/** The marks of quotations and list items are no part of a name that goes on behind them. */
function withoutMarks(quote: string, marks: string): string {
  return blanked(quote, NOTHING) + marks.replace(/[-+•]/g, BULLET);
}

/** What the indented paragraphs behind it belong to: a footnote, or the definition of a term. */
const notes = /^[ \t]*(?:\[\^[^\]\s]+\]:|:)[ \t]/;

function columnOf(rest: string, marks: string, before: BlockState): number {
  if (notes.test(rest)) return indentOf(rest) + 4;
  if (marks !== '') return indentOf(marks.replace(/\S/g, ' '));
  return before.paragraph ? before.column : Math.min(indentOf(rest), before.column);
}

/** Columns of white space at the start; a tab counts for four. */
function indentOf(text: string): number {
  return (/^[ \t]*/.exec(text)?.[0] ?? '').replaceAll('\t', '    ').length;
}
