// Names while writing: what a keystroke takes in a library of a hundred thousand names.
import { each, quantile } from './measure.mjs';

/** @typedef {import('./positions.mjs').Core} Core */
/** @typedef {import('./run.mjs').Row} Row */

const syllables = 'ka ra mi sto pa kis tan lav rov ab dul lah qur eshi gaz prom'.split(' ');

/** @param {Core} core @returns {Row[]} */
export function completion(core, count = 100_000) {
  let seed = 1;
  const next = (/** @type {number} */ below) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const word = () => {
    const text = Array.from({ length: 2 + next(2) }, () => syllables[next(syllables.length)]).join(
      '',
    );
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const lines = Array.from({ length: count }, (_, at) => `  p${at}: ${word()} ${word()} ${word()}`);
  const { dossier } = core.readDossier(`people:\n${lines.join('\n')}\n`, 'names.dossier.yaml');
  const library = core.buildLibrary([dossier]);
  const begun = performance.now();
  const index = core.atOnce(core.buildNameIndex(library));
  const built = performance.now() - begun;
  const typed = ['', 'Ka', 'Pa', 'Lavrov', 'Kara', 'Gaz', 'Abdul', 'Qur', 'Zz', 'Tanka Ra'];
  const named = new Set(library.entities.slice(0, 200).map(({ id }) => id));
  const options = { library, asof: '2021-04-07', named, most: 50 };
  const times = each(2000, (at) => {
    core.nameCompletions(typed[at % typed.length] ?? '', index, options);
  });
  const group = `names while writing, ${count} names`;
  const slow = quantile(times, 0.99) / 1000;
  return [
    { group, measure: 'index, in slices', value: built, unit: 'ms' },
    { group, measure: 'a keystroke, median', value: quantile(times) / 1000, unit: 'ms' },
    { group, measure: 'a keystroke, p99', value: slow, unit: 'ms', goal: '≤ 5', met: slow <= 5 },
  ];
}
