import type { Sentences } from './sentences';

const small = `
states:
  able: { name: Ableland }
projects:
  dam:
    name: High Dam
    kind: infrastructure
    claims:
      - { what: capacity, value: 4500, unit: MW, source: s, credibility: 1 }
      - { what: length, value: 3, unit: km, source: s, credibility: 1 }
      - { what: cost, value: 14, unit: bn USD, source: s, credibility: 2 }
      - { what: height, value: 272, unit: m, source: s, credibility: 2 }
  mill:
    name: Old Mill
    kind: infrastructure
    claims:
      - { what: capacity, value: 1.1, unit: million tonnes/year, source: s, credibility: 1 }
      - { what: cost, value: 80, unit: bn PKR, source: s, credibility: 2 }
      - { what: cost, value: 1.62, unit: bn USD, source: s, credibility: 2 }
  jab:
    name: Jab One
    kind: programme
    claims:
      - { what: doses ordered, value: 150000, unit: doses, source: s, credibility: 1 }
  line:
    name: Long Line
    kind: infrastructure
    claims:
      - { what: length, value: 1100, unit: km, source: s, credibility: 1 }
      - { what: cost, value: [2, 2.25], unit: bn USD, source: s, credibility: 2 }
      - { what: capacity, value: 12.4, unit: bcm/year, source: s, credibility: 1 }
      - { what: Ableland's share, value: 26, unit: '%', source: s, credibility: 1 }
  loop:
    name: Short Loop
    kind: infrastructure
    claims:
      - { what: length, value: 40, unit: km, source: s, credibility: 1 }
sources:
  s: { title: A Survey, reliability: B, issued: 2020 }
`;

