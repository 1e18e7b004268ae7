import type { Sentences } from './sentences';

/**
 * Qureshi was foreign minister from 31 March 2008 to 9 February 2011 and from 20 August 2018 to
 * 10 April 2022, Imran Khan prime minister from 18 August 2018 to 10 April 2022, General Bajwa chief
 * of the army from 29 November 2016 to 29 November 2022. Other terms are attested for some years only.
 */
export const sentencesOnOffices: readonly Sentences[] = [
  {
    about: 'Offices at the date of the visit',
    check: 'office',
    date: '2021-04-20',
    silent: [
      'Foreign Minister Qureshi received the guest.',
      'Foreign Minister Shah Mahmood Qureshi received Prime Minister Imran Khan.',
      'Imran Khan, the prime minister, thanked him.',
      'Pakistan’s foreign minister, Shah Mahmood Qureshi, was at the airport.',
      'The Pakistani foreign minister Shah Mahmood Qureshi was at the airport.',
      'Foreign Minister of Russia Sergey Lavrov flew in.',
      'The Foreign Minister of the Russian Federation, Mr. Sergey Lavrov, flew in.',
      'Sergey Lavrov (foreign minister of Russia) flew in.',
      'The Chief of the Army Staff, General Qamar Javed Bajwa, saw him too.',
      'Chief of Army Staff General Bajwa saw Qamar Javed Bajwa’s guest.',
      // Titles that once were.
      'Former Prime Minister Nawaz Sharif lives in London.',
      'Ex-Prime Minister Nawaz Sharif lives in London.',
      'Then-Prime Minister Nawaz Sharif was present at the signing in 2015.',
      'Former Foreign Minister Hina Rabbani Khar disagrees.',
      'The former foreign minister of Pakistan, Hina Rabbani Khar, disagrees.',
      'Former Russian president Dmitry Medvedev spoke.',
      // Qureshi was so before, too.
      'Shah Mahmood Qureshi, a former foreign minister who is one again, spoke.',
      // At another date.
      'In October 2012 Foreign Minister Hina Rabbani Khar received Lavrov.',
      'In 2009 Foreign Minister Qureshi went to Moscow.',
      'Hina Rabbani Khar was Pakistan’s foreign minister in 2012.',
      'Shah Mahmood Qureshi became foreign minister in 2018.',
      'Prime Minister Imran Khan founded his party in 1996.',
      'Foreign Minister Qureshi recalled the visit of 2012.',
      'Foreign Minister Qureshi, who was first appointed in 2008, spoke.',
      // Other titles are other titles.
      'Deputy Foreign Minister Qamar Javed Bajwa is a slip that no record shows.',
      'Shadow Foreign Minister Imran Khan is a thing of the past.',
      'Vice President Joe Biden met Qureshi in 2011.',
      'President-elect Joe Biden met nobody in 2020.',
      'Foreign Minister-designate Imran Khan was a rumour.',
      'The special assistant to the Prime Minister, Nadeem Babar, spoke of July.',
      'The adviser to the prime minister Nadeem Babar spoke of July.',
      'Chief Minister Imran Khan never was.',
      // Ministers of other states, and of none that is known.
      'Turkish Foreign Minister Mevlut Cavusoglu announced it.',
      'Foreign Minister Wang Yi sent a message to Qureshi.',
      'He wrote to the Iranian foreign minister, and Qureshi answered.',
      'Lavrov met the prime minister, Qureshi and General Bajwa.',
      'The Foreign Minister met Imran Khan.',
      'After talks with the foreign minister Imran Khan received him.',
      'The foreign minister told Imran Khan of the talks.',
      'Qureshi, the prime minister and General Bajwa received him.',
      // Others are quoted.
      '“Prime Minister Qureshi is welcome,” the banner read.',
      '> Prime Minister Qureshi is welcome.',
    ],
    found: [
      '⟦Prime Minister⟧ Qureshi received the guest.',
      'The ⟦prime minister⟧, Shah Mahmood Qureshi, received the guest.',
      'Shah Mahmood Qureshi, the ⟦prime minister⟧, received the guest.',
      'Shah Mahmood Qureshi (⟦Prime Minister of Pakistan⟧) received the guest.',
      'In 2012 ⟦Foreign Minister⟧ Qureshi received Lavrov.',
      'In October 2012, ⟦Foreign Minister⟧ Shah Mahmood Qureshi received Lavrov.',
      'On 3 October 2016 ⟦Prime Minister⟧ Imran Khan met the general.',
      '⟦Former Prime Minister⟧ Imran Khan received him.',
      'Imran Khan, the ⟦former prime minister⟧, received him.',
      '⟦Foreign Minister⟧ Imran Khan received him.',
      'Pakistan’s ⟦foreign minister⟧, Imran Khan, received him.',
      '⟦Foreign Minister of Russia⟧ Shah Mahmood Qureshi flew in.',
    ],
  },
  {
    about: 'Offices in a text of 2023',
    check: 'office',
    date: '2023-06-15',
    silent: [
      'Former Prime Minister Imran Khan was arrested in May 2023.',
      'In February 2022 Prime Minister Imran Khan flew to Moscow.',
      'In February 2022, then-Prime Minister Imran Khan flew to Moscow.',
      'Then Foreign Minister Qureshi received Lavrov in April 2021.',
      'On 7 April 2021 Lavrov met Foreign Minister Qureshi.',
      'In 2021 former Prime Minister Imran Khan received Lavrov.',
      'Foreign Minister Bilawal Bhutto Zardari was in Moscow in January.',
      'Prime Minister Shehbaz Sharif announced the cargo.',
      'General Bajwa, the former Chief of Army Staff, has retired.',
    ],
    found: [
      '⟦Prime Minister⟧ Imran Khan says so.',
      'Imran Khan, ⟦prime minister of Pakistan⟧, says so.',
      '⟦Foreign Minister⟧ Shah Mahmood Qureshi says so.',
      '⟦Chief of Army Staff⟧ Qamar Javed Bajwa says so.',
      'Army staff heard General Qamar Javed Bajwa, the ⟦Chief of the Army Staff⟧, speak.',
      'In December 2022 ⟦Foreign Minister⟧ Qureshi flew to Moscow.',
    ],
  },
  {
    about: 'Offices in a text that has no date',
    check: 'office',
    silent: [
      // It names a day on which the title was right, and may be of that time.
      'Joint statement by President Asif Ali Zardari and President Dmitry Medvedev, 12 May 2011',
      'On 7 April 2021 the two met. Prime Minister Imran Khan was content.',
    ],
    found: [],
  },
];
