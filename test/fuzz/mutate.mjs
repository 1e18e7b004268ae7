/** @typedef {import('./random.mjs').Random} Random */

/** The longest text that is tried, in UTF-16 units: what goes wrong does so in small texts, too. */
const longest = 2_000;

/** Pieces out of which trouble is made: syntax, names, numbers, scripts, halves of characters. */
const pieces = [
  ...['people:\n', 'events:\n  e: ', '{', '}', '[', ']', '- ', ': ', ':', ',', '|\n', '>-\n', '#'],
  ...['&a ', '*a', '<<: *a', '!!str ', '%YAML 1.2\n', '---\n', '...\n', '"', "'", '\\', '\t', '? '],
  ...[
    'date: 2021-04-06',
    'date: 2021~/..',
    'name: ',
    'aka: [',
    'claims:\n',
    'value: 1e400',
    '.nan',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '~~~\n',
    '[a](',
    ')',
    '](',
    '![',
    '<',
    '>',
    '<!--',
    '-->',
    '</b>',
  ],
  ...['[^1]', '[^1]: ', '[@key]', '| a | b |\n|--|--|\n', '> ', '# ', '\n\n', '\r\n', '\r', '    '],
  ...[
    '$x$',
    '$$',
    '\\cite{',
    '\\begin{verbatim}',
    ':ref:`',
    '.. code::\n',
    '====\n',
    '#+begin_src\n',
  ],
  ...[
    'Sergey Lavrov',
    'Lavrov’s',
    'LAVROV',
    'Imran Khan',
    'the Taliban.This',
    'North–South Gas Pipeline',
  ],
  ...[
    'Foreign Minister ',
    'former ',
    'then-',
    'acting ',
    'Prime Minister Imran Khan',
    'since 2015',
  ],
  ...[
    '12.4 billion cubic feet',
    '1,100 km',
    '$2 bn',
    '26 per cent',
    'about ',
    '–',
    '—',
    '“',
    '”',
    '«',
  ],
  ...[
    'Лавров',
    'لاوروف',
    '拉夫罗夫',
    '라브로프는',
    'ラブロフ',
    'लावरोव',
    'לברוב',
    '\u200f',
    '\u00ad',
    '\u200b',
  ],
  ...[
    '\u00a0',
    '\ud800',
    '\udc00',
    '😀',
    '\u0301',
    '\u0000',
    '\ufeff',
    'ﬁ',
    'İ',
    'ſ',
    'ß',
    '\u2028',
  ],
  ...[
    '6 April 2021',
    'in 1973',
    '__proto__',
    'constructor',
    'toString',
    '0',
    '-1',
    '99999999999999999999',
  ],
];

/**
 * A text made from one that was interesting: parts put in, taken out, repeated, turned, or brought
 * over from another such text.
 * @param {string} text
 * @param {readonly string[]} others
 * @param {Random} random
 */
export function mutate(text, others, random) {
  let result = text;
  for (let times = 1 + random.whole(4); times > 0; times--) result = step(result, others, random);
  return result.length > longest ? result.slice(0, longest) : result;
}

/**
 * @param {string} text
 * @param {readonly string[]} others
 * @param {Random} random
 */
function step(text, others, random) {
  const at = random.whole(text.length + 1);
  const to = Math.min(text.length, at + 1 + random.whole(random.pick([2, 8, 64])));
  const put = (/** @type {string} */ piece) => text.slice(0, at) + piece + text.slice(at);
  switch (random.whole(8)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return put(text.slice(at, to).repeat(1 + random.whole(4)));
    case 2:
      return put(random.pick(pieces).repeat(1 + random.whole(3)));
    case 3:
      return put(String.fromCharCode(random.whole(random.pick([128, 0x800, 0x10000]))));
    case 4: {
      const other = random.pick(others);
      const from = random.whole(other.length + 1);
      return put(other.slice(from, from + random.whole(120)));
    }
    case 5:
      return text.slice(0, at) + random.pick(pieces) + text.slice(to);
    case 6: {
      const lines = text.split('\n');
      const line = random.whole(lines.length);
      lines.splice(line, 1, ...(random.whole(2) ? [] : [lines[line] ?? '', random.pick(lines)]));
      return lines.join('\n');
    }
    default:
      return put(random.pick(pieces));
  }
}
