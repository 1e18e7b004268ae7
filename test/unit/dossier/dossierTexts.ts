import fc from 'fast-check';

const word = fc.constantFrom(
  'Ann',
  'Bob',
  'naïve',
  'Лавров',
  'شاہ',
  '2021',
  '1.5',
  'true',
  'null',
  '~',
  '-',
  'a:b',
  'x#y',
  "O'Neil",
  'R&D',
  'https://example.org/a?b=c',
  '0x1F',
  '1e3',
  '.5',
  '‏x',
);
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const id = fc.constantFrom(
  'a',
  'b',
  'c-d',
  'e.f',
  'лавров',
  '"q-1"',
  "'s'",
  '2021',
  'null',
  'sergey lavrov',
  'a b',
  'x#y',
  '"two words"',
);
const comment = fc.constantFrom('', '', '', '', ' # why', '   ');

/** One line's worth of a value, in one of the ways that YAML has. */
const inline: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: words },
  { weight: 2, arbitrary: words.map((text) => `"${text}"`) },
  { weight: 1, arbitrary: words.map((text) => `'${text.replaceAll("'", "''")}'`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '""',
      "''",
      '[]',
      '{}',
      '',
      '"a\\tb"',
      '[a, ]',
      '[a b, {c: d}]',
      '{name: Ann, born: 1950}',
      '{ title: Minister, of: a }',
      '[[1, 2], x]',
      '{title: Pak, Russia agree}',
      '&n x',
      '*n',
      '!!str 5',
      '"a":b',
      '[a: b]',
      '{"a":b, c : d}',
    ),
  },
);

const fieldName = fc.constantFrom(
  'name',
  'name',
  'aka',
  'short',
  'born',
  'of',
  'offices',
  'claims',
  'summary',
  'actor',
  'date',
  'source',
  'summery',
  '"name"',
  'date',
  'kind',
  'at',
  'route',
  'was',
);

const pad = (indent: number): string => ' '.repeat(indent);

/** The lines of a value below its key. */
const below = (indent: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .array(inline, { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item) => `\n${pad(indent)}- ${item}`).join('')),
    fc
      .array(
        fc.tuple(
          fc.constantFrom('what', 'value', 'text', 'title', 'from', 'source'),
          inline,
          comment,
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((pairs) =>
        pairs
          .map(
            ([key, value, note], n) =>
              `\n${pad(indent)}${n === 0 ? '- ' : '  '}${key}: ${value}${note}`,
          )
          .join(''),
      ),
    fc
      .tuple(fc.constantFrom('|', '>', '>-', '|2'), words, words)
      .map(([mark, one, two]) => ` ${mark}\n${pad(indent + 2)}${one}\n\n${pad(indent + 2)}${two}`),
    fc.tuple(words, words).map(([one, two]) => ` "${one}\n\n${pad(indent)}${two}"`),
    fc.tuple(words, words).map(([one, two]) => ` ${one}\n${pad(indent)}${two}`),
    fc
      .array(words, { minLength: 1, maxLength: 3 })
      .map(
        (items) =>
          `\n${pad(indent)}[\n${items.map((item) => `${pad(indent + 2)}"${item}",\n`).join('')}${pad(indent)}]`,
      ),
    fc
      .array(words, { minLength: 1, maxLength: 3 })
      .map(
        (items) =>
          ` [\n${items.map((item) => `${pad(indent + 2)}"${item}",\n`).join('')}${pad(indent)}]`,
      ),
  );

const entry = (indent: number): fc.Arbitrary<string> => {
  const deeper = indent + 2;
  const fieldLines = fc
    .tuple(
      fieldName,
      fc.oneof(
        { weight: 3, arbitrary: inline.map((value) => ` ${value}`) },
        { weight: 2, arbitrary: below(deeper + 2) },
        { weight: 1, arbitrary: below(deeper) },
      ),
      comment,
    )
    .map(([key, value, note]) => `${pad(deeper)}${key}:${value}${note}\n`);
  return fc
    .tuple(
      id,
      fc.oneof(
        fc.tuple(inline, comment).map(([value, note]) => ` ${value}${note}\n`),
        fc.array(fieldLines, { minLength: 1, maxLength: 4 }).map((lines) => `\n${lines.join('')}`),
      ),
      fc.constantFrom(
        '',
        '',
        '',
        '\n',
        '\n\n',
        '# note\n',
        `${pad(indent)}# note\n`,
        `${pad(deeper)}# note\n\n`,
        '   \n',
      ),
    )
    .map(([key, value, after]) => `${pad(indent)}${key}:${value}${after}`);
};

const section = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          'people',
          'states',
          'places',
          'projects',
          'events',
          'sources',
          'organisations',
          'peple',
          'dossier',
        ),
        fc.constantFrom('', '', ' ', ' # all of them'),
        fc.constantFrom(1, 2, 2, 2, 4),
      )
      .chain(([key, after, indent]) =>
        fc
          .array(entry(indent), { maxLength: 5 })
          .map((entries) => `${key}:${after}\n${entries.join('')}`),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'dossier: {title: T, asof: 2021}\n',
      'people: {a: Ann, b: {name: Bob}}\n',
      'people: {\n  a: Ann\n}\n',
      'people: [a]\n',
      'people:\n- a\n- b\n',
      'people: x\n',
      'people: |\n  a: b\n',
      '"people":\n  z: Zed\n',
      'two words: x\n',
      'people : # c\n  y: Yan\n',
      'people: &p\n  y: Yan\n',
      'places:\n  &x\n  y: Yan\n',
      'places:\n  ? a\n  : Ann\n',
      'places:\n  !!map\n  y: Yan\n',
      'states:\n  s: {name: S, aka: &n [x]}\n  t: {name: T, aka: *n}\n',
      '# a comment\n',
      '\n',
    ),
  },
);

/** The text of a dossier file, well formed or nearly so, in all the ways that people and programs write one. */
export const dossierText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '', '', '# head\n', '---\n', '%YAML 1.2\n---\n', '\n'),
    fc.array(section, { maxLength: 4 }),
  )
  .map(([start, sections]) => start + sections.join(''));

/** A text with something put in, taken out or cut off somewhere. */
export const spoilt = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      texts,
      fc.nat(),
      fc.nat(20),
      fc.constantFrom(
        '',
        '',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ':',
        ': ',
        ' #',
        '\n',
        '\n  ',
        '\t',
        '- ',
        '? ',
        '&a ',
        '*a ',
        '|',
        '>',
        '%',
        '---\n',
        '...\n',
        '\nnew\n',
        '\n  new\n',
        '\r',
        '!',
        ',',
        '@',
      ),
    )
    .map(([text, at, length, put]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + (put === '' ? length : 0));
    });
