/**
 * A kind of text that is known to make readers slow, at any length.
 * @typedef {object} Shape
 * @property {string} name
 * @property {(size: number) => string} text of `size` parts: what it takes to read it may grow no faster than it
 */

/** The numbers from 0 to below one. @param {number} size */
const upTo = (size) => Array.from({ length: size }, (_, index) => index);

/**
 * A text of as many parts as asked for.
 * @param {(part: number, size: number) => string} part
 * @param {string} [head]
 * @param {string} [tail]
 * @returns {(size: number) => string}
 */
const of =
  (part, head = '', tail = '') =>
  (size) =>
    head +
    upTo(size)
      .map((index) => part(index, size))
      .join('') +
    tail;

/** Pieces that are repeated, with nothing between them. */
const repeated = [
  // Names, offices, figures and dates, with and without an end.
  ...[
    'Sergey Lavrov met Imran Khan. ',
    'SERGEY LAVROV MET IMRAN KHAN ',
    '# LAVROV IN ISLAMABAD\n\n',
  ],
  'Foreign Minister Qureshi spoke of the pipeline on 6 April 2021, ',
  'The project is 800 km long and costs $2 billion, the first since 2015. ',
  'The North–South pipeline is 800 km long, ',
  ...[
    'Lavrov, ',
    'Khan ',
    'then-',
    'former ',
    'Foreign Minister ',
    'Prime Minister Imran Khan ',
    'Mr. ',
  ],
  ...[
    '6 April 2021, ',
    '2021-04-06 ',
    '1965, ',
    'in 1965 the first since 2015 ',
    '12.4 bcm, ',
    '800 km, ',
  ],
  ...['$2 billion ', '2', '2,', '2.', '2 ', '1,100', '2–', '26 per cent of '],
  ...['[@dawn; @tass] ', '[@dawn; @tass', '@dawn ', '“Lavrov [@dawn] then-', '[^1] ', '[^1]: a\n'],
  // Letters, with and without spaces.
  ...[
    'word ',
    'Word ',
    'a',
    'aB',
    'A. ',
    'a. ',
    '. ',
    '? ',
    '… ',
    '-',
    "'",
    '’',
    '\u2014',
    ' ',
    '\t',
    '.',
  ],
  ...[
    '拉夫罗夫',
    'شاہ محمود\u200cقریشی ',
    'لا\u200dوروف',
    'Лавров ',
    'लावरोव',
    'ラブロフ',
    '라브로프는 ',
  ],
  ...[
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u0301',
    '\u200f',
    '\ud800',
    '\udc00',
    '😀',
    'İ',
    '\u2028',
    '\0',
    '\ufeff',
  ],
  // Lines.
  ...[
    '\n',
    'a\n',
    '\r',
    '\r\n',
    'a\r',
    'a\r\n',
    ' \n',
    'Lavrov\n',
    'Lavrov\n\n',
    '- Lavrov\n',
    '1. a\n',
  ],
  ...[
    '| a ',
    '| a | b |\n',
    '| Lavrov | 800 km |\n',
    '> ',
    '> a\n',
    '- ',
    '1. ',
    '# ',
    '    a\n',
    '\ta\n',
  ],
  ...['https://a.b/', 'https://a.b/c ', 's://', '/*', '/* a ', '/**/'],
  ...[
    '```\n',
    '~~~\n',
    '``` a\n\n',
    ':::\n',
    '$$\n',
    '<!--\n',
    '<pre>\n',
    '---\n',
    '+++\n',
    '====\n',
    '::\n\n',
  ],
  ...[
    '<!-- dossier-ignore -->\n',
    'Lavrov <!-- dossier-ignore -->\n',
    ': a\n',
    '.. code::\n',
    '#+begin_src\n',
  ],
  // Marks that open and close.
  ...[
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    '<',
    '>',
    '[a](',
    '![',
    '[[',
    '](',
    '[^',
    '[a]: ',
    '](<',
    '<a b="',
    '<b>',
  ],
  ...[
    '</',
    '<!--',
    '<!-- a -->',
    '-->',
    '<?',
    '{{',
    '{{a}}',
    '\\begin{a}',
    '\\cite{',
    '\\',
    '\\(',
    '%',
    '{%',
  ],
  ...[
    ':a:a',
    'src_a-',
    'a-',
    '*',
    '**a** ',
    '_',
    '*a ',
    '__a',
    '~~',
    '`',
    '`a` ',
    '``',
    '$',
    '$$',
    '$a$ ',
    '^',
    '|',
    '&',
    '&amp;',
    '#',
  ],
  ...[
    '"',
    '“',
    '”',
    '«',
    '„',
    "'a ",
    '"a" ',
    '“a” ',
    '“a ',
    '(a ',
    '@',
    'a@',
    'a@b.',
    'a.b',
    'http://',
    'www.',
  ],
  ...[
    'http://a.b/ ',
    'a:',
    ':',
    ':a:',
    ':ref:`a` ',
    '//',
    'mailto:a',
    '+',
    '=',
    '<<',
    '>>',
    '!',
    '~',
    ',',
    ';',
  ],
];

