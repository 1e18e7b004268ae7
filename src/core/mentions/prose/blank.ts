/*
 * What is no prose is blanked out in place: a text keeps its length and its lines, so that offsets
 * stay true and the scanner need know nothing of markup. There are a few blanks.
 */

/** Stands for what ends a name, like a code span: a control character that no name has. */
export const BORDER = '\0';
/** A border before something that may end on a later line; of Unicode's private use. */
export const UNCLOSED = '\ue000';
/** Stands for what a name reads on through, like a tag: a soft hyphen, which no comparison sees. */
export const NOTHING = '\u00ad';
/** Marks a list item: passed over like emphasis, but at the start of a line it begins a sentence. */
export const BULLET = '*';
/** Marks a heading, in whatever markup it was. */
export const HEADING = '#';

/** A stretch with every character but line ends replaced. */
export function blanked(stretch: string, blank: string): string {
  return /^[^\n]*$/.test(stretch) ? blank.repeat(stretch.length) : stretch.replace(/[^\n]/g, blank);
}

/** A stretch replaced by a sign and, for the rest of its length, nothing. */
export function sign(stretch: string, character: string): string {
  return character + blanked(stretch.slice(1), NOTHING);
}
