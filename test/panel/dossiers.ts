import { naughty } from './naughtyStrings';

/** A small library of real facts, as an analyst would write it. */
export const visit = `
dossier: { title: A visit to Islamabad, asof: 2021-04-20 }
people:
  lavrov:
    name: Sergey Lavrov
    aka: [Сергей Лавров, سرگئی لاوروف]
    short: [Lavrov]
    summary: Russia's foreign minister; he visited Pakistan in October 2012 and in April 2021.
    of: russia
    wikidata: Q58217
    offices: { title: Foreign Minister, of: russia, from: 2004-03-09 }
  qureshi:
    name: Shah Mahmood Qureshi
    aka: شاہ محمود قریشی
    of: pakistan
states:
  pakistan: { name: Pakistan, iso: PAK }
  russia: { name: Russia, iso: RUS }
places:
  islamabad: { name: Islamabad, of: pakistan }
projects:
  psgp:
    name: Pakistan Stream Gas Pipeline
    was: { name: North-South Gas Pipeline, to: 2020-11-18 }
    kind: infrastructure
    status: agreed, not built
    parties: [pakistan, russia]
    claims:
      - { what: length, value: 1100, unit: km, asof: 2015-10-16, source: gulf, credibility: 2 }
      - { what: length, value: 800, unit: km, asof: 2021-04, source: article, credibility: 5 }
      - { what: shares, value: 26, unit: '%', by: russia, source: arab-news, credibility: 2 }
      - { text: The line is to ease a shortage of gas., by: qureshi, source: arab-news, loc: par. 4 }
  aman: Exercise Aman
events:
  agreement:
    name: Pipeline agreement is signed
    date: 2015-10-16
    type: AGREE
    actor: [pakistan, russia]
    place: islamabad
    about: psgp
    source: [gulf]
  arrival:
    name: Lavrov arrives in Islamabad
    date: 2021-04-06
    type: CONSULT
    mode: visit
    actor: lavrov
    recipient: qureshi
    place: islamabad
    source: [gulf, arab-news]
  talks:
    name: Talks of the two delegations
    date: 2021-04-07
    type: CONSULT
    actor: [lavrov, qureshi]
    about: psgp
sources:
  gulf: { title: Pakistan and Russia sign, container-title: Gulf Times, issued: 2015-10-17, reliability: B, URL: 'https://www.gulf-times.com/' }
  arab-news: { title: The amended agreement, container-title: Arab News Pakistan, issued: 2021-05-27, reliability: C }
  article: { title: '[Opinion article on the visit]', reliability: F }
`;

/** The name of the hostile thing of a kind: told from the others by its last word. */
export const hostileName = (kind: string, text: string): string => `${text} ${kind}`;

/** A hostile text as it is read: directions of writing do not get through, runs of space are one. */
export const asRead = (text: string): string =>
  text.replace(/[\u202a-\u202e\u2066-\u2069]/gu, '').replace(/\s+/gu, ' ');

/** A library in which every text that an analyst can write is one of {@link naughty}. */
export const hostile = JSON.stringify({
  dossier: { title: naughty[0] },
  people: entries('person', (text) => ({
    name: hostileName('person', text),
    aka: [`${text} 2`],
    short: [`${text} 3`],
    was: [{ name: `${text} 4` }],
    summary: text,
    notes: [text],
    tags: [text],
    offices: [{ title: text, of: 'nowhere' }],
  })),
  projects: entries('project', (text) => ({
    name: hostileName('project', text),
    status: text,
    summary: text,
    claims: [
      { what: text, value: text, unit: text, by: text, source: 'source-0', loc: text, note: text },
      { what: text, value: 'another', by: text, source: 'source-1' },
      { text, by: text },
    ],
  })),
  places: entries('place', (text, index) => ({
    name: hostileName('place', text),
    ...(index % 2 === 0 && { at: [60 + index / 10, 30] }),
  })),
  events: entries('event', (text, index) => ({
    name: hostileName('event', text),
    date: 2021,
    type: 'CONSULT',
    actor: `person-${index}`,
    about: `project-${index}`,
    place: `place-${index}`,
    summary: text,
  })),
  sources: entries('source', (text) => ({
    title: hostileName('source', text),
    'container-title': text,
    // Half of a pair of surrogates has no place in an address.
    URL: `https://example.org/${encodeURIComponent(text.replace(/\p{Cs}/gu, ''))}`,
  })),
});

function entries(
  kind: string,
  entry: (text: string, index: number) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(naughty.map((text, index) => [`${kind}-${index}`, entry(text, index)]));
}
