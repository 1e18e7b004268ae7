import { lazily } from '../lazily';

/** Embeddings, overrides and isolates, with which one name could be made to read as another. */
const directionMarks = /[\u202A-\u202E\u2066-\u2069]/g;

/** Text as a dossier holds it: one line, white space and control characters folded, well-formed. */
export const oneLine = (text: string): string => lineOf(text).trim();

const loneSurrogates = lazily(() => /\p{Cs}/gu);
const spaceOrControl = lazily(() => /[\s\p{Cc}]+/gu);

/** As {@link oneLine}, of a stretch of a line: a space at its ends stays. */
export function lineOf(text: string): string {
  return text
    .replace(loneSurrogates(), '\uFFFD')
    .replace(directionMarks, '')
    .replace(spaceOrControl(), ' ');
}