/** The pipeline’s figures are as the bundled dossier has them; those of the small dossier are few and plain. */
export const sentencesOnFigures: readonly Sentences[] = [
  {
    about: 'Figures of the pipeline and the vaccine, after all claims were made',
    check: 'figure',
    date: '2023-12-31',
    silent: [
      'The Pakistan Stream Gas Pipeline will be 1,100 km long.',
      'The 1,100-kilometre Pakistan Stream Gas Pipeline is planned.',
      'The Pakistan Stream Gas Pipeline will carry 12.4 bcm a year.',
      'The capacity of the Pakistan Stream Gas Pipeline is 12.4 billion cubic metres a year.',
      'The capacity of the Pakistan Stream Gas Pipeline is 1.2 billion cubic feet a day.',
      'The Pakistan Stream Gas Pipeline has a capacity of 1,200 mmcfd.',
      'The Pakistan Stream Gas Pipeline has a capacity of 438 billion cubic feet a year.',
      'Russia is to get 26 percent of the shares of the Pakistan Stream Gas Pipeline.',
      'Russia’s share of the Pakistan Stream Gas Pipeline is 26 per cent, Pakistan’s 74.',
      'Estimates of the cost of the Pakistan Stream Gas Pipeline range from $1.5 billion to $3.5 billion.',
      'The Pakistan Stream Gas Pipeline will cost $1.5–3.5 billion.',
      'The Pakistan Stream Gas Pipeline may cost 2 billion or 3.5 billion dollars.',
      'According to Gazeta the Pakistan Stream Gas Pipeline will cost $2 billion.',
      'The Pakistan Stream Gas Pipeline will cost $2 billion.[^1]\n\n[^1]: Global Times, 2015.',
      'The length of the Pakistan Stream Gas Pipeline is 1,100 km, not 800 km.',
      'One article gives the Pakistan Stream Gas Pipeline a length of 800 km, all others 1,100 km.',
      'The Pakistan Stream Gas Pipeline will cost 200 billion roubles.',
      'By April 2021 50,000 doses of Sputnik V had been supplied.',
      'He promised 150,000 doses of Sputnik V in April 2021.',
      'Another 300,000 doses of Sputnik V came in June 2022.',
      'He said: “The Pakistan Stream Gas Pipeline will be 800 km long.”',
      '> The Pakistan Stream Gas Pipeline will be 800 km long.',
      'AMAN-2021 had 45 states taking part.',
    ],
    found: [
      'The Pakistan Stream Gas Pipeline will be ⟦800 km⟧ long.',
      'The ⟦800-km⟧ Pakistan Stream Gas Pipeline is planned.',
      'The Pakistan Stream Gas Pipeline is planned. The pipeline will be ⟦900 km⟧ long.',
      'The Pakistan Stream Gas Pipeline is planned. Its length is ⟦500 miles⟧.',
      'The Pakistan Stream Gas Pipeline will carry ⟦12.4 billion cubic feet⟧ a year.',
      'The Pakistan Stream Gas Pipeline has an annual capacity of ⟦12.4 bcf⟧.',
      'The Pakistan Stream Gas Pipeline has a capacity of ⟦12.4 million cubic metres⟧ a year.',
      'The Pakistan Stream Gas Pipeline will cost ⟦2 billion USD⟧.',
      'The ⟦$2 billion⟧ Pakistan Stream Gas Pipeline is planned.',
      'The Pakistan Stream Gas Pipeline is estimated to cost around ⟦$5 billion⟧.',
      'Russia is to get ⟦49 percent⟧ of the shares of the Pakistan Stream Gas Pipeline.',
    ],
  },
  {
    about: 'Figures that were claimed before the text was written',
    check: 'figure',
    date: '2019-12-20',
    silent: ['The Pakistan Stream Gas Pipeline will cost $2 billion.'],
    found: ['The Pakistan Stream Gas Pipeline will cost ⟦$3.5 billion⟧.'],
  },
  {
    about: 'Units, rounding and bounds',
    check: 'figure',
    date: '2021-04-20',
    dossier: small,
    silent: [
      // The same in other words.
      'The Long Line is 1,100 km long.',
      'The Long Line is 1 100 km long.',
      'The Long Line is 1.100 km long.',
      'The Long Line is 1100 kilometers long.',
      'The Long Line is 684 miles long.',
      'The Long Line is eleven hundred kilometres long.',
      'The Long Line costs about 2 billion dollars.',
      'The Long Line costs US$2.1bn.',
      'The Long Line costs 2.2 bn USD.',
      'The Long Line costs two billion dollars.',
      'The Long Line carries 12,400 million cubic metres of gas a year.',
      'The Long Line carries about 12 billion cubic meters of gas annually.',
      'Ableland’s share of the Long Line is 26 per cent.',
      'Ableland holds a 26% share of the Long Line.',
      'The High Dam has a capacity of 4.5 GW.',
      'The High Dam has a capacity of 4,500 megawatts.',
      'The 4500-MW High Dam is late.',
      'The Old Mill has a capacity of 1.1 million tonnes a year.',
      'The Old Mill makes steel; its capacity is 1,100,000 tonnes per annum.',
      // Bounds that hold.
      'The Long Line is nearly 1,150 km long.',
      'The Long Line is more than 1,000 km long.',
      'The Long Line is over 1,000 km long.',
      'The Long Line is over 900 km long.',
      'The Long Line costs over $2 billion.',
      'The Old Mill has a capacity of more than a million tonnes a year.',
      // A limit that the record keeps, however far.
      'The Long Line is at least 900 km long.',
      'The Long Line is no less than 600 km long.',
      'The Long Line is well over 600 km long.',
      'The Long Line is up to 1,200 km long.',
      'The Long Line is less than 2,000 km long.',
      'The Long Line costs some $2 billion.',
      'The Long Line costs between $1.9 and $2.4 billion.',
      // Of something else.
      'The Long Line passes 40 km north of the town.',
      'A 200 km section of the Long Line is built.',
      'The first 300 km of the Long Line are built.',
      'Another 300 km of the Long Line are to follow.',
      'Of the Long Line, 300 km have been laid.',
      'The Long Line was hit within 20 km of the border.',
      'The Long Line got a loan of $500 million.',
      'The Long Line will earn $300 million a year.',
      'Trade over the Long Line reached $7 billion.',
      'Support for the Long Line is at 62 per cent.',
      'Inflation stood at 9 per cent when the Long Line was begun.',
      'Workers on the Long Line got 12 per cent more.',
      'The Long Line was begun in 2015 and has 3000 workers.',
      'The Long Line meets the Short Loop after 60 km.',
      'The Long Line and the Short Loop are 1,140 km long together.',
      'The 1,100 km Long Line and the 40 km Short Loop meet.',
      'The Long Line is 1,100 km and the Short Loop 40 km long.',
      'The Long Line is far longer than the Short Loop, which is 40 km long.',
      // Other money.
      'The Long Line costs 150 billion roubles.',
      'The Long Line costs €3 billion.',
      'The Old Mill cost 80 billion rupees.',
      'The Old Mill cost 80 bn PKR.',
      'Jab One was ordered; 150,000 doses are on their way.',
      'The doses of Jab One ordered were 150,000.',
      // No quantity at all.
      'The Long Line (2015–2021) is late.',
      'The Long Line was begun in 2018, the 70th year of relations.',
      'The Long Line is in chapter 12 on page 800.',
      'The length of the Long Line is given in km.',
      'The Long Line is not 900 km long.',
      '`The Long Line is 900 km long.`',
      'The survey of the Long Line took 3 km of film.',
    ],
    found: [
      'The Long Line is ⟦900 km⟧ long.',
      'The Long Line is ⟦1,300 km⟧ long.',
      'The Long Line is ⟦1 300 km⟧ long.',
      'The Long Line is ⟦1,100 miles⟧ long.',
      'The Long Line is about ⟦800 km⟧ long.',
      'The Long Line is more than ⟦1,400 km⟧ long.',
      // True, and misleading all the same: what is over 800 km is taken for less than 1,100.
      'The Long Line is over ⟦800 km⟧ long.',
      'The Long Line is more than ⟦500 km⟧ long.',
      'The Long Line costs over ⟦$500 million⟧.',
      'The Long Line carries over ⟦12.4 billion cubic feet⟧ of gas a year.',
      'The Long Line is up to ⟦900 km⟧ long.',
      'The Long Line costs ⟦$3 billion⟧.',
      'The ⟦3-billion-dollar⟧ Long Line is late.',
      'The Long Line costs ⟦$200 million⟧.',
      'The Long Line costs ⟦$3–4 billion⟧.',
      'The Long Line, at a cost of ⟦US$ 4.1bn⟧, is late.',
      'The Long Line carries ⟦12.4 billion cubic feet⟧ of gas a year.',
      'The Long Line carries ⟦12.4 bcf⟧ a year.',
      'The Long Line carries ⟦500 million cubic feet⟧ a day.',
      'Ableland’s share of the Long Line is ⟦62 per cent⟧.',
      'Ableland holds a ⟦51%⟧ share of the Long Line.',
      'The High Dam has a capacity of ⟦2,000 MW⟧.',
      'The ⟦6-GW⟧ High Dam is late.',
      'The Old Mill has a capacity of ⟦3 million tonnes⟧ a year.',
      'The doses of Jab One ordered were ⟦1.5 million doses⟧.',
      'Of Jab One, ⟦500,000 doses⟧ were ordered.',
      '- Long Line: length ⟦900 km⟧\n- Short Loop: length 40 km',
      '| Line | Length |\n| --- | --- |\n| Long Line, length | ⟦900 km⟧ |',
    ],
  },
];
