// Hovers and keystrokes in open documents, small and large. People type and point in bursts at one
// place, and a burst is what makes an editor feel slow: the goals are about that. The first of a
// burst finds the caches cold; a row says what that takes.
import { names, numbers, text } from './material.mjs';
import { each, quantile } from './measure.mjs';

/** @typedef {import('./positions.mjs').Core} Core */
/** @typedef {import('./run.mjs').Row} Row */

/** @param {string} content */
function documentOf(content) {
  const lines = content.split('\n');
  return {
    lines,
    get lineCount() {
      return lines.length;
    },
    lineAt: (/** @type {number} */ line) => lines[line] ?? '',
  };
}

const COUNT = 4_000;
/** So many hovers or keystrokes come one after the other on one line. */
const BURST = 20;

/** @param {Core} core @returns {Row[]} */
export function openDocuments(core) {
  const lexicon = core.buildLexicon(
    names.map((name, at) => ({ text: name, entity: String(at), role: 'name', alone: true })),
  );
  const contents = { '10 MB': text.repeat(4), '5 kB': text.slice(0, 5000) };
  /** @type {Row[]} */
  const rows = [];
  /** @type {number[]} */
  const medians = [];
  for (const [size, content] of Object.entries(contents)) {
    const document = documentOf(content);
    const start = performance.now();
    const mentions = new core.DocumentMentions(document, lexicon, { languageId: 'markdown' });
    const opening = performance.now() - start;
    const next = numbers(3);
    const somewhere = () => {
      const line = Math.floor(next() * document.lineCount);
      return { line, character: Math.floor(next() * document.lineAt(line).length) };
    };
    // Half of the hovers are on names, as a reader's are.
    const named = mentions.mentions();
    const places = Array.from({ length: COUNT }, (_, at) => {
      const mention = at % 2 === 0 ? named[Math.floor(next() * named.length)] : undefined;
      return mention ? { line: mention.line, character: mention.start } : somewhere();
    });
    const placeAt = (/** @type {number} */ at) => places[at] ?? { line: 0, character: 0 };
    /** The same place again and again, a few characters on, and then another. */
    const inBursts = (/** @type {number} */ at) => {
      const { line, character } = placeAt(Math.floor(at / BURST));
      return { line, character: character + (at % BURST) };
    };
    /** @typedef {ReturnType<typeof placeAt>} Place */
    const hover = (/** @type {Place} */ { line, character }) => {
      mentions.mentionAt(line, character);
    };
    /** One letter is written, and the next time deleted: the document stays as long as it is. */
    let isWritten = false;
    const keystroke = (/** @type {Place} */ { line, character }) => {
      const before = document.lineAt(line);
      const rest = before.slice(isWritten ? character + 1 : character);
      document.lines[line] = `${before.slice(0, character)}${isWritten ? '' : 'e'}${rest}`;
      isWritten = !isWritten;
      mentions.edit([{ line, removed: 1, inserted: 1 }]);
    };
    /** @param {(place: Place) => void} act @param {number} times how often at one place */
    const measured = (act, times) => {
      const actInBursts = (/** @type {number} */ at) => {
        act(inBursts(Math.floor(at / times)));
      };
      const actAnywhere = (/** @type {number} */ at) => {
        act(placeAt(Math.floor(at / times)));
      };
      each(COUNT, actInBursts);
      return { warm: each(COUNT, actInBursts), cold: each(COUNT, actAnywhere, true) };
    };
    const hovers = measured(hover, 1);
    medians.push(quantile(hovers.warm));
    const keystrokes = measured(keystroke, 2);
    const group = `open document of ${size}, ${names.length} names`;
    rows.push(
      { group, measure: 'opening it', value: opening, unit: 'ms' },
      limit(group, 'hover, p50', quantile(hovers.warm), 20),
      limit(group, 'hover, p99', quantile(hovers.warm, 0.99), 100),
      { group, measure: 'hover, caches cold, p50', value: quantile(hovers.cold), unit: 'µs' },
      limit(group, 'keystroke, p50', quantile(keystrokes.warm), 20),
      limit(group, 'keystroke, p99', quantile(keystrokes.warm, 0.99), 300),
      {
        group,
        measure: 'keystroke, caches cold, p50',
        value: quantile(keystrokes.cold),
        unit: 'µs',
      },
    );
  }
  const [large = NaN, little = NaN] = medians;
  const group = 'hover in 10 MB against 5 kB';
  rows.push({
    group,
    measure: 'p50',
    value: large / little,
    unit: '×',
    goal: '≤ 1.2',
    met: large / little <= 1.2,
  });
  return rows;
}

/** @param {string} group @param {string} measure @param {number} value @param {number} most @returns {Row} */
function limit(group, measure, value, most) {
  return { group, measure, value, unit: 'µs', goal: `≤ ${most}`, met: value <= most };
}
