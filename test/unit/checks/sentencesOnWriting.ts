import type { Sentences } from './sentences';

/** Spelling and citations. */
export const sentencesOnWriting: readonly Sentences[] = [
  {
    about: 'One actor spelled two ways',
    check: 'spelling',
    date: '2021-04-20',
    silent: [
      'Shah Mahmood Qureshi spoke. Qureshi was tired. Shah Mahmood Qureshi left.',
      'Sergey Lavrov is in Islamabad. Lavrov will stay.',
      'Sergey Lavrov (Сергей Лавров) is in Islamabad.',
      'Sergey Lavrov, or Sergey Viktorovich Lavrov, is in Islamabad.',
      'Shah Mahmood Qureshi spoke. The paper wrote of “Shah Mehmood Qureshi”.',
      'The extended troika met. The expanded troika ended.',
      'The United States is a member, and the United States of America pays.',
      'Russia is a member; so is the Russian Federation.',
      'SHAH MAHMOOD QURESHI, that is Shah Mahmood Qureshi, spoke.',
      'Pakistan Steel Mills is idle. Pakistan Steel is idle.',
      'Imran Khan met Ayub Khan’s heirs.',
      'Pakistan Steel Mill is idle. Pakistan Steel Mills was built late.',
      'Sergey Lavrov (also spelled Sergei Lavrov) is in Islamabad.',
      '| Name | In the press |\n| --- | --- |\n| Sergey Lavrov | Sergei Lavrov |',
    ],
    found: [
      'Shah Mahmood Qureshi spoke. ⟦Shah Mehmood Qureshi⟧ left.',
      '⟦Shah Mehmood Qureshi⟧ spoke. Shah Mahmood Qureshi left. ⟦Shah Mehmood Qureshi⟧ came.',
      'Sergey Lavrov spoke.\n\n⟦Sergei Lavrov⟧ left.',
      'The Shanghai Cooperation Organisation met. The ⟦Shanghai Cooperation Organization⟧ ended.',
      'Qamar Javed Bajwa spoke, and ⟦Qamar Jawed Bajwa⟧’s guest left.',
    ],
  },
  {
    about: 'Keys of sources',
    check: 'citation',
    date: '2021-04-20',
    silent: [
      'It was signed in Islamabad [@gt-1015].',
      'It was signed in Islamabad [see @gt-1015, p. 3; @masress-1015].',
      'As the table shows [@tbl:lengths], it was signed.',
      'Write to able@example.org [office].',
      '`[@nobody-2020]` is how a key looks.',
      '```\n[@nobody-2020]\n```',
      'It was signed in Islamabad [-@gt-1015].',
      'The Pakistan Stream Gas Pipeline will be 1,100 km long [@gt-1015].',
      'The Pakistan Stream Gas Pipeline will be 1,100 km long.[^1]\n\n[^1]: Global Times.',
    ],
    found: [
      'It was signed in Islamabad [⟦@gt-1016⟧].',
      'It was signed in Islamabad [@gt-1015; ⟦@nobody-2020⟧].',
      'It was signed in Islamabad [see ⟦@nobody-2020⟧, p. 3].',
      'The Pakistan Stream Gas Pipeline will be ⟦1,100 km⟧ long.',
      'The Pakistan Stream Gas Pipeline will carry ⟦12.4 bcm⟧ a year.',
    ],
  },
];
