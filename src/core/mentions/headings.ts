/** How far along its line a word is looked at, so that no line is too long. */
export const REACH = 200;

/** A heading as `prose.ts` leaves it, in whatever markup it was, maybe in a quotation. */
const headingMark = /^[ \t\u00ad]*(?:#+|=+)[\s\u00ad]/u;

/** Whether what stands at an offset of a text is in a heading. */
export function isInHeading(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const line = before.lastIndexOf('\n') + 1;
  return (line > 0 || start <= REACH) && headingMark.test(before.slice(line));
}
