// What the peers find, by the rules of recognition. It is done outside the clock, and only to see
// that all find the same.

/** @typedef {import('./matchers.mjs').Position} Position */
/** @typedef {typeof import('./core')} Core */

const letter = /[\p{L}\p{N}\p{M}]/u;

/** Whether a word ends or begins between two characters, or a space was lost there ("theTaliban"). @param {string} text @param {number} at */
function isBorder(text, at) {
  if (!letter.test(text[at - 1] ?? ' ') || !letter.test(text[at] ?? ' ')) return true;
  if (!/\p{Ll}$/u.test(text.slice(at - 1, at)) || !/^\p{Lu}/u.test(text.slice(at, at + 1)))
    return false;
  let first = at;
  while (letter.test(text[first - 1] ?? ' ')) first--;
  return /\p{Ll}/u.test(text.charAt(first));
}

/** @param {string} name @param {string} written */
function hasItsCase(name, written) {
  if (!/^\p{Lu}/u.test(name)) return true;
  const acronym = /^[^\p{Ll}\s]*$/u.test(name) && (name.match(/\p{Lu}/gu) ?? []).length > 1;
  return acronym ? !/\p{Ll}/u.test(written) : /^\p{Lu}/u.test(written);
}

/**
 * Of all places of names, those of whole words, in the right case, the leftmost and longest.
 * @param {Core} core
 * @param {string} text
 * @param {readonly string[]} names
 * @param {readonly Position[]} found
 * @param {boolean} exact
 */
export function wholeNames(core, text, names, found, exact) {
  /** @type {Map<string, string[]>} */
  const written = new Map();
  for (const name of names) {
    const key = name.toLowerCase();
    written.set(key, [...(written.get(key) ?? []), name]);
  }
  const whole = found
    .filter(([start, end]) => {
      const slice = text.slice(start, end);
      const fits = written
        .get(slice.toLowerCase())
        ?.some((name) => (exact ? name === slice : hasItsCase(name, slice)));
      return (
        (fits ?? false) &&
        isBorder(text, start) &&
        isBorder(text, end) &&
        core.beginsAtBorder(text, start) &&
        core.endsAtBorder(text, start, end)
      );
    })
    .sort(([one, oneEnd], [other, otherEnd]) => one - other || otherEnd - oneEnd);
  return leftmost(whole);
}

/** @param {readonly Position[]} sorted */
export function leftmost(sorted) {
  let last = 0;
  return sorted.filter(([start, end]) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

/**
 * How many places two lists share. Ours may have more where a name is written otherwise than in the
 * dossier (accents, dashes, line ends, and in exact case any other case): such places, and what they
 * cover, are left out of both.
 * @param {string} text
 * @param {readonly string[]} names
 * @param {readonly Position[]} ours
 * @param {readonly Position[]} theirs
 * @param {boolean} exact
 */
export function comparePositions(text, names, ours, theirs, exact) {
  const form = (/** @type {string} */ name) => (exact ? name : name.toLowerCase());
  const written = new Set(names.map(form));
  const ownOnly = ours.filter(([start, end]) => !written.has(form(text.slice(start, end))));
  const covered = (/** @type {Position} */ [start, end]) =>
    ownOnly.some((own) => own[0] < end && start < own[1]);
  const key = (/** @type {Position} */ [start, end]) => `${start}:${end}`;
  const left = new Set(ours.filter((place) => !ownOnly.includes(place)).map(key));
  const right = new Set(theirs.filter((place) => !covered(place)).map(key));
  const same = [...left].filter((place) => right.has(place)).length;
  return { same, differ: left.size + right.size - 2 * same, ownOnly: ownOnly.length };
}
