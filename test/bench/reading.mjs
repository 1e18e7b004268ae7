// How fast dossier files are read, and how long the host waits meanwhile.
//   node test/bench/reading.mjs [FOLDER]   FOLDER with real-10000.dossier.yaml and real-47326.dossier.yaml;
//   without it, files of the same shape are made up.
import { build } from 'esbuild';
import { load } from 'js-yaml';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

/** @typedef {{ group: string, measure: string, value: number, unit: string, goal?: string, met?: boolean }} Row */

/** @param {string} [folder] of real files @returns {Promise<Row[]>} */
export async function reading(folder) {
  const { inSlices } = /** @type {typeof import('../../src/extension/inSlices')} */ (
    await core('extension/inSlices')
  );
  const { readInParts } = /** @type {typeof import('../../src/core/dossier/readInParts')} */ (
    await core('core/dossier/readInParts')
  );
  const { buildLibraryInParts } = /** @type {typeof import('../../src/core/dossier/library')} */ (
    await core('core/dossier/library')
  );
  const { libraryProblemsInParts } =
    /** @type {typeof import('../../src/core/dossier/libraryProblems')} */ (
      await core('core/dossier/libraryProblems')
    );
  const { libraryLexiconInParts } =
    /** @type {typeof import('../../src/core/views/library/libraryLexicon')} */ (
      await core('core/views/library/libraryLexicon')
    );
  const { reviewDossiersInParts } =
    /** @type {typeof import('../../src/core/checks/reviewDossiers')} */ (
      await core('core/checks/reviewDossiers')
    );
  /** @type {Row[]} */
  const rows = [];
  /** @type {(measure: string, value: number, unit: string, goal?: number) => void} */
  const row = (measure, value, unit, goal) => {
    rows.push({
      group: 'reading',
      measure,
      value: Math.round(value * 100) / 100,
      unit,
      ...(goal !== undefined && { goal: `≤ ${goal}`, met: value <= goal }),
    });
  };

  for (const count of [10_000, 47_326]) {
    const text = textOf(count, folder);
    const ours = await best(() => inSlices(readInParts(text, 'file:///a')));
    const peer = await best(() => load(text));
    row(`${count} entries`, ours.ms, 'ms');
    row(`${count} entries: against js-yaml`, ours.ms / peer.ms, '×', 4);
    row(`${count} entries: longest stall`, ours.stall, 'ms', 50);
    const read = ours.value;
    if (!read) throw new Error('Nothing was read.');

    const library = await best(() => inSlices(buildLibraryInParts([read.dossier])));
    row(`${count} entries: library`, library.ms, 'ms');
    row(`${count} entries: library, longest stall`, library.stall, 'ms', 50);
    const built = library.value;
    if (!built) throw new Error('Nothing was built.');
    const problems = await best(() => inSlices(libraryProblemsInParts(built)));
    row(`${count} entries: problems between files, longest stall`, problems.stall, 'ms', 50);

    const at = text.indexOf('\n', text.length / 2) + 1;
    const line = text.indexOf('name: "', at) + 'name: "'.length;
    const edited = `${text.slice(0, line)}X${text.slice(line)}`;
    const again = await best(() => inSlices(readInParts(edited, 'file:///a', read)));
    row(`${count} entries: one changed`, again.ms, 'ms');
    row(`${count} entries: one changed, of a whole reading`, again.ms / ours.ms, '×', 0.25);
    row(`${count} entries: one changed, longest stall`, again.stall, 'ms', 50);
    const changed = again.value;
    if (!changed) throw new Error('Nothing was read again.');
    const library2 = await best(() => inSlices(buildLibraryInParts([changed.dossier], built)));
    row(`${count} entries: one changed, library`, library2.ms, 'ms');

    // In the first entry, so that all others move.
    const below = text.indexOf('\n', text.indexOf('name: "')) + 1;
    const longer = `${text.slice(0, below)}    notes: ["A note."]\n${text.slice(below)}`;
    const grown = await best(() => inSlices(readInParts(longer, 'file:///a', read)));
    const what = `${count} entries: a line added to one`;
    row(what, grown.ms, 'ms');
    row(`${what}, of a whole reading`, grown.ms / ours.ms, '×', 0.25);
    row(`${what}, longest stall`, grown.stall, 'ms', 50);
    const dossier = grown.value?.dossier;
    if (!dossier) throw new Error('Nothing was read again.');
    const library3 = await best(() => inSlices(buildLibraryInParts([dossier], built)));
    row(`${what}, library`, library3.ms, 'ms');
    const now = library3.value;
    if (!now) throw new Error('Nothing was built.');
    const names = await inSlices(libraryLexiconInParts(built));
    const names2 = await best(() => inSlices(libraryLexiconInParts(now, names)));
    row(`${what}, names`, names2.ms, 'ms');
    const problems2 = await best(() => inSlices(libraryProblemsInParts(now)));
    row(`${what}, problems between files`, problems2.ms, 'ms');
    const review = await best(() => inSlices(reviewDossiersInParts(now)));
    row(`${what}, review`, review.ms, 'ms');
  }
  return rows;
}

/**
 * The best of five, which other work on the machine disturbed least; the first two warm up.
 * @template T
 * @param {() => T | Promise<T>} work
 */
async function best(work) {
  let ms = Infinity;
  let stall = Infinity;
  /** @type {T | undefined} */
  let value;
  for (let run = 0; run < 5; run++) {
    const watch = watchStalls();
    const since = performance.now();
    value = await work();
    ms = Math.min(ms, performance.now() - since);
    stall = Math.min(stall, await watch());
  }
  return { ms, stall, value };
}

/** Watches how long the event loop is held up; the function that it gives ends it. @returns {() => Promise<number>} */
function watchStalls() {
  let longest = 0;
  const watched = { isOver: false };
  const watching = (async () => {
    for (let last = performance.now(); !watched.isOver;) {
      await setImmediate();
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
  })();
  return async () => {
    watched.isOver = true;
    await watching;
    return longest;
  };
}

/** @param {number} count @param {string} [folder] */
function textOf(count, folder) {
  const file = path.join(folder ?? '', `real-${count}.dossier.yaml`);
  return folder && existsSync(file) ? readFileSync(file, 'utf8') : madeUp(count);
}

/** @param {number} count */
function madeUp(count) {
  const syllables = 'an bel cor dag es fin gor hal im jor kel lu mir nov os'.split(' ');
  /** @type {(n: number) => string} */
  const word = (n) => {
    const parts = [n % 15, Math.floor(n / 15) % 15, Math.floor(n / 225) % 15];
    const text = parts.map((part) => syllables[part] ?? '').join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const entries = Array.from({ length: count }, (_, n) =>
    [
      `  "id-${n}":`,
      `    name: "${word(n)} ${word(n * 7 + 3)} ${n}"`,
      ...(n % 3 === 0 ? [`    aka: ["${word(n)} ${n}", "${word(n * 7 + 3)} ${n}"]`] : []),
      ...(n % 2 === 0
        ? ['    offices:', `      - {title: "Minister ${n % 99}", from: "1985", to: "1989"}`]
        : []),
    ].join('\n'),
  );
  return `dossier: {title: "Made up"}\npeople:\n${entries.join('\n')}\n`;
}

/** A module of the project, bundled for Node. @param {string} name @returns {Promise<unknown>} */
async function core(name) {
  const outfile = path.resolve('out/bench', `${name.replaceAll('/', '-')}.mjs`);
  await build({
    entryPoints: [`src/${name}.ts`],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.table(await reading(process.argv[2]));
}
