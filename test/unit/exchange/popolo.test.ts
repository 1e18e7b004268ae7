import fc from 'fast-check';
import assert from 'node:assert/strict';
import { importPopolo } from '../../../src/core/exchange/importPopolo';
import { placeText } from '../../../src/core/exchange/imported';
import { imported } from './reading';

const file = {
  persons: [
    {
      id: 'https://example.org/p1',
      name: 'Jane Roe',
      other_names: [{ name: 'Jane Doe', end_date: '2001' }, { name: 'جین رو' }],
      birth_date: '1950-03-21',
      summary: 'A member of parliament.',
      biography: 'Longer.',
      identifiers: [
        { scheme: 'wikidata', identifier: 'Q42' },
        { scheme: 'seat', identifier: '7' },
      ],
      links: [{ url: 'https://example.org/jane' }],
      gender: 'female',
      memberships: [{ organization_id: 'o2' }],
    },
  ],
  organizations: [
    {
      id: 'o1',
      name: 'Lower House',
      classification: 'Legislature',
      founding_date: '1947',
      parent_id: 'c',
    },
    {
      id: 'o2',
      name: 'Party',
      classification: 'political party',
      posts: [{ id: 'chair', label: 'Chair', organization_id: 'o2' }],
    },
    { id: 'c', name: 'Pakistan', classification: 'country' },
  ],
  memberships: [
    {
      person_id: 'https://example.org/p1',
      organization_id: 'o1',
      role: 'Speaker',
      start_date: '2010-01',
      end_date: '2012',
      on_behalf_of_id: 'o2',
    },
    { person_id: 'https://example.org/p1', post_id: 'chair', start_date: '2015' },
    { person_id: 'nobody', organization_id: 'o1' },
  ],
  events: [
    {
      id: 'e',
      name: 'Sitting',
      start_date: '2010-02-01T10:00:00Z',
      end_date: '2010-02-02',
      organization_id: 'o1',
      location: 'Islamabad',
      attendees: [{ id: 'https://example.org/p1' }],
    },
  ],
  areas: [{ id: 'a', name: 'NA-1', geometry: { type: 'Point', coordinates: [72.5, 34] } }],
  votes: [{}, {}],
};

suite('Importing Popolo', () => {
  test('makes people with offices, bodies, states, events and places', () => {
    const { get, library } = imported(importPopolo, JSON.stringify(file), { name: 'house.json' });
    assert.deepEqual(get('jane-roe'), {
      id: 'jane-roe',
      kind: 'person',
      name: 'Jane Roe',
      aka: ['جین رو'],
      was: [{ name: 'Jane Doe', to: '2001' }],
      summary: 'A member of parliament.',
      offices: [
        { title: 'Speaker', of: 'o1', from: '2010-01', to: '2012', acting: false },
        { title: 'Chair', of: 'o2', from: '2015', acting: false },
      ],
      of: ['o2'],
      born: '1950-03-21',
      wikidata: 'Q42',
      url: 'https://example.org/jane',
      notes: ['Longer.', 'seat: 7'],
    });
    assert.deepEqual(get('o1'), {
      id: 'o1',
      kind: 'organisation',
      name: 'Lower House',
      form: 'legislature',
      of: ['c'],
      from: '1947',
    });
    assert.deepEqual([get('c')['kind'], get('o2')['form']], ['state', 'party']);
    assert.deepEqual(get('e'), {
      id: 'e',
      kind: 'event',
      name: 'Sitting',
      date: '2010-02-01/2010-02-02',
      actor: ['o1'],
      present: ['jane-roe'],
      place: ['islamabad'],
    });
    assert.deepEqual(get('a')['at'], [72.5, 34]);
    assert.equal(library.ofKind('place').length, 2);
  });

  test('tells what has no place and what is tied to nobody', () => {
    const { problems } = imported(importPopolo, JSON.stringify(file));
    assert.deepEqual(
      problems.map(({ at, message }) => `${placeText(at)}: ${message}`),
      [
        ': A dossier has no place for “votes”: 2 left out.',
        'entry 1: A dossier has no place for “gender”, so it was left out.',
        'entry 3: The two that this membership ties together are not both in the file.',
      ],
    );
  });

  test('says that a file is no Popolo', () => {
    assert.match(imported(importPopolo, '[]').problems[0]?.message ?? '', /^Popolo is an object/);
    assert.match(imported(importPopolo, '{').problems[0]?.message ?? '', /^This file is not JSON/);
  });

  test('makes a dossier of whatever JSON it is given', () => {
    const key = fc.constantFrom(
      'id',
      'name',
      'memberships',
      'person_id',
      'organization_id',
      'role',
      'start_date',
      'geometry',
      'links',
      'identifiers',
      'other_names',
      '__proto__',
    );
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('a', 'b', '2001', {
        type: 'Point',
        coordinates: [{ valueOf: 1, toString: 1 }],
      }),
      fc.array(fc.dictionary(key, fc.jsonValue())),
    );
    const list = fc.array(fc.dictionary(key, value, { maxKeys: 6 }), { maxLength: 4 });
    const lists = fc.constantFrom(
      'persons',
      'organizations',
      'memberships',
      'events',
      'areas',
      'posts',
    );
    fc.assert(
      fc.property(fc.dictionary(lists, list), (popolo) => {
        imported(importPopolo, JSON.stringify(popolo));
      }),
      { numRuns: 60 },
    );
  });
});
