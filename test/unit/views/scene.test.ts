import assert from 'node:assert/strict';
import { filterScene, noFilter } from '../../../src/core/views/scene/filterScene';
import type { Scene, SceneFilter } from '../../../src/core/views/scene/scene';
import { sceneOf } from '../../../src/core/views/scene/sceneOf';
import { documentIds, libraryIds, neighbourIds } from '../../../src/core/views/scene/scopeIds';
import { libraryOf } from '../libraryOf';

const library = libraryOf(`
people:
  able: {name: Ann Able, aka: [Анна Эйбл], of: north, offices: [{title: Minister, of: north, from: 2004}, {title: Envoy, of: club, from: 2001, to: 2003}], source: [good]}
  baker: {name: Bob Baker, source: [poor], offices: [{title: Clerk}]}
  cole: {name: Cleo Cole}
states:
  north: {name: North}
  south: {name: South}
organisations:
  club: {name: Club, members: [north, south]}
places:
  port: {name: Port, at: [66, 24], of: south}
  town: {name: Town, at: [74, 31]}
  lost: {name: Lost}
projects:
  line:
    name: Gas Line
    was: {name: Old Line, to: 2020}
    kind: infrastructure
    status: planned
    parties: [north, south]
    from: 2015
    route: [port, town]
    claims:
      - {what: route, path: [port, town], source: good, credibility: 1}
      - {what: route, path: [[60, 20], lost, town], by: baker, credibility: 3}
      - {what: route, path: [lost, town]}
events:
  signing: {name: Line is signed, date: 2015-10, type: AGREE, actor: [north, south], about: [line, visit], place: port, source: [poor, good]}
  visit: {name: Visit, date: 2021-04-06/2021-04-07, type: CONSULT, mode: visit, actor: able, recipient: baker, place: town, source: poor}
  call: {name: Call, date: 2021~, type: CONSULT, actor: [able, cole]}
  rumour: {name: Rumour, date: XXXX, about: cole}
sources:
  good: {title: Good Paper, reliability: A}
  poor: {title: Poor Paper, reliability: D}
`);
const dates = { asof: { date: '2021-04-06', from: 'document' }, today: '2026-01-01' } as const;
const whole = sceneOf(library, libraryIds(library), dates);

const nodeIds = ({ nodes }: Scene): string[] => nodes.map(({ link }) => link.id).toSorted();
const eventIds = ({ events }: Scene): string[] => events.map(({ link }) => link.id);
const event = ({ events }: Scene, id: string) => events.find(({ link }) => link.id === id);
const node = ({ nodes }: Scene, id: string) => nodes.find(({ link }) => link.id === id);

suite('The scene of all that is loaded', () => {
  test('has actors, projects and places, and events in order of date', () => {
    assert.equal(whole.nodes.length, 10);
    assert.deepEqual(eventIds(whole), ['signing', 'call', 'visit', 'rumour']);
  });

  test('names in its lists only what it has', () => {
    assert.deepEqual(event(whole, 'signing')?.about, ['line']);
  });

  test('says what each thing is at the date, and how good its best source is', () => {
    assert.equal(node(whole, 'able')?.text, 'Minister of North (since 2004)');
    assert.equal(node(whole, 'able')?.reliability, 'A');
    assert.equal(event(whole, 'signing')?.reliability, 'A');
    assert.deepEqual(event(whole, 'signing')?.sources, ['poor', 'good']);
    assert.equal(event(whole, 'call')?.reliability, undefined);
  });

  test('puts offices in order of beginning, those without one last', () => {
    assert.deepEqual(
      whole.offices.map(({ text, of }) => [text, of]),
      [
        ['Envoy of Club', 'club'],
        ['Minister of North', 'north'],
        ['Clerk', undefined],
      ],
    );
  });

  test('ties by offices, memberships, parties and places on the way', () => {
    assert.deepEqual(whole.ties.map(({ from, text, to }) => `${from} ${text} ${to}`).toSorted(), [
      'able Envoy club',
      'able Minister north',
      'able belongs to north',
      'line runs through lost',
      'line runs through port',
      'line runs through town',
      'north member club',
      'north party line',
      'port lies in south',
      'south member club',
      'south party line',
    ]);
  });

  test('draws each line that a project is said to take once, with who says so', () => {
    assert.equal(node(whole, 'line')?.disputed, true);
    assert.deepEqual(node(whole, 'line')?.routes, [
      {
        points: [
          [66, 24],
          [74, 31],
        ],
        text: 'Port – Town',
        byText: 'Good Paper, A1',
        disputed: true,
      },
      {
        points: [
          [60, 20],
          [74, 31],
        ],
        text: '60, 20 – Lost – Town',
        byText: 'Bob Baker, 3',
        disputed: true,
      },
    ]);
  });
});

