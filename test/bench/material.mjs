// The names and texts that the benchmark runs on: real ones where they are beside the checkout,
// else made up by number, always the same.
import { existsSync, readFileSync } from 'node:fs';

/** The folder of real names, speeches and dossiers, which may not be there. */
export const corpus = new URL('../../../shared/corpus/', import.meta.url);

/** Whether the real names and speeches are there. */
export const isReal = existsSync(new URL('names.txt', corpus));

/** Numbers that look random and are the same every time. @param {number} seed */
export function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const syllables = [
  'ka',
  'ri',
  'mo',
  'te',
  'lu',
  'sha',
  'ven',
  'dor',
  'bi',
  'zan',
  'ul',
  'el',
  'na',
];

/** @param {number} number */
function word(number) {
  let text = '';
  for (let rest = number + 13; rest > 0; rest = Math.floor(rest / 13))
    text += syllables[rest % 13] ?? '';
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function madeUpNames() {
  const next = numbers(1);
  const one = () => word(Math.floor(next() ** 3 * 20_000));
  /** @type {Set<string>} */
  const names = new Set();
  while (names.size < 105_000) names.add(next() < 0.25 ? one() : `${one()} ${one()}`);
  return [...names];
}

/** @param {readonly string[]} names */
function madeUpText(names) {
  const next = numbers(2);
  let text = '';
  while (text.length < 2_500_000) {
    const small = word(Math.floor(next() ** 3 * 20_000)).toLowerCase();
    text += next() < 0.02 ? (names[Math.floor(next() * names.length)] ?? '') : small;
    text += next() < 0.01 ? '.\n' : next() < 0.05 ? ', ' : ' ';
  }
  return text;
}

/** Distinct names, one or more for each entity. @type {readonly string[]} */
export const names = isReal
  ? readFileSync(new URL('names.txt', corpus), 'utf8').trim().split('\n')
  : madeUpNames();

/** A text of 2.5 MB. @type {string} */
export const text = isReal
  ? readFileSync(new URL('ungdc-2021.md', corpus), 'utf8')
  : madeUpText(names);

/** So many of the names, spread over all of them. @param {number} count */
export function someNames(count) {
  const step = names.length / Math.min(count, names.length);
  return Array.from(
    { length: Math.min(count, names.length) },
    (_, at) => names[Math.floor(at * step)] ?? '',
  );
}

/** A dossier file of about so many entities. @param {1000 | 10000 | 47326} count */
export function dossierFile(count) {
  if (isReal) return readFileSync(new URL(`real-${count}.dossier.yaml`, corpus), 'utf8');
  const entries = someNames(count).map(
    (name, at) => `  id-${at}:\n    name: ${JSON.stringify(name)}\n`,
  );
  return `organisations:\n${entries.join('')}`;
}
