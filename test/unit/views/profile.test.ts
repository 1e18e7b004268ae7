import assert from 'node:assert/strict';
import { mentionLine } from '../../../src/core/views/profile/mentionFiles';
import type { Profile } from '../../../src/core/views/profile/profile';
import { profileOf } from '../../../src/core/views/profile/profileOf';
import { libraryOf } from '../libraryOf';
import { takesInProportion } from '../takesInProportion';

const library = libraryOf(`
people:
  able:
    name: Ann Able
    of: land
    offices:
      - { title: Foreign Minister, of: land, from: 2019-01-01, to: 2020-12-31, source: paper }
      - { title: Foreign Minister, of: land, from: 2022-01-01 }
  baker: { name: Bob Baker, offices: { title: Envoy, of: land, from: 2021 } }
states: { land: Land, isle: Isle }
organisations: { ministry: { name: Ministry, of: land } }
places:
  port: { name: Port, at: [1, 2], of: land }
  hill: { name: Hill, at: [3, 4] }
projects:
  line:
    name: Line
    parties: [land]
    route: [port, hill]
    claims:
      - { what: length, value: 10, unit: km, source: paper }
      - { what: route, path: [hill, port], source: paper }
      - { text: It is to be built., source: paper }
events:
  first: { name: First talks, date: 2019-05, actor: able, recipient: baker, place: port }
  visit: { name: Visit, date: 2020-05-01/2020-05-02, type: CONSULT, mode: visit, actor: able, recipient: [baker, land], present: isle, place: port, about: line, source: paper }
  dinner: { name: Dinner, date: 2020-05-01, actor: able, recipient: baker, part-of: visit }
  alone: { name: Alone, date: 2020-06, actor: able }
  last: { name: Last talks, date: 2021-05, actor: baker, present: able }
  review: { name: Review, date: 2021-06, actor: isle, about: visit }
sources: { paper: { title: Paper, reliability: B }, unread: Unread }
`);

const of = (id: string): Profile => {
  const entity = library.get(id);
  assert.ok(entity);
  return profileOf(entity, library, '2020-06-01');
};
const names = (lines: readonly { link: { name: string } }[]): readonly string[] =>
  lines.map(({ link }) => link.name);

suite('a profile', () => {
  test('tells who took part in an event as what, with the office of the day', () => {
    const roles = of('visit').story?.roles.map(({ label, people }) => [
      label,
      ...people.map(({ link, office }) => [link.name, office].filter(Boolean).join(': ')),
    ]);
    assert.deepEqual(roles, [
      ['Visiting', 'Ann Able: Foreign Minister of Land (1st term, since 1 Jan 2019)'],
      ['Receiving', 'Bob Baker', 'Land'],
      ['Also present', 'Isle'],
    ]);
  });

  test('sets an event between what came before and after among the same parties', () => {
    const { story, events } = of('visit');
    assert.ok(story);
    assert.deepEqual(names(story.before), ['First talks']);
    assert.deepEqual(names(story.after), ['Last talks']);
    assert.deepEqual(names(story.parts), ['Dinner']);
    assert.deepEqual(names(story.concerning), ['Review']);
    assert.deepEqual(events, []);
    assert.equal(of('dinner').story?.partOf?.link.name, 'Visit');
    assert.deepEqual(names(of('alone').story?.before ?? []), ['First talks', 'Dinner', 'Visit']);
  });

  test('tells with whom an actor shares events, the most first, and which', () => {
    assert.deepEqual(
      of('able').ties.map(({ link, events }) => [link.name, ...events]),
      [
        ['Bob Baker', 'first', 'dinner', 'visit', 'last'],
        ['Land', 'visit'],
        ['Isle', 'visit'],
        ['Line', 'visit'],
      ],
    );
    assert.deepEqual(names(of('port').ties), ['Ann Able', 'Bob Baker', 'Land', 'Isle', 'Line']);
  });

  test('tells who held which office of a state, and what belongs to it', () => {
    const { offices, belonging } = of('land');
    assert.deepEqual(
      offices.map(({ holder, text, spellText }) => `${holder?.name}: ${text}, ${spellText}`),
      [
        'Ann Able: Foreign Minister, 1 Jan 2019 – 31 Dec 2020',
        'Ann Able: Foreign Minister, since 1 Jan 2022',
        'Bob Baker: Envoy, since 2021',
      ],
    );
    assert.deepEqual(
      belonging.map(({ label, links }) => [label, ...links.map(({ name }) => name)]),
      [
        ['People', 'Ann Able'],
        ['Organisations', 'Ministry'],
        ['Places', 'Port'],
      ],
    );
  });

  test('tells what stands on a source', () => {
    assert.deepEqual(
      of('paper').standing.map(({ link, texts }) => [link.name, ...texts]),
      [
        ['Ann Able', 'Foreign Minister of Land, 1 Jan 2019 – 31 Dec 2020'],
        ['Line', 'length 10 km', 'route Hill → Port', 'It is to be built.'],
        ['Visit', '1–2 May 2020'],
      ],
    );
    assert.deepEqual(of('unread').standing, []);
  });

  test('tells the routes through a place', () => {
    assert.deepEqual(
      of('hill').routes.map(({ link, text }) => [link.name, text]),
      [
        ['Line', 'Port → Hill'],
        ['Line', 'Hill → Port'],
      ],
    );
  });
});

suite('a mention in its line', () => {
  const at = (line: string, named: string) => {
    const start = line.indexOf(named);
    const end = start + named.length;
    const range = { start: { line: 3, character: start }, end: { line: 3, character: end } };
    return mentionLine(range, line);
  };

  test('is shown with all of a short line', () => {
    const { before, named, after } = at('  On Monday Ann Able came.', 'Ann Able');
    assert.deepEqual([before, named, after], ['On Monday ', 'Ann Able', ' came.']);
  });

  test('is cut out of a long line at words', () => {
    const { before, named, after } = at(
      `${'word '.repeat(50)}Ann Able ${'word '.repeat(50)}`,
      'Ann Able',
    );
    assert.match(before, /^…(word )+$/);
    assert.equal(named, 'Ann Able');
    assert.match(after, /^( word)+…$/);
    assert.ok(before.length + after.length < 130);
  });

  test('that goes on to the next line ends with this one', () => {
    const range = { start: { line: 0, character: 3 }, end: { line: 1, character: 4 } };
    assert.deepEqual(mentionLine(range, 'by Ann'), {
      range,
      before: 'by ',
      named: 'Ann',
      after: '',
    });
  });

  test('of someone of many offices takes time in proportion to them', () => {
    takesInProportion('offices', 500, (size) => {
      const offices = Array.from(
        { length: size },
        (_, index) => `      - { title: Minister ${index}, of: land, from: 2000 }\n`,
      );
      const many = libraryOf(
        `states: { land: Land }\npeople:\n  able:\n    name: Ann Able\n    offices:\n${offices.join('')}`,
      );
      const able = many.get('able');
      assert.ok(able);
      return () => profileOf(able, many, '2021-04-06');
    });
  });
});
