import type { Kind } from '../dossier/model';
import type { Draft, DraftFields } from './draft';
import type { ImportPlace } from './imported';
import { isRecord } from './jsonValues';
import { oneLine } from './oneLine';
import { Untaken } from './untaken';
import { t } from '../spoken';

type Json = Readonly<Record<string, unknown>>;

/** One object of a Popolo file that becomes an entry. */
export interface PopoloThing {
  readonly json: Json;
  /** Its number in its list. */
  readonly at: ImportPlace;
  readonly kind: Kind;
  readonly id: string;
}

const states = /^(?:country|state|nation)$/i;

/** The reading of one Popolo file: its objects by list, and what the memberships say of each. */
export class PopoloReading {
  readonly draft: Draft;
  readonly untaken = new Untaken();
  readonly persons: readonly PopoloThing[];
  readonly organizations: readonly PopoloThing[];
  readonly events: readonly PopoloThing[];
  readonly areas: readonly PopoloThing[];
  /** Offices of persons and members of organizations by the ids of the file. */
  readonly offices = new Map<string, DraftFields[]>();
  readonly belongs = new Map<string, string[]>();
  readonly members = new Map<string, string[]>();

  readonly #ids: ReadonlyMap<string, PopoloThing>;
  readonly #posts: ReadonlyMap<string, Json>;

  constructor(draft: Draft, file: Json) {
    this.draft = draft;
    for (const list of Object.keys(file)) if (!lists.has(list)) this.#leaveOut(list, file[list]);
    const things = (list: string, kindOf: (json: Json) => Kind): readonly PopoloThing[] =>
      this.#announce(list, objects(file[list]), kindOf);
    this.persons = [...things('persons', () => 'person'), ...things('people', () => 'person')];
    this.organizations = things('organizations', ({ classification }) =>
      states.test(textOf(classification) ?? '') ? 'state' : 'organisation',
    );
    this.areas = things('areas', () => 'place');
    this.events = things('events', () => 'event');
    const all = [...this.persons, ...this.organizations, ...this.areas, ...this.events];
    this.#ids = new Map(
      all.flatMap((thing) => {
        const id = textOf(thing.json['id']);
        return id === undefined ? [] : [[id, thing]];
      }),
    );
    this.#posts = new Map(
      [
        ...objects(file['posts']),
        ...this.organizations.flatMap(({ json }) => objects(json['posts'])),
      ].flatMap((post) => {
        const id = textOf(post['id']);
        return id === undefined ? [] : [[id, post]];
      }),
    );
    this.#readMemberships(file);
  }

  /** The id of the entry that an id of the file stands for. */
  idOf(id: unknown): string | undefined {
    const text = textOf(id);
    return text === undefined ? undefined : this.#ids.get(text)?.id;
  }

  #announce(
    list: string,
    jsons: readonly Json[],
    kindOf: (json: Json) => Kind,
  ): readonly PopoloThing[] {
    return jsons.flatMap((json, index) => {
      const at = { unit: 'entry', number: index + 1 } as const;
      const name = popoloName(json);
      if (name === undefined) {
        this.draft.problem(t('This entry of “{0}” has no name.', list), at);
        return [];
      }
      const kind = kindOf(json);
      return [{ json, at, kind, id: this.draft.announce(kind, name, textOf(json['id'])) }];
    });
  }

  #readMemberships(file: Json): void {
    const embedded = (things: readonly PopoloThing[], field: string): readonly Json[] =>
      things.flatMap(({ json }) =>
        objects(json['memberships']).map((membership) => ({ [field]: json['id'], ...membership })),
      );
    const all = [
      ...objects(file['memberships']),
      ...embedded(this.persons, 'person_id'),
      ...embedded(this.organizations, 'organization_id'),
    ];
    for (const [index, membership] of all.entries()) {
      const at = { unit: 'entry', number: index + 1 } as const;
      if (!this.#readMembership(membership, at)) {
        this.draft.problem(
          t('The two that this membership ties together are not both in the file.'),
          at,
        );
      }
    }
  }

  /** Whether both ends were there. */
  #readMembership(membership: Json, at: ImportPlace): boolean {
    const post = this.#posts.get(textOf(membership['post_id']) ?? '') ?? record(membership['post']);
    const body = this.idOf(
      membership['organization_id'] ??
        record(membership['organization'])['id'] ??
        post['organization_id'],
    );
    const member = textOf(
      membership['person_id'] ?? record(membership['person'])['id'] ?? membership['member_id'],
    );
    const thing = member === undefined ? undefined : this.#ids.get(member);
    if (member === undefined || !thing) return false;
    const notes: string[] = [];
    const title = [membership['role'], post['role'], post['label'], membership['label']].flatMap(
      (text) => textOf(text) ?? [],
    )[0];
    const from = this.draft.date(textOf(membership['start_date']), at, notes);
    const to = this.draft.date(textOf(membership['end_date']), at, notes);
    if (thing.kind !== 'person') {
      if (body === undefined) return false;
      push(this.members, body, thing.id);
    } else if (title === undefined && from === undefined && to === undefined) {
      if (body === undefined) return false;
      push(this.belongs, thing.id, body);
    } else {
      push(this.offices, thing.id, {
        title: title ?? 'Member',
        ...(body !== undefined && { of: body }),
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
      });
    }
    const behalf = this.idOf(membership['on_behalf_of_id']);
    if (behalf !== undefined && thing.kind === 'person') push(this.belongs, thing.id, behalf);
    return true;
  }

  #leaveOut(list: string, value: unknown): void {
    const count = Array.isArray(value) ? value.length : 0;
    if (count > 0)
      this.draft.problem(t('A dossier has no place for “{0}”: {1} left out.', list, count));
  }
}

const lists = new Set([
  'persons',
  'people',
  'organizations',
  'memberships',
  'posts',
  'events',
  'areas',
  'meta',
]);

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const record = (value: unknown): Json => (isRecord(value) ? value : {});

/** The objects in a list; anything else in it is not Popolo. */
export const objects = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** A text or number on one line; undefined where there is none. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = oneLine(String(value));
  return text === '' ? undefined : text;
}

/** What an object is called: its name, else the parts of it. */
export const popoloName = (json: Json): string | undefined =>
  textOf(json['name']) ??
  textOf([json['given_name'], json['family_name']].flatMap((part) => textOf(part) ?? []).join(' '));
