import assert from 'node:assert/strict';
import { cardOf, type Card } from '../../../src/core/views/card/card';
import { candidatesMarkdown, cardMarkdown } from '../../../src/core/views/card/cardMarkdown';
import { libraryOf } from '../libraryOf';

const library = libraryOf(`
people:
  qureshi:
    name: Shah Mahmood Qureshi
    aka: [شاہ محمود قریشی]
    summary: Foreign minister in two terms.
    offices:
      - {title: Foreign Minister, of: pakistan, from: 2008-03-31, to: 2011-02-09}
      - {title: Foreign Minister, of: pakistan, from: 2018-08-20, to: 2022-04-10}
  bajwa:
    name: Qamar Javed Bajwa
    offices: [{title: Chief of Army Staff, of: pakistan, from: 2016-11-29, to: 2022-11-29}]
states:
  pakistan: Pakistan
projects:
  psgp:
    name: Pakistan Stream Gas Pipeline
    was: [{name: North–South Gas Pipeline, to: 2020-11-18}]
    short: [PSGP]
    kind: infrastructure
    status: agreed, not built
    claims:
      - {what: opened, value: 2021-07, source: article}
      - {what: length, value: 1100, unit: km, source: gulf, credibility: 1}
      - {what: length, value: 800, unit: km, source: article, credibility: 5}
      - {what: length, value: 1122, unit: km, source: jang, credibility: 2}
      - {what: diameter, value: 56, unit: inches, source: jang, credibility: 2}
events:
  signed: {name: Agreement signed, date: 2015-10-16, about: psgp}
  renamed: {name: Renamed, date: 2020-11-18, about: psgp}
  later: {name: Shares settled, date: 2021-05-28, about: psgp}
sources:
  gulf: {title: Deal signed, container-title: Gulf Times, issued: 2015-10-17, reliability: B, URL: "https://example.org/gulf"}
  jang: {title: Line, container-title: Jang, issued: 2020, reliability: C}
  article: {title: "[Opinion article]", reliability: F}
`);
const card = (id: string, date: string, matched?: string): Card =>
  cardOf(library.get(id)!, library, { date, from: 'document' }, matched);

suite('A card', () => {
  for (const [id, date, office] of [
    ['qureshi', '2007-01-01', undefined],
    ['qureshi', '2010-06-01', 'Foreign Minister of Pakistan (1st term, since 31 Mar 2008)'],
    ['qureshi', '2015-01-01', 'formerly Foreign Minister of Pakistan (31 Mar 2008 – 9 Feb 2011)'],
    ['qureshi', '2021-04', 'Foreign Minister of Pakistan (2nd term, since 20 Aug 2018)'],
    ['bajwa', '2021-04-07', 'Chief of Army Staff, Pakistan (since 29 Nov 2016)'],
    ['bajwa', '2023', 'formerly Chief of Army Staff, Pakistan (29 Nov 2016 – 29 Nov 2022)'],
  ] as const) {
    test(`gives ${id} at ${date} as ${office ?? 'no office'}`, () => {
      assert.equal(card(id, date).office, office);
    });
  }

  for (const [matched, why] of [
    ['Pakistan Stream Gas Pipeline', undefined],
    ['PAKISTAN STREAM GAS PIPELINE', undefined],
    ['North-South gas pipeline', 'its name until 18 Nov 2020'],
    ['PSGP', 'short for Pakistan Stream Gas Pipeline'],
  ] as const) {
    test(`says of “${matched}”: ${why ?? 'nothing, it is the name'}`, () => {
      assert.equal(card('psgp', '2021-04-20', matched).matchText, why);
    });
  }

  test('shows the disputed figure first: the best value, then what lies farthest from it', () => {
    const { figures } = card('psgp', '2021-04-20');
    assert.deepEqual(
      figures.map(({ what, disputed, values }) => [what, disputed, values.map(({ text }) => text)]),
      [
        ['length', true, ['1,100 km', '800 km', '1,122 km']],
        ['diameter', false, ['56 inches']],
        ['opened', false, ['Jul 2021']],
      ],
    );
  });

  test('knows no event after the date that it speaks for, the latest first', () => {
    const names = (date: string): string[] =>
      card('psgp', date).events.map(({ link }) => link.name);
    assert.deepEqual(names('2021-04-20'), ['Renamed', 'Agreement signed']);
    assert.deepEqual(names('2014'), []);
  });

  test('names the best source of each house first', () => {
    const { sources, sourceCount } = card('psgp', '2021-04-20');
    assert.deepEqual(
      sources.map(({ container, reliability }) => [container, reliability]),
      [
        ['Gulf Times', 'B'],
        ['Jang', 'C'],
        ['', 'F'],
      ],
    );
    assert.equal(sourceCount, 3);
  });
});

suite('A card in Markdown', () => {
  const links = {
    profile: (id: string) => `command:profile?${id}`,
    yaml: (id: string) => `command:yaml?${id}`,
    fileName: (file: string) => file,
  };

  test('is read in the order of who, why, what, on whose word, as of when', () => {
    const text = cardMarkdown(
      card('psgp', '2021-04-20', 'North-South Gas Pipeline'),
      links,
      'North-South Gas Pipeline',
    );
    assert.deepEqual(text.split('\n\n'), [
      '$(tools) **Pakistan Stream Gas Pipeline** · infrastructure · agreed, not built',
      '*“North\\-South Gas Pipeline”: its name until 18 Nov 2020*',
      [
        '|   |   |',
        '|:--|:--|',
        '| length | 1,100 km `B1` Gulf Times 2015 |',
        '| ⚠\u00A0**disputed** | 800 km `F5` Opinion article · 1,122 km `C2` Jang 2020 |',
        '| diameter | 56 inches `C2` Jang 2020 |',
        '| opened | Jul 2021 `F` Opinion article |',
      ].join('\n'),
      '- 18 Nov 2020 [Renamed](command:profile?renamed)\n- 16 Oct 2015 [Agreement signed](command:profile?signed)',
      '---',
      'as of 20 Apr 2021, the date of this document',
      '[Profile](command:profile?psgp) · [YAML](command:yaml?psgp) · Sources: [Gulf Times](https://example.org/gulf "Deal signed, 17 Oct 2015") `B`, Jang `C`, Opinion article `F`',
    ]);
  });

  test('keeps a right-to-left name apart and last on its line', () => {
    const [title] = cardMarkdown(card('qureshi', '2021-04-20'), links).split('\n\n');
    assert.equal(title, '$(person) **Shah Mahmood Qureshi** · \u2068شاہ محمود قریشی\u2069');
  });

  test('of a shared short name lists who it can be and picks none', () => {
    const candidates = ['qureshi', 'bajwa'].map((id) => ({
      link: card(id, '2021').link,
      about: card(id, '2021').office ?? '',
    }));
    assert.match(
      candidatesMarkdown('Q', candidates, links, 'either'),
      /^“Q” can stand for\n\n- \$\(person\) \[Shah Mahmood Qureshi\].*\n- \$\(person\) \[Qamar Javed Bajwa\]/,
    );
  });
});
