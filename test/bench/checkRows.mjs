// What the checks take after an edit of a draft, small and large, with the bundled dossier.
import { readdirSync, readFileSync } from 'node:fs';
import { dossierFile, numbers } from './material.mjs';
import { each, quantile } from './measure.mjs';

/** @typedef {import('./positions.mjs').Core} Core */
/** @typedef {import('./run.mjs').Row} Row */

/** How many findings an editor shows of one document, and so how many are given their place. */
const mostShown = 1000;

/** How many edits are measured; in a large draft, recognition takes most of the time between them. */
const counts = { small: 300, large: 40 };

/** The sample note without its head, with some slips in it, as often as fills a size. @param {number} size */
function draft(size) {
  const [, note = ''] =
    /^---\n[^]*?\n---\n([^]*)$/.exec(readFileSync('sample/visit.md', 'utf8')) ?? [];
  const slips =
    '\nThe Pakistan Stream Gas Pipeline will be 800 km long and cost $5 billion. Prime Minister Shah Mehmood\n' +
    'Qureshi said so in Moscow on 3 May 2021, the first visit of its kind since 2015.\n';
  const one = `${note}${slips}\n`;
  return `---\ndate: 2021-04-20\n---\n\n${one.repeat(Math.ceil(size / one.length)).slice(0, size)}`;
}

/** The first check of a small draft under a library of 10,000 entries, in the steps in which it is done. @param {Core} core @returns {Row[]} */
function firstCheck(core) {
  const own = core.readDossier(dossierFile(10_000), 'large.dossier.yaml').dossier;
  const library = core.buildLibrary([...bundled(core), own]);
  const lexicon = core.buildLexicon(core.lexiconNames(library.entities));
  const lines = draft(5000).split('\n');
  const document = {
    lineCount: lines.length,
    lineAt: (/** @type {number} */ at) => lines[at] ?? '',
  };
  const languageId = 'markdown';
  const mentions = new core.DocumentMentions(document, lexicon, { languageId }).mentions();
  const checks = new core.DraftChecks(document, library, { languageId, asof: '2023-12-31' });
  const work = checks.findingsInParts(mentions);
  let [longest, all, isDone] = [0, 0, false];
  while (!isDone) {
    const begun = performance.now();
    isDone = work.next().done === true;
    const time = performance.now() - begun;
    longest = Math.max(longest, time);
    all += time;
  }
  const group = 'first check under 10,000 entries';
  return [
    { group, measure: 'all of it', value: all, unit: 'ms' },
    {
      group,
      measure: 'longest step',
      value: longest,
      unit: 'ms',
      goal: '≤ 50',
      met: longest <= 50,
    },
  ];
}

/** @param {Core} core */
const bundled = (core) =>
  readdirSync('data')
    .filter((name) => name.endsWith('.dossier.yaml'))
    .map(
      (name) => core.readDossier(readFileSync(`data/${name}`, 'utf8'), `bundled:${name}`).dossier,
    );

/** @param {Core} core @returns {Row[]} */
export function checkRows(core) {
  const library = core.buildLibrary(bundled(core));
  const lexicon = core.buildLexicon(core.lexiconNames(library.entities));
  const languageId = 'markdown';
  const edits = [20_000, 2_500_000].flatMap((size) => {
    const lines = draft(size).split('\n');
    const document = {
      get lineCount() {
        return lines.length;
      },
      lineAt: (/** @type {number} */ line) => lines[line] ?? '',
    };
    const mentions = new core.DocumentMentions(document, lexicon, { languageId });
    const checks = new core.DraftChecks(document, library, { languageId, asof: '2023-12-31' });
    const named = mentions.mentions();
    const start = performance.now();
    const found = [...checks.findings(named)].length;
    const opening = performance.now() - start;
    const next = numbers(7);
    const count = size > 1_000_000 ? counts.large : counts.small;
    /** Recognition is measured elsewhere: here its work is done before the clock starts. */
    const edited = Array.from({ length: count }, () => 4 + Math.floor(next() * (lines.length - 4)));
    /** @type {number[]} */
    const times = [];
    const edit = (/** @type {number} */ at) => {
      const line = edited[at] ?? 4;
      lines[line] = `${lines[line] ?? ''} e`;
      const edits = [{ line, removed: 1, inserted: 1 }];
      mentions.edit(edits);
      const now = mentions.mentions();
      const begun = performance.now();
      checks.edit(edits);
      /** @type {unknown[]} */
      const shown = [];
      for (const finding of checks.findings(now)) if (shown.push(finding) === mostShown) break;
      times.push(performance.now() - begun);
    };
    each(count, edit);
    const own = times.slice(count / 4);
    const group = `checks of a draft of ${size / 1000} kB, ${found} findings`;
    const limit = (/** @type {string} */ measure, /** @type {number} */ value) =>
      size === 20_000
        ? { group, measure, value, unit: 'ms', goal: '≤ 10', met: value <= 10 }
        : { group, measure, value, unit: 'ms' };
    return [
      { group, measure: 'opening it', value: opening, unit: 'ms' },
      limit('edit, p50', quantile(own)),
      limit('edit, p99', quantile(own, 0.99)),
    ];
  });
  return [...edits, ...firstCheck(core)];
}
