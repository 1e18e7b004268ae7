import { organisationForms } from '../dossier/model';
import type { DraftFields } from './draft';
import { isRecord, numberOf } from './jsonValues';
import { objects, popoloName, textOf, type PopoloReading, type PopoloThing } from './popoloReading';
import { own } from '../own';

/** The fields of a person, with the offices that the memberships give. */
export function personFields(person: PopoloThing, reading: PopoloReading): DraftFields {
  const values = new PopoloValues(person, reading);
  const { id } = person;
  return values.finish({
    offices: reading.offices.get(id) ?? [],
    of: [...new Set(reading.belongs.get(id))],
    born: values.date('birth_date'),
    died: values.date('death_date'),
  });
}

/** The fields of an organization, or of a state where its classification says that it is one. */
export function organizationFields(body: PopoloThing, reading: PopoloReading): DraftFields {
  const values = new PopoloValues(body, reading);
  const spell = { from: values.date('founding_date'), to: values.date('dissolution_date') };
  const classification = values.text('classification');
  if (body.kind === 'state') return values.finish(spell);
  const word = classification?.toLowerCase().replace(/[\s_]+/g, '-') ?? '';
  const form = organisationForms.find((form) => form === word) ?? own(forms, word);
  if (classification !== undefined && form === undefined) {
    values.notes.push(`Classification: ${classification}`);
  }
  const parent = reading.idOf(values.json('parent_id') ?? values.json('parent'));
  return values.finish({
    kind: form,
    of: parent === undefined ? [] : [parent],
    members: [...new Set(reading.members.get(body.id))],
    ...spell,
  });
}

/** What parliaments' data call organisations. */
const forms: Readonly<Record<string, string>> = {
  parliament: 'legislature',
  chamber: 'legislature',
  committee: 'legislature',
  'political-party': 'party',
  'parliamentary-group': 'party',
  department: 'ministry',
  government: 'ministry',
  army: 'military',
  corporation: 'company',
  newspaper: 'media',
};

/** The fields of an event: its organization acts, its attendees are present. */
export function eventFields(event: PopoloThing, reading: PopoloReading): DraftFields {
  const values = new PopoloValues(event, reading);
  const location = values.text('location');
  const attendees = objects(values.json('attendees')).flatMap(
    ({ id, person_id }) => reading.idOf(person_id ?? id) ?? [],
  );
  const organization = reading.idOf(values.json('organization_id'));
  const parent = reading.idOf(values.json('parent_id'));
  const { draft } = reading;
  return values.finish({
    date: draft.spell(values.text('start_date'), values.text('end_date'), event.at, values.notes),
    actor: organization === undefined ? [] : [organization],
    present: [...new Set(attendees)],
    place: location === undefined ? [] : [draft.resolve(location, event.at, ['place'], 'place')],
    'part-of': parent,
  });
}

/** The fields of an area: where its geometry is a point, its position. */
export function areaFields(area: PopoloThing, reading: PopoloReading): DraftFields {
  const values = new PopoloValues(area, reading);
  const geometry = values.json('geometry');
  const coordinates =
    isRecord(geometry) && geometry['type'] === 'Point' ? geometry['coordinates'] : [];
  const [longitude, latitude] = Array.isArray(coordinates) ? coordinates.map(numberOf) : [];
  const isPoint =
    longitude !== undefined &&
    latitude !== undefined &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 90;
  const parent = reading.idOf(values.json('parent_id'));
  return values.finish({
    at: isPoint ? [longitude, latitude] : undefined,
    of: parent === undefined ? [] : [parent],
  });
}

/** The values of one object; it remembers which of them were asked for. */
class PopoloValues {
  readonly notes: string[] = [];
  readonly #thing: PopoloThing;
  readonly #reading: PopoloReading;
  readonly #used = new Set([
    'id',
    'name',
    'memberships',
    'posts',
    'given_name',
    'family_name',
    'sort_name',
  ]);

  constructor(thing: PopoloThing, reading: PopoloReading) {
    this.#thing = thing;
    this.#reading = reading;
  }

  json(field: string): unknown {
    this.#used.add(field);
    const { json } = this.#thing;
    return own(json, field);
  }

  text(field: string): string | undefined {
    return textOf(this.json(field));
  }

  date(field: string): string | undefined {
    return this.#reading.draft.date(this.text(field), this.#thing.at, this.notes);
  }

  /** The fields with those that all have; what nothing asked for is told. */
  finish(own: DraftFields): DraftFields {
    const { draft, untaken } = this.#reading;
    const { json, at } = this.#thing;
    const names = objects(this.json('other_names')).map((other) => ({
      name: popoloName(other),
      note: textOf(other['note']),
      from: draft.date(textOf(other['start_date']), at, this.notes),
      to: draft.date(textOf(other['end_date']), at, this.notes),
    }));
    const summary = this.text('summary') ?? this.text('biography') ?? this.text('description');
    const more = ['biography', 'description', 'abstract'].flatMap(
      (field) => this.text(field) ?? [],
    );
    const identifiers = objects(this.json('identifiers'));
    const isWikidata = (identifier: DraftFields): boolean =>
      textOf(identifier['scheme'])?.toLowerCase() === 'wikidata';
    const [link, ...links] = [
      ...objects(this.json('links')),
      ...objects(this.json('sources')),
    ].flatMap(({ url }) => textOf(url) ?? []);
    const fields = {
      name: popoloName(json),
      aka: names.flatMap(({ name, to }) => (name === undefined || to !== undefined ? [] : [name])),
      // A name that came to an end is superseded.
      was: names.flatMap(({ name, from, to }) =>
        name === undefined || to === undefined
          ? []
          : [{ name, ...(from !== undefined && { from }), to }],
      ),
      summary,
      ...own,
      wikidata: draft.wikidata(textOf(identifiers.find(isWikidata)?.['identifier']), at),
      url: draft.link(link, at),
      notes: [
        ...this.notes,
        ...more.filter((text) => text !== summary),
        ...links,
        ...identifiers
          .filter((identifier) => !isWikidata(identifier))
          .map(
            ({ scheme, identifier }) =>
              `${textOf(scheme) ?? 'Identifier'}: ${textOf(identifier) ?? ''}`,
          ),
      ],
    };
    for (const [field, value] of Object.entries(json)) {
      const isEmpty =
        value === null || value === '' || (Array.isArray(value) && value.length === 0);
      if (!this.#used.has(field) && !isEmpty) untaken.add(field, at);
    }
    return fields;
  }
}
