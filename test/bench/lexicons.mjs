// The lexicon: the time to build it against JSON.parse of the same entities, and its memory.
import { dossierFile } from './material.mjs';
import { bytesKept, interleaved } from './measure.mjs';

/** @typedef {import('./positions.mjs').Core} Core */
/** @typedef {import('./run.mjs').Row} Row */

/** @param {Core} core @param {1000 | 10000 | 47326} count @returns {Row[]} */
export function lexicon(core, count) {
  const { dossier } = core.readDossier(dossierFile(count), `${count}.dossier.yaml`);
  const json = JSON.stringify(dossier.entities);
  /** @type {() => unknown} */
  const parse = () => JSON.parse(json);
  const entities = /** @type {typeof dossier.entities} */ (parse());
  const names = [...core.lexiconNames(entities)];
  const times = interleaved({
    // From the entities, as the extension does it; and from names that are there already.
    fromEntities: () => core.buildLexicon(core.lexiconNames(entities)),
    fromNames: () => core.buildLexicon(names),
    parse,
  });
  const bytes = bytesKept(() => core.buildLexicon(names));
  const most = 120 * names.length + 512 * 1024;
  const group = `lexicon of ${entities.length} entities, ${names.length} names`;
  const isLarge = names.length >= 10_000;
  const share = (/** @type {number} */ time) => time / times.parse;
  return [
    { group, measure: 'JSON.parse of the entities', value: times.parse, unit: 'ms' },
    {
      group,
      measure: `build (${times.fromNames.toFixed(1)} ms)`,
      value: share(times.fromNames),
      unit: '× JSON.parse',
      ...(isLarge && { goal: '≤ 0.25', met: share(times.fromNames) <= 0.25 }),
    },
    {
      group,
      measure: `build, names taken from the entities (${times.fromEntities.toFixed(1)} ms)`,
      value: share(times.fromEntities),
      unit: '× JSON.parse',
    },
    {
      group,
      measure: 'memory',
      value: bytes / names.length,
      unit: 'B a name',
      goal: `≤ ${(most / names.length).toFixed(0)}`,
      met: bytes <= most,
    },
  ];
}
