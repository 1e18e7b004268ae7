// The matchers that recognition is measured against, each at its fastest entry that gives positions.
import AhoCorasick from 'ahocorasick';
import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import Modern from 'modern-ahocorasick';

/** @typedef {readonly [start: number, end: number]} Position */
/** Takes one place. @typedef {(start: number, end: number) => void} Take */
/**
 * Runs over a text, and hands on every place of every name, overlapping as they may.
 * @typedef {{ readonly run: (text: string) => unknown, readonly each: (text: string, take: Take) => void }} Matcher
 */

/** @param {readonly string[]} names @returns {Matcher} */
export function ahocorasick(names) {
  const matcher = new AhoCorasick([...names]);
  return {
    run: (text) => matcher.search(text),
    each: (text, take) => {
      for (const [last, found] of matcher.search(text))
        for (const name of found) take(last + 1 - name.length, last + 1);
    },
  };
}

/** @param {new (names: string[]) => { matchInText(text: string): { begin: number, end: number }[] }} Class */
const monyoneBy = (Class) => /** @returns {Matcher} */ (/** @type {readonly string[]} */ names) => {
  const matcher = new Class([...names]);
  return {
    run: (text) => matcher.matchInText(text),
    each: (text, take) => {
      for (const { begin, end } of matcher.matchInText(text)) take(begin, end);
    },
  };
};
export const monyone = monyoneBy(Monyone);
export const monyoneFast = monyoneBy(MonyoneFast);

/** @param {readonly string[]} names @returns {Matcher} */
export function modern(names) {
  const matcher = new Modern([...names]);
  return {
    run: (text) => matcher.search(text),
    each: (text, take) => {
      for (const { start, end } of matcher.search(text)) take(start, end);
    },
  };
}

/** One alternation, put together as a trie, that stands alone as a word. @param {readonly string[]} names @returns {Matcher} */
export function regExp(names) {
  const pattern = new RegExp(
    `(?<![\\w\\u00c0-\\u024f])(?:${trieOf(names)})(?![\\w\\u00c0-\\u024f])`,
    'g',
  );
  return {
    run: (text) => Array.from(text.matchAll(pattern), ({ index }) => index),
    each: (text, take) => {
      for (const { index, 0: found } of text.matchAll(pattern)) take(index, index + found.length);
    },
  };
}

/** @typedef {Map<string, Trie>} Trie */

/** @param {readonly string[]} names */
function trieOf(names) {
  /** @type {Trie} */
  const trie = new Map();
  for (const name of names) {
    let node = trie;
    for (let at = 0; at <= name.length; at++) {
      const unit = name.charAt(at);
      /** @type {Trie} */
      const next = node.get(unit) ?? new Map();
      node.set(unit, next);
      node = next;
    }
  }
  return patternOf(trie);
}

/** @param {Trie} trie @returns {string} */
function patternOf(trie) {
  const branches = [...trie]
    .filter(([unit]) => unit !== '')
    .map(([unit, next]) => unit.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&') + patternOf(next));
  if (branches.length === 0) return '';
  const all = branches.length === 1 ? branches.join('') : `(?:${branches.join('|')})`;
  return trie.has('') ? `(?:${all})?` : all;
}
