// What the peers find, by the rules of recognition: whole words, in the right case, leftmost and
// longest. Whoever uses a peer has to do this, so it is done within the clock, as fast as can be.

/** @typedef {import('./matchers.mjs').Position} Position */
/** @typedef {import('./matchers.mjs').Matcher} Matcher */
/** @typedef {typeof import('./core')} Core */

const [OTHER, SMALL, CAPITAL] = [1, 2, 3];
/** Whether a code unit is part of a word, and in which case. */
const letters = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (!/[\p{L}\p{N}\p{M}]/u.test(character)) return 0;
  return /\p{Ll}/u.test(character) ? SMALL : /\p{Lu}/u.test(character) ? CAPITAL : OTHER;
});

/** @param {string} text @param {number} at */
const letterAt = (text, at) =>
  at < 0 || at >= text.length ? 0 : (letters[text.charCodeAt(at)] ?? 0);

/** Whether a word ends or begins between two characters, or a space was lost there ("theTaliban"). @param {string} text @param {number} at */
function isBorder(text, at) {
  const [before, after] = [letterAt(text, at - 1), letterAt(text, at)];
  if (before === 0 || after === 0) return true;
  if (before !== SMALL || after !== CAPITAL) return false;
  let first = at - 1;
  while (letterAt(text, first - 1) !== 0) first--;
  return letterAt(text, first) === SMALL;
}

/** In which case a name may be written, in bits. */
const [ANY, WITH_CAPITAL, IN_CAPITALS] = [1, 2, 4];

/** @param {string} name */
function caseOf(name) {
  if (!/^\p{Lu}/u.test(name)) return ANY;
  const acronym = /^[^\p{Ll}\s]*$/u.test(name) && (name.match(/\p{Lu}/gu) ?? []).length > 1;
  return acronym ? IN_CAPITALS : WITH_CAPITAL;
}

/**
 * Finds what recognition finds, by way of a peer that was given the names in small letters, or as
 * they are where the case is to be exact.
 * @param {Core} core
 * @param {readonly string[]} names
 * @param {Matcher} peer
 * @param {boolean} exact
 * @returns {(text: string) => readonly Position[]}
 */
export function wholeNames(core, names, peer, exact) {
  /** @type {Map<string, number>} */
  const cases = new Map();
  for (const name of names) {
    const key = name.toLowerCase();
    cases.set(key, (cases.get(key) ?? 0) | caseOf(name));
  }
  /** @type {(text: string, start: number, end: number) => boolean} */
  const hasItsCase = (text, start, end) => {
    const written = text.slice(start, end);
    const known = cases.get(written.toLowerCase()) ?? 0;
    if ((known & ANY) !== 0) return true;
    if ((known & WITH_CAPITAL) !== 0 && letterAt(text, start) === CAPITAL) return true;
    return (known & IN_CAPITALS) !== 0 && !/\p{Ll}/u.test(written);
  };
  return (text) => {
    /** @type {Position[]} */
    const whole = [];
    peer.each(exact ? text : text.toLowerCase(), (start, end) => {
      if (
        isBorder(text, start) &&
        isBorder(text, end) &&
        (exact || hasItsCase(text, start, end)) &&
        core.beginsAtBorder(text, start) &&
        core.endsAtBorder(text, start, end)
      )
        whole.push([start, end]);
    });
    return leftmost(
      whole.sort(([one, oneEnd], [other, otherEnd]) => one - other || otherEnd - oneEnd),
    );
  };
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
