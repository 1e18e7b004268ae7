// Bulk scans: ours and the peers', in turns, over the same text.
import { ahocorasick, modern, monyone, monyoneFast, regExp } from './matchers.mjs';
import { names, someNames, text } from './material.mjs';
import { interleaved } from './measure.mjs';
import { comparePositions, leftmost, wholeNames } from './positions.mjs';

/** @typedef {import('./positions.mjs').Core} Core */
/** @typedef {import('./matchers.mjs').Matcher} Matcher */
/** @typedef {import('./run.mjs').Row} Row */

/** @param {Core} core @param {readonly string[]} some */
function ours(core, some) {
  const lexicon = core.buildLexicon(
    some.map((name, at) => ({ text: name, entity: String(at), role: 'name', alone: true })),
  );
  const run = (/** @type {string} */ text) => core.scan(text, lexicon).hits;
  return {
    run,
    find: (/** @type {string} */ text) =>
      leftmost(run(text).map(({ start, end }) => /** @type {const} */ ([start, end]))),
  };
}

/** Names that lose nothing but case when they are written small, and are no more than themselves. @param {readonly string[]} some @param {Core} core */
const comparable = (some, core) =>
  some.filter((name) => name.toLowerCase().length === name.length && core.bareName(name) === name);

/**
 * Peers find names in a text that is written small, parts of words and of longer names among them.
 * The goal is about the time to what recognition finds; what their matching takes of it is given too.
 * @param {Core} core
 * @param {number} count
 * @returns {Row[]}
 */
export function smartCase(core, count) {
  const some = comparable(someNames(count), core);
  const distinct = [...new Set(some.map((name) => name.toLowerCase()))];
  const lower = text.toLowerCase();
  if (lower.length !== text.length)
    throw new Error('The text changes its length when written small.');
  /** @type {Record<string, Matcher>} */
  const peers = {
    ...(count <= 10_000 && { ahocorasick: ahocorasick(distinct) }),
    '@monyone/aho-corasick': monyone(distinct),
    '@monyone/aho-corasick/fast': monyoneFast(distinct),
  };
  const own = ours(core, some);
  /** @type {Record<string, () => unknown>} */
  const work = { ours: () => own.run(text) };
  for (const [name, peer] of Object.entries(peers)) {
    const find = wholeNames(core, some, peer, false);
    work[name] = () => find(text);
    work[`${name} alone`] = () => peer.run(lower);
  }
  const { ours: time = NaN, ...times } = interleaved(work);
  const group = `scan of ${(text.length / 1e6).toFixed(1)} M characters, ${some.length} names, smart case`;
  const rows = Object.entries(peers).flatMap(([name, peer]) => {
    const theirs = wholeNames(core, some, peer, false)(text);
    const { same, differ, ownOnly } = comparePositions(text, some, own.find(text), theirs, false);
    const value = ratio(times[name], time);
    const alone = times[`${name} alone`];
    return [
      {
        group,
        measure: `${name}, whole names in their case (${ms(times[name])} ms; ${same} places the same, ${differ} not, ${ownOnly} by folding)`,
        value,
        unit: '× our time',
        goal: '≥ 10',
        met: value >= 10 && differ === 0,
      },
      {
        group,
        measure: `${name}, its matching alone (${ms(alone)} ms)`,
        value: ratio(alone, time),
        unit: '× our time',
      },
    ];
  });
  return [{ group, measure: 'ours', value: time, unit: 'ms' }, ...rows];
}

/** @param {Core} core @param {number} count @param {number} goal @returns {Row[]} */
export function exactCase(core, count, goal) {
  const some = comparable(someNames(count), core);
  const own = ours(core, some);
  const peer = regExp(some);
  // Past some thousand names the engine gives up its fast code for such a pattern.
  const sample = count > 1000 ? text.slice(0, 250_000) : text;
  const times = interleaved({ ours: () => own.run(sample), peer: () => peer.run(sample) }, 5);
  const theirs = wholeNames(core, some, peer, true)(sample);
  const { same, differ } = comparePositions(sample, some, own.find(sample), theirs, true);
  const value = ratio(times.peer, times.ours);
  return [
    {
      group: `scan of ${(sample.length / 1e6).toFixed(2)} M characters, ${some.length} names, exact case`,
      measure: `V8 RegExp (${ms(times.peer)} ms, ours ${ms(times.ours)}; ${same} places the same, ${differ} not)`,
      value,
      unit: '× our time',
      goal: `≥ ${goal}`,
      met: value >= goal && differ === 0,
    },
  ];
}

/** As {@link smartCase}, on a text of the length of a note: what it takes grows faster than the text. @param {Core} core @returns {Row[]} */
export function againstModern(core) {
  const some = comparable(someNames(10_000), core);
  const sample = text.slice(0, 20_000);
  const own = ours(core, some);
  const peer = modern([...new Set(some.map((name) => name.toLowerCase()))]);
  const find = wholeNames(core, some, peer, false);
  // Ours is too short for the clock: a hundred times.
  const repeated = () => {
    for (let time = 0; time < 100; time++) own.run(sample);
  };
  const times = interleaved({ ours: repeated, peer: () => find(sample) }, 5);
  const { same, differ } = comparePositions(sample, some, own.find(sample), find(sample), false);
  const value = ratio(times.peer, times.ours / 100);
  return [
    {
      group: `scan of ${sample.length} characters, ${some.length} names, smart case`,
      measure: `modern-ahocorasick, whole names in their case (${ms(times.peer)} ms; ${same} places the same, ${differ} not)`,
      value,
      unit: '× our time',
      goal: '≥ 1000',
      met: value >= 1000 && differ === 0,
    },
  ];
}

/** The whole of recognition, for what it is worth: no peer does it. @param {Core} core @returns {Row[]} */
export function wholeRecognition(core) {
  const lexicon = core.buildLexicon(
    names.map((name, at) => ({ text: name, entity: String(at), role: 'name', alone: true })),
  );
  const times = interleaved({
    markdown: () => core.findMentions(text, lexicon, { languageId: 'markdown' }),
    plaintext: () => core.findMentions(text, lexicon, { languageId: 'plaintext' }),
  });
  return Object.entries(times).map(([language, time]) => ({
    group: `prose, scan and resolution of ${(text.length / 1e6).toFixed(1)} M characters, ${names.length} names`,
    measure: language,
    value: time,
    unit: 'ms',
  }));
}

/** @param {number | undefined} theirs @param {number | undefined} ours */
const ratio = (theirs = NaN, ours = NaN) => theirs / ours;
/** @param {number | undefined} time */
const ms = (time = NaN) => time.toFixed(1);
