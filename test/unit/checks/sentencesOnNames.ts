import type { Sentences } from './sentences';

/** The pipeline has had its new name since 18 November 2020. */
export const sentencesOnNames: readonly Sentences[] = [
  {
    about: 'A superseded name, five months after the renaming',
    check: 'superseded-name',
    date: '2021-04-20',
    silent: [
      // It has its new name, or both.
      'The Pakistan Stream Gas Pipeline was on the table again.',
      'They spoke of the Pakistan Stream Gas Pipeline (formerly the North–South Gas Pipeline).',
      'The North-South Gas Pipeline, now the Pakistan Stream Gas Pipeline, has yet to be built.',
      'PakStream, or the North-South Gas Pipeline, has yet to be built.',
      'The North–South Gas Pipeline was renamed by the committee.',
      'What was formerly the North-South pipeline is to end at Kasur.',
      'Experts still remember the line, then known as the North-South Gas Pipeline, as a dream.',
      'The line was originally called the North–South Gas Pipeline.',
      'The ministers dropped the old name, North-South Gas Pipeline.',
      // Others are quoted.
      'He spoke of “the North–South Gas Pipeline” at length.',
      'He said: "We want the North-South Gas Pipeline finished."',
      'Le ministre parle du « North-South Gas Pipeline » sans le décrire.',
      'Er nannte die Leitung „North-South Gas Pipeline“ ein Vorbild.',
      'The paper calls it the ‘North-South Gas Pipeline’ throughout.',
      '> The North-South Gas Pipeline is the future of our friendship.',
      '“We will build it. The North-South Gas Pipeline will come,” the minister said.',
      'An official said that "the North-South Gas Pipeline,\nas everyone knows, is late" and left.',
      // Titles of instruments.
      'The Agreement on the North–South Gas Pipeline is in force.',
      'Both cite the Protocol to the Agreement on Building the North-South Gas Pipeline.',
      'The North-South Gas Pipeline Agreement runs for 25 years.',
      'The agreement on the North-South pipeline has been amended twice.',
      // Titles of sources.
      '- North-South gas pipeline execution: Pakistan, Russia finalise protocols. Business Recorder.',
      // About an earlier date.
      'In October 2015 the two states signed for the North-South Gas Pipeline.',
      'In 2016 the North-South pipeline had no financing.',
      'The North-South Gas Pipeline was, as of December 2019, a plan on paper.',
      '16 Oct 2015: Islamabad signs for the North-South Gas Pipeline',
      '## The North-South Gas Pipeline, 2015–2020',
      'Between 2015 and 2020 the North-South Gas Pipeline moved no further than paper.',
      // No prose.
      'The file is called `North-South Gas Pipeline.pdf` in the archive.',
      '```\nNorth-South Gas Pipeline\n```',
      'See https://example.org/North-South-Gas-Pipeline for more.',
      '<!-- North-South Gas Pipeline: check -->',
    ],
    found: [
      'The ⟦North-South Gas Pipeline⟧ will be built from Karachi.',
      'Talks on the ⟦North–South Gas Pipeline⟧ went on.',
      'The ⟦NORTH–SOUTH GAS PIPELINE⟧ has yet to be built.',
      '## The ⟦North-South Gas Pipeline⟧',
      '- steel mill\n- ⟦North-South pipeline⟧\n- vaccine',
      '| Project | Status |\n| --- | --- |\n| ⟦North-South Gas Pipeline⟧ | planned |',
      'The ⟦North-South Gas Pipeline⟧’s costs are disputed.',
      'Critics of the ⟦NSGP⟧ point to sanctions.',
      'In April 2021 the ⟦North-South Gas Pipeline⟧ was discussed again.',
      'The minister called the deal "historic", and the ⟦North-South Gas Pipeline⟧ its core.',
      'Lavrov said the ⟦North-South\nGas Pipeline⟧ would be built.',
      'The line was agreed in 2015; today the ⟦North-South Gas Pipeline⟧ has no money.',
      'As one note has it.[^1]\n\n[^1]: The ⟦North-South Gas Pipeline⟧ has yet to be built.',
    ],
  },
  {
    about: 'A superseded name in a text that is older than the renaming',
    check: 'superseded-name',
    date: '2019-12-12',
    silent: ['The North-South Gas Pipeline was discussed.', 'The North-South pipeline is planned.'],
    found: [],
  },
  {
    about: 'A superseded name in a text on the day of the renaming',
    check: 'superseded-name',
    date: '2020-11',
    silent: ['The North-South Gas Pipeline was discussed.'],
    found: [],
  },
  {
    about: 'Superseded names of a dossier of one’s own',
    check: 'superseded-name',
    date: '2024-05-01',
    dossier: `
states:
  northland: { name: Northland, was: [{ name: Lower Northland, to: 2019-02-12 }] }
projects:
  bridge: { name: Unity Bridge, was: [{ name: River Bridge, from: 2001, to: 2010 }, Old Span] }
`,
    silent: [
      'Lower Northland joined the league in 2012.',
      'The treaty of 2018 between the two calls it Lower Northland.',
      'Under the 2018 Treaty on Lower Northland the name changed.',
      'Northland, once called Lower Northland, is a member.',
      'The Unity Bridge was opened by Ann Able.',
      'In 2005 the River Bridge was repaired.',
      'It was known as the Old Span for decades.',
    ],
    found: [
      '⟦Lower Northland⟧ is a member.',
      'Trade with ⟦Lower Northland⟧ grew in 2023.',
      'The ⟦River Bridge⟧ is closed.',
      'The ⟦Old Span⟧ is closed.',
    ],
  },
];