suite('The scene of a document', () => {
  const scene = (...named: string[]): Scene => sceneOf(library, documentIds(library, named), dates);

  test('has what it names, and the events that two of the named share', () => {
    const two = scene('able', 'baker', 'south');
    assert.deepEqual(nodeIds(two), ['able', 'baker', 'south']);
    assert.deepEqual(eventIds(two), ['visit']);
    assert.deepEqual(event(two, 'visit')?.place, []);
  });

  test('has every event of the only one that it names', () => {
    assert.deepEqual(eventIds(scene('able')), ['call', 'visit']);
  });

  test('has an event that it names, with all who took part', () => {
    const named = scene('signing', 'able');
    assert.deepEqual(nodeIds(named), ['able', 'line', 'north', 'port', 'south']);
    assert.deepEqual(eventIds(named), ['signing', 'call', 'visit']);
  });

  test('is empty where the document names nothing', () => {
    assert.deepEqual(scene(), { ...scene(), nodes: [], events: [], offices: [], ties: [] });
  });
});

suite('The scene of one entity', () => {
  const scene = (id: string): Scene => sceneOf(library, neighbourIds(library, id), dates);

  test('has who and what its events name and its entry ties it to', () => {
    assert.deepEqual(nodeIds(scene('able')), ['able', 'baker', 'club', 'cole', 'north', 'town']);
    assert.deepEqual(eventIds(scene('able')), ['call', 'visit']);
  });

  test('has those whose entries tie themselves to it', () => {
    assert.deepEqual(nodeIds(scene('south')), ['club', 'line', 'north', 'port', 'south']);
  });

  test('of an event has the event and all that it names', () => {
    assert.deepEqual(eventIds(scene('signing')), ['signing']);
    assert.deepEqual(nodeIds(scene('signing')), ['line', 'north', 'port', 'south']);
  });

  test('of a source has what its claims are about', () => {
    assert.deepEqual(nodeIds(scene('good')), ['line']);
  });

  test('of something unknown is empty', () => {
    assert.deepEqual(nodeIds(scene('nobody')), []);
  });
});

suite('A filter over a scene', () => {
  const filtered = (filter: Partial<SceneFilter>) => filterScene(whole, { ...noFilter, ...filter });
  const scene = (filter: Partial<SceneFilter>): Scene => filtered(filter).scene;

  test('hides nothing where nothing is set', () => {
    assert.equal(scene({ text: '  ' }), whole);
    assert.equal(filtered({}).hidden.person, 0);
    assert.equal(filtered({}).found.person, 3);
  });

  test('finds events by names of what they name, in any script, and shows all that these name', () => {
    const found = filtered({ text: 'эйбл VISIT' });
    assert.deepEqual(eventIds(found.scene), ['visit']);
    assert.deepEqual(nodeIds(found.scene), ['able', 'baker', 'town']);
    assert.equal(found.hidden.event, 3);
    assert.equal(found.hidden.person, 1);
  });

  test('finds by former names, types and dates in words', () => {
    assert.deepEqual(eventIds(scene({ text: 'old line' })), ['signing']);
    assert.deepEqual(eventIds(scene({ text: 'consult 2021' })), ['call', 'visit']);
  });

  test('shows what has the name and no event', () => {
    assert.deepEqual(nodeIds(scene({ text: 'lost' })), ['lost']);
  });

  test('hides kinds, also from the lists of events, and says what they would be', () => {
    const { scene: left, found, hidden } = filtered({ hiddenKinds: ['person', 'event'] });
    assert.equal(
      left.nodes.some(({ link }) => link.kind === 'person'),
      false,
    );
    assert.deepEqual([found.person, hidden.person, found.event, hidden.event], [3, 3, 4, 4]);
    assert.deepEqual(left.offices, []);
    const people = scene({ hiddenKinds: ['person'] });
    assert.deepEqual(event(people, 'visit')?.actor, []);
    assert.deepEqual(event(people, 'visit')?.place, ['town']);
    assert.ok(people.ties.every(({ from }) => from !== 'able'));
  });

  test('drops the body of an office that is hidden, not the office', () => {
    const { offices } = scene({ hiddenKinds: ['organisation'] });
    assert.deepEqual(
      offices.map(({ text, of }) => [text, of]),
      [
        ['Envoy of Club', undefined],
        ['Minister of North', 'north'],
        ['Clerk', undefined],
      ],
    );
  });

  test('keeps what touches a range of days, vague dates as far as they may', () => {
    assert.deepEqual(eventIds(scene({ from: '2021-04-07', to: '2021-04-30' })), ['call', 'visit']);
    assert.deepEqual(eventIds(scene({ to: '2015-10-31' })), ['signing']);
    // The project goes on, the offices of those in sight too; whatever has no date is gone.
    assert.deepEqual(nodeIds(scene({ from: '2022-01-01' })), ['line']);
  });

  test('keeps the events of some types', () => {
    assert.deepEqual(eventIds(scene({ types: ['AGREE'] })), ['signing']);
    assert.deepEqual(nodeIds(scene({ types: ['AGREE'] })), ['line', 'north', 'port', 'south']);
  });

  test('keeps what stands on good enough a source', () => {
    assert.deepEqual(eventIds(scene({ reliability: 'B' })), ['signing']);
    assert.deepEqual(eventIds(scene({ reliability: 'D' })), ['signing', 'visit']);
    assert.ok(nodeIds(scene({ reliability: 'B' })).includes('able'));
  });
});
