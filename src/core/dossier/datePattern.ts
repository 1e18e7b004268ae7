const day31 = '(?:0[1-9]|[12]\\d|3[01]|XX)';
const day30 = '(?:0[1-9]|[12]\\d|30|XX)';
const day29 = '(?:0[1-9]|[12]\\d|XX)';
const month = `(?:(?:0[13578]|1[02])(?:-${day31})?|(?:0[469]|11)(?:-${day30})?|02(?:-${day29})?|2[1-4]|XX(?:-XX)?)`;
const single = `(?:-?\\d{4}(?:-${month})?|\\d{3}X|\\d{2}XX|XXXX)[?~%]?`;
const open = '(?:\\.\\.)?';

/**
 * What an EDTF date looks like, as the source of a regular expression, for places that know no more
 * than those: all that {@link dateSpan} reads, and beyond it 29 February of any year and spans whose
 * end is before their beginning.
 */
export const datePattern = `^(?:${single}|${single}/(?:${single}|${open})|${open}/${single})$`;