/** Texts in which later parts are not like earlier ones. */
/** @type {readonly Shape[]} */
const drafts = [
  { name: 'a long command', text: of(() => 'cite', '\\') },
  { name: 'environments that end once', text: of(() => '\\begin{comment} ', '', '\\end{comment}') },
  { name: 'quotations in one another', text: (size) => `${'> '.repeat(size)}Lavrov` },
  {
    name: 'a list in a list in a list',
    // Each level is indented more, so that a text of n levels has n² characters.
    text: (size) =>
      upTo(Math.round(Math.sqrt(size)))
        .map((level) => `${' '.repeat(level * 2)}- Lavrov\n`)
        .join(''),
  },
  {
    name: 'quotation marks in one another',
    text: (size) => `${'“a '.repeat(size)}${' b”'.repeat(size)}`,
  },
  { name: 'brackets in one another', text: (size) => `${'['.repeat(size)}a${']'.repeat(size)}` },
  { name: 'links in one another', text: (size) => `${'[a '.repeat(size)}${'](b)'.repeat(size)}` },
  { name: 'tags in one another', text: (size) => `${'<b>'.repeat(size)}a${'</b>'.repeat(size)}` },
  {
    name: 'braces in one another',
    text: (size) => `${'\\emph{'.repeat(size)}a${'}'.repeat(size)}`,
  },
  {
    name: 'runs of ticks of all lengths',
    text: (size) =>
      upTo(Math.round(Math.sqrt(size)))
        .map((length) => `${'`'.repeat(length + 1)} a `)
        .join(''),
  },
  { name: 'a table of one row', text: of(() => ' Lavrov |', '|') },
  {
    name: 'a table of ten columns',
    text: of(() => `${'| Lavrov '.repeat(10)}|\n`, '| a | b |\n|---|---|\n'),
  },
  {
    name: 'front matter',
    text: of((index) => `title${index}: Lavrov in 1965\n`, '---\n', '---\n\nLavrov\n'),
  },
  {
    name: 'front matter of dates',
    text: of(() => 'date: 2021-04-06\n', '---\n', '---\n\nLavrov\n'),
  },
  { name: 'front matter without an end', text: of(() => 'bibliography: a.bib\n', '---\n') },
  { name: 'front matter in one line', text: of(() => 'Lavrov, ', '---\ntitle: ', '\n---\n') },
  {
    name: 'a sentence of dates and figures',
    text: of(
      (index) => `${1 + (index % 28)} April ${1950 + (index % 70)}, ${index} km, `,
      'The North–South Gas Pipeline, ',
    ),
  },
  { name: 'figures without a subject', text: of((index) => `${index} km and $${index} billion, `) },
  {
    name: 'dates in paragraphs',
    text: of((index) => `On ${1 + (index % 28)} April ${1950 + (index % 70)} Lavrov came.\n\n`),
  },
  {
    name: 'quoted figures',
    text: of((index) => `“The North–South Gas Pipeline is ${index} km long,” `),
  },
  { name: 'spellings', text: of((index) => `Serge${index % 2 ? 'i' : 'y'} Lavrov. `) },
  {
    name: 'spellings in paragraphs',
    text: of((index) => `Serge${index % 2 ? 'i' : 'y'} Lavrov.\n\n`),
  },
  {
    name: 'keys of all kinds',
    text: of((index) => `[@key${index}; see @other${index}, p. ${index}] `),
  },
  {
    name: 'notes and what they say',
    text: of((index) => `Lavrov[^${index}]\n\n[^${index}]: Khan.\n\n`),
  },
  {
    name: 'words of all kinds',
    text: of((index) => `${index.toString(36)} ${(index * 7919).toString(36)} `),
  },
  {
    name: 'capitals of all kinds',
    text: of((index) => `X${index.toString(36)} Y${(index * 7919).toString(36)} `),
  },
  {
    name: 'code that begins again and again',
    text: of((index) => `${'`'.repeat(3 + (index % 50))}\na\n`),
  },
  {
    name: 'titles in a row',
    text: of(() => 'the former acting Foreign Minister and Prime Minister ', 'Sergey Lavrov, '),
  },
];

/** @type {readonly Shape[]} */
const dossiers = [
  { name: 'people', text: of((index) => `  p${index}: {name: Ann Able ${index}}\n`, 'people:\n') },
  {
    name: 'people in blocks',
    text: of(
      (index) => `  p${index}:\n    name: Ann Able ${index}\n    aka: [Able ${index}]\n`,
      'people:\n',
    ),
  },
  { name: 'people in one map', text: of((index) => `p${index}: Ann Able, `, 'people: {', '}\n') },
  { name: 'people of one id', text: of(() => '  a: Ann Able\n', 'people:\n') },
  {
    name: 'people of many ids, each thrice',
    text: of((index) => `  a${index % 1000}: Ann Able\n`, 'people:\n'),
  },
  {
    name: 'people of one name',
    text: of((index) => `  p${index}: {name: Ann Able, short: [Able]}\n`, 'people:\n'),
  },
  { name: 'one field many times', text: of(() => '    name: Ann Able\n', 'people:\n  a:\n') },
  {
    name: 'fields that no one knows',
    text: of((index) => `    nmae${index}: Ann Able\n`, 'people:\n  a:\n'),
  },
  { name: 'sections that no one knows', text: of((index) => `peopel${index}:\n  a: {name: A}\n`) },
  { name: 'one section many times', text: of((index) => `people:\n  a${index}: {name: A}\n`) },
  {
    name: 'other names, in a list',
    text: of((index) => `      - Ann Able ${index}\n`, 'people:\n  a:\n    name: A\n    aka:\n'),
  },
  {
    name: 'other names, in one line',
    text: of((index) => `Ann Able ${index}, `, 'people:\n  a:\n    name: A\n    aka: [', 'B]\n'),
  },
  {
    name: 'notes',
    text: of(
      (index) => `      - Note “${index}”, that is all.\n`,
      'people:\n  a:\n    name: A\n    notes:\n',
    ),
  },
  {
    name: 'offices',
    text: of(
      (index) => `      - {title: Minister ${index}, of: s, from: ${1000 + (index % 999)}}\n`,
      'states:\n  s: S\npeople:\n  a:\n    name: A\n    offices:\n',
    ),
  },
  {
    name: 'claims of one thing',
    text: of(
      (index) => `      - {what: length, value: ${index}, unit: km, source: s}\n`,
      'sources:\n  s: {title: S}\nprojects:\n  p:\n    name: P\n    claims:\n',
    ),
  },
  {
    name: 'claims of many things',
    text: of(
      (index) => `      - {what: length ${index}, value: ${index}}\n`,
      'projects:\n  p:\n    name: P\n    claims:\n',
    ),
  },
  {
    name: 'a route',
    text: of(
      (index) => `[${index % 180}, ${index % 90}], `,
      'projects:\n  p:\n    name: P\n    route: [',
      '[0, 0]]\n',
    ),
  },
  {
    name: 'events of one person',
    text: of(
      (index) => `  e${index}: {date: ${1000 + (index % 999)}, name: E, actor: [a]}\n`,
      'people:\n  a: A\nevents:\n',
    ),
  },
  {
    name: 'people of one event',
    text: (size) =>
      `people:\n${upTo(size)
        .map((index) => `  p${index}: A${index}\n`)
        .join('')}events:\n  e:\n    date: 2021\n    name: E\n    actor: [${upTo(size)
        .map((index) => `p${index}`)
        .join(', ')}]\n`,
  },
  {
    name: 'part of one another, in a circle',
    text: of(
      (index, size) => `  e${index}: {date: 2021, name: E, part-of: e${(index + 1) % size}}\n`,
      'events:\n',
    ),
  },
  {
    name: 'part of one another, in a row',
    text: of(
      (index) => `  e${index}: {date: 2021, name: E, part-of: e${index + 1}}\n`,
      'events:\n',
    ),
  },
  {
    name: 'part of one',
    text: of((index) => `  e${index}: {date: 2021, name: E, part-of: e0}\n`, 'events:\n'),
  },
  {
    name: 'places of one another, in a circle',
    text: of((index, size) => `  p${index}: {name: P, of: p${(index + 1) % size}}\n`, 'places:\n'),
  },
  {
    name: 'organisations of one another, in a circle',
    text: of(
      (index, size) =>
        `  o${index}: {name: O, of: o${(index + 1) % size}, members: [o${(index + 2) % size}]}\n`,
      'organisations:\n',
    ),
  },
  {
    name: 'ids that no one has',
    text: of((index) => `  e${index}: {date: 2021, name: E, actor: [x${index}]}\n`, 'events:\n'),
  },
  {
    name: 'ids of the wrong kind',
    text: of((index) => `  e${index}: {date: 2021, name: E, actor: [e${index}]}\n`, 'events:\n'),
  },
  {
    name: 'dates that are none',
    text: of((index) => `  e${index}: {date: 2021-13-${index}, name: E}\n`, 'events:\n'),
  },
  {
    name: 'sources',
    text: of(
      (index) => `  s${index}: {title: S, author: [{family: Able, given: Ann}], reliability: B}\n`,
      'sources:\n',
    ),
  },
  {
    name: 'claims on one source',
    text: of(
      (index) => `  p${index}: {name: P, claims: [{what: length, value: ${index}, source: s}]}\n`,
      'sources:\n  s: {title: S}\nprojects:\n',
    ),
  },
  // YAML itself.
  { name: 'anchors', text: of((index) => `  p${index}: &a${index} {name: A}\n`, 'people:\n') },
  {
    name: 'aliases of one',
    text: of((index) => `  p${index}: *a\n`, 'people:\n  a: &a {name: A}\n'),
  },
  {
    name: 'an anchor set again and again',
    text: of((index) => `  p${index}: &a {name: A}\n  q${index}: *a\n`, 'people:\n'),
  },
  {
    name: 'aliases of the one before',
    text: of(
      (index) => `  p${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`,
      'people:\n  p0: &a0 [A, A]\n',
    ),
  },
  {
    name: 'aliases of many in one entry',
    text: of(
      (index) => `      - *a${index % 10}\n`,
      `people:\n${upTo(10)
        .map((index) => `  b${index}: {name: &a${index} B${index}}\n`)
        .join('')}  a:\n    name: A\n    aka:\n`,
    ),
  },
  {
    name: 'aliases in one line',
    text: of(() => '*a, ', 'people:\n  b: {name: &a B}\n  a: {name: A, aka: [', '*a]}\n'),
  },
  { name: 'aliases of nothing', text: of((index) => `  p${index}: *a${index}\n`, 'people:\n') },
  {
    name: 'maps merged into one another',
    text: of(
      (index) => `  p${index + 1}: &a${index + 1}\n    <<: *a${index}\n    k${index}: v\n`,
      'people:\n  p0: &a0 {name: A}\n',
    ),
  },
  {
    name: 'lists in one another',
    text: (size) => `people:\n  a:\n    aka: ${'['.repeat(size)}${']'.repeat(size)}\n`,
  },
  {
    name: 'maps in one another',
    text: (size) => `people:\n  a:\n    aka: ${'{a: '.repeat(size)}b${'}'.repeat(size)}\n`,
  },
  { name: 'lists without an end', text: of(() => '[', 'people:\n  a: ') },
  { name: 'maps without an end', text: of(() => '{a: ', 'people:\n  a: ') },
  { name: 'items in one another', text: of(() => '- ', 'people:\n  a:\n    aka:\n      ', 'b\n') },
  { name: 'keys in one another', text: of(() => '? ', 'people:\n  a:\n    ', 'b\n') },
  {
    name: 'blocks in one another',
    text: (size) =>
      `people:\n${upTo(Math.round(Math.sqrt(size)))
        .map((level) => `${' '.repeat(level + 1)}a:\n`)
        .join('')}`,
  },
  { name: 'one long word', text: of(() => 'abc', 'people:\n  a:\n    name: ', '\n') },
  { name: 'one long text', text: of(() => 'some words ', 'people:\n  a:\n    summary: ', '\n') },
  {
    name: 'one long text in quotes',
    text: of(() => 'some \\"words\\" ', 'people:\n  a:\n    summary: "', '"\n'),
  },
  {
    name: 'one long text in lines',
    text: of(() => '      some words\n', 'people:\n  a:\n    summary:\n'),
  },
  {
    name: 'one long text, folded',
    text: of(() => '      some words\n', 'people:\n  a:\n    summary: >-\n'),
  },
  {
    name: 'one long text, as it stands',
    text: of(() => '      some words\n\n', 'people:\n  a:\n    summary: |\n'),
  },
  {
    name: 'one long text in quotes and lines',
    text: of(() => '      some words\n', 'people:\n  a:\n    summary: "\n', '"\n'),
  },
  { name: 'quotes without an end', text: of(() => '  a: "b\n', 'people:\n') },
  { name: 'one long key', text: of(() => 'abc', 'people:\n  ', ': {name: A}\n') },
  { name: 'one long number', text: of(() => '1234567890', 'people:\n  a:\n    name: ', '\n') },
  {
    name: 'long numbers',
    text: of(
      (index) => `      - ${'9'.repeat(20)}${index}\n`,
      'people:\n  a:\n    name: A\n    aka:\n',
    ),
  },
  { name: 'tabs', text: of(() => '\t\ta:\tb\n', 'people:\n') },
  { name: 'tabs before entries', text: of((index) => `  a${index}:\n\t\tname: A\n`, 'people:\n') },
  { name: 'comments', text: of(() => '# a comment\n', 'people:\n', '  a: A\n') },
  {
    name: 'comments between entries',
    text: of((index) => `  # a comment\n  a${index}: A # and one\n`, 'people:\n'),
  },
  { name: 'empty lines', text: of(() => '\n', 'people:\n  a:\n', '    name: A\n') },
  { name: 'lines of spaces', text: of(() => '     \n', 'people:\n  a:\n', '    name: A\n') },
  {
    name: 'lines that end in two characters',
    text: of((index) => `  a${index}: {name: A}\r\n`, 'people:\r\n'),
  },
  {
    name: 'lines that end in the other character',
    text: of((index) => `  a${index}: {name: A}\r`, 'people:\r'),
  },
  { name: 'documents', text: of(() => 'people:\n  a: A\n---\n') },
  { name: 'directives', text: of(() => '%YAML 1.2\n', '', '---\npeople:\n') },
  { name: 'tags', text: of((index) => `  a${index}: !!str A\n`, 'people:\n') },
  {
    name: 'tags that no one knows',
    text: of((index) => `  a${index}: !x${index} A\n`, 'people:\n'),
  },
  { name: 'halves of characters', text: of((index) => `  a${index}: \ud800\n`, 'people:\n') },
  {
    name: 'marks of direction',
    text: of((index) => `  a${index}: {name: "\u202e\u2066A"}\n`, 'people:\n'),
  },
  {
    name: 'words cut off by commas',
    text: of(() => 'Pak, Russia agree, ', 'events:\n  e: {date: 2021, name: ', 'x}\n'),
  },
  { name: 'entries without a colon', text: of((index) => `  a${index}\n`, 'people:\n') },
  { name: 'entries that are lists', text: of(() => '  - {name: A}\n', 'people:\n') },
];

/** @type {readonly Shape[]} */
const pieces = repeated.map((piece) => ({
  name: `“${JSON.stringify(piece).slice(1, -1)}” many times`,
  text: (size) => piece.repeat(size),
}));

/** The shapes for a target. @param {string} target @returns {readonly Shape[]} */
export const shapesFor = (target) => [...pieces, ...(target === 'readDossier' ? dossiers : drafts)];
