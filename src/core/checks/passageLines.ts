/** Long lines that end a sentence are paragraphs by themselves, as many programs write them. */
const LONG_LINE = 200;

/** Whether nothing is written on a line. */
export const isBlank = (line: string | undefined): boolean =>
  line === undefined || !/\S/.test(line);

/** Whether a line goes on with the passage of the one before it. */
export const goesOn = (before: string, line: string | undefined): boolean =>
  !isBlank(line) && !(before.length > LONG_LINE && /[.!?…。]["'”’»)\]]*\s*$/.test(before));
