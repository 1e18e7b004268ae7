import type { CslName } from '../../dossier/model';
import { lazily } from '../../lazily';

/** Written without a space, the family name first, and never turned round. */
const familyFirst = lazily(() => /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u);

/** The names of authors as a note has them, in their natural order; from four on the first and “et al.” */
export const namesInNote = (names: readonly CslName[]): string => listed(names.map(inOrder), 3, 1);

/**
 * The names of authors as a bibliography has them: the first by its family name; beyond ten, seven and
 * “et al.” (CMOS 17, 14.76).
 */
export function namesInEntry(names: readonly CslName[]): string {
  const [first, ...others] = names;
  if (!first) return '';
  return listed([inverted(first), ...others.map(inOrder)], 10, 7, isTurned(first));
}

/** The names of authors as a short note has them: families alone. */
export const namesInShort = (names: readonly CslName[]): string =>
  listed(
    names.map(({ family, given, literal }) => family ?? literal ?? given ?? ''),
    3,
    1,
  );

function inOrder({ family, given, literal }: CslName): string {
  if (family === undefined || given === undefined) return family ?? literal ?? given ?? '';
  if (familyFirst().test(family)) return family + given;
  // A suffix stands after the given names: “John, Jr.”
  const [names = '', ...suffix] = given.split(', ');
  return [names, family, ...suffix].join(' ');
}

const isTurned = ({ family, given }: CslName): boolean =>
  family !== undefined && given !== undefined && !familyFirst().test(family);

const inverted = (name: CslName): string =>
  isTurned(name) ? `${name.family ?? ''}, ${name.given ?? ''}` : inOrder(name);

/** Names with commas and “and”; more than `most` are cut to `kept`. A turned name has a comma after it. */
function listed(all: readonly string[], most: number, kept: number, isFirstTurned = false): string {
  const names = all.filter((name) => name !== '');
  if (names.length > most) {
    const some = names.slice(0, kept).join(', ');
    return `${some}${kept > 1 || isFirstTurned ? ',' : ''} et al.`;
  }
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const others = names.slice(0, -1).join(', ');
  return names.length > 2 || isFirstTurned ? `${others}, and ${last}` : `${others} and ${last}`;
}
