import type { Kind } from '../dossier/model';
import { ploverSectors } from '../dossier/plover';
import { countryOf } from '../dossier/countries';
import type { DraftFields } from './draft';
import type { EdgeFields } from './ftmEdges';
import { readEdtfNotes } from './ftmEntity';
import { texts } from './ftmLine';
import type { FtmReading, FtmThing } from './ftmReading';

/** The fields of an entry out of a FollowTheMoney entity and what others say about it. */
export function ftmFields(thing: FtmThing, edges: EdgeFields, reading: FtmReading): DraftFields {
  const values = new ThingValues(thing, reading);
  const [name, ...names] = values.all('name', 'title', 'full', 'fileName');
  const [summary, ...more] = values.all('summary', 'description');
  const own = fieldsOf[thing.kind.kind](values, edges);
  const [url, ...links] = values.all('website', 'sourceUrl');
  const isSource = thing.kind.kind === 'source';
  const proof = values.ids('proof');
  const fields = {
    [isSource ? 'title' : 'name']: name,
    // The name of a document's file is not a name of the document.
    ...(!isSource && {
      aka: [...new Set([...names, ...values.all('alias')])].filter((other) => other !== name),
    }),
    short: values.all('weakAlias'),
    was: values.all('previousName'),
    summary,
    ...own,
    wikidata: reading.draft.wikidata(values.all('wikidataId')[0], thing.line.at),
    [isSource ? 'URL' : 'url']: reading.draft.link(url, thing.line.at),
    ...(!isSource && { source: proof }),
    // The addresses of documents that are sources here are theirs.
    notes: [...values.notes, ...more, ...(proof.length > 0 ? [] : links), ...edges.notes],
    tags: values.all('keywords'),
  };
  values.tellUnused();
  return fields;
}

type Read = (values: ThingValues, edges: EdgeFields) => DraftFields;

const fieldsOf: Readonly<Record<Kind, Read>> = {
  person: (values, edges) => {
    // Positions as plain text repeat the occupancies, where there are any.
    const positions = values.all('position').map((title) => ({ title }));
    return {
      offices: edges.offices.length > 0 ? edges.offices : positions,
      of: values.belongsTo(edges),
      sector: values.sector(),
      born: values.date('birthDate'),
      died: values.date('deathDate'),
    };
  },
  state: (values) => ({
    iso: values.all('country').flatMap((code) => countryOf(code)?.iso ?? [])[0],
    from: values.date('incorporationDate'),
    to: values.date('dissolutionDate'),
  }),
  organisation: (values, edges) => ({
    kind: values.thing.kind.form,
    of: [...values.ids('parent'), ...values.belongsTo(edges)],
    members: edges.members,
    from: values.date('incorporationDate'),
    to: values.date('dissolutionDate'),
  }),
  place: (values) => {
    const [longitude, latitude] = ['longitude', 'latitude'].map((field) => values.all(field)[0]);
    const at = [Number(longitude), Number(latitude)];
    const isPoint = longitude !== undefined && latitude !== undefined && at.every(Number.isFinite);
    return { at: isPoint ? at : undefined, of: values.states() };
  },
  project: (values, edges) => ({
    parties: edges.parties,
    status: values.all('status')[0],
    from: values.date('startDate'),
    to: values.date('endDate'),
  }),
  event: (values) => {
    const addresses = values.ids('addressEntity');
    const places = values.all('location');
    return {
      date: values.interval(),
      actor: values.ids('organizer'),
      present: values.ids('involved'),
      place: addresses.length > 0 ? addresses : values.places(places),
    };
  },
  source: (values) => ({
    type: values.thing.line.schema === 'Article' ? 'article' : 'document',
    author: values.all('author').map((literal) => ({ literal })),
    issued: values.date('publishedAt') ?? values.date('date'),
    'container-title': values.all('publisher')[0],
    language: values.all('language')[0],
  }),
};

/** The properties of one entity; it remembers which of them were asked for. */
class ThingValues {
  readonly thing: FtmThing;
  readonly notes: string[];
  readonly #reading: FtmReading;
  readonly #dates: ReadonlyMap<string, string>;
  readonly #used = new Set(['notes', 'classification']);

  constructor(thing: FtmThing, reading: FtmReading) {
    this.thing = thing;
    this.#reading = reading;
    const { dates, others } = readEdtfNotes(texts(thing.line, 'notes'));
    this.#dates = dates;
    this.notes = [...others];
  }

  all(...properties: readonly string[]): readonly string[] {
    return properties.flatMap((property) => {
      this.#used.add(property);
      return texts(this.thing.line, property);
    });
  }

  ids(property: string): readonly string[] {
    this.#used.add(property);
    return [...new Set(this.#reading.ids(this.thing.line, property))];
  }

  date(property: string): string | undefined {
    const [text] = this.all(property);
    const { draft } = this.#reading;
    return this.#dates.get(property) ?? draft.date(text, this.thing.line.at, this.notes);
  }

  /** PLOVER's code; another word for a sector is a note. */
  sector(): string | undefined {
    const words = this.all('sector');
    const code = words.find((word) => ploverSectors.includes(word));
    for (const word of words) if (word !== code) this.notes.push(`Sector: ${word}`);
    return code;
  }

  interval(): string | undefined {
    const [from, to, date] = ['startDate', 'endDate', 'date'].map((field) => this.all(field)[0]);
    const { draft } = this.#reading;
    return this.#dates.get('date') ?? draft.spell(from ?? date, to, this.thing.line.at, this.notes);
  }

  /** States by their codes; one that nothing loaded has becomes an entry. */
  states(): readonly string[] {
    const countries = this.all('country', 'jurisdiction', 'nationality', 'citizenship');
    return [
      ...new Set(countries.flatMap((code) => this.#reading.state(code, this.thing.line.at) ?? [])),
    ];
  }

  belongsTo(edges: EdgeFields): readonly string[] {
    return [...new Set([...this.states(), ...edges.of])];
  }

  places(names: readonly string[]): readonly string[] {
    const { draft } = this.#reading;
    return names.map((name) => draft.resolve(name, this.thing.line.at, ['place'], 'place'));
  }

  tellUnused(): void {
    const { line } = this.thing;
    for (const property of Object.keys(line.properties)) {
      if (this.#used.has(property) || texts(line, property).length === 0) continue;
      this.#reading.untaken.add(`${line.schema}.${property}`, line.at);
    }
  }
}
