import type { KindOfRow } from './csvKinds';
import { countryOf } from '../dossier/countries';
import type { Draft } from './draft';
import { isEdge, kindOfSchema } from './ftmKinds';
import { nameOf, texts, type FtmLine } from './ftmLine';
import type { ImportPlace } from './imported';
import { Untaken } from './untaken';
import { t } from '../spoken';

/** An entity that becomes an entry. */
export interface FtmThing {
  readonly line: FtmLine;
  readonly kind: KindOfRow;
  readonly id: string;
}

/** The reading of one file: its entities by id, which of them become entries, and what nothing became of. */
export class FtmReading {
  readonly draft: Draft;
  readonly untaken = new Untaken();
  readonly things: readonly FtmThing[];
  readonly edges: readonly FtmLine[];
  readonly #lines: ReadonlyMap<string, FtmLine>;
  /** The states of the file, given or made, by their codes. */
  readonly #states: Map<string, string>;
  readonly #things: ReadonlyMap<string, FtmThing>;

  constructor(draft: Draft, lines: readonly FtmLine[]) {
    this.draft = draft;
    this.#lines = new Map(lines.map((line) => [line.id, line]));
    const unique = [...this.#lines.values()];
    this.things = unique.flatMap((line) => {
      const kind = kindOfSchema(line.schema, texts(line, 'classification'));
      const name = nameOf(line);
      if (!kind || name === undefined) return [];
      return [{ line, kind, id: draft.announce(kind.kind, name, line.id) }];
    });
    this.#things = new Map(this.things.map((thing) => [thing.line.id, thing]));
    this.#states = new Map(
      this.things
        .filter(({ kind }) => kind.kind === 'state')
        .flatMap(({ line, id }) => texts(line, 'country').map((code) => [code.toLowerCase(), id])),
    );
    this.edges = unique.filter((line) => isEdge(line.schema));
    for (const line of unique) {
      // A position is read where someone holds it.
      if (this.#things.has(line.id) || isEdge(line.schema) || line.schema === 'Position') continue;
      if (kindOfSchema(line.schema, [])) draft.problem(t('This entity has no name.'), line.at);
      else this.untaken.add(line.schema, line.at);
    }
  }

  /** The entity with an id in the file. */
  line(id: string | undefined): FtmLine | undefined {
    return id === undefined ? undefined : this.#lines.get(id);
  }

  /** The entry that came of an entity. */
  thing(id: string | undefined): FtmThing | undefined {
    return id === undefined ? undefined : this.#things.get(id);
  }

  /** The ids of the entries behind the entities that a property names. */
  ids(line: FtmLine, property: string): readonly string[] {
    return texts(line, property).flatMap((id) => this.thing(id)?.id ?? []);
  }

  /** The state with an alpha-2 code; undefined, and told, where there is no such code. */
  state(code: string, at: ImportPlace): string | undefined {
    const own = this.#states.get(code.toLowerCase());
    if (own !== undefined) return own;
    const country = countryOf(code);
    if (!country) {
      this.untaken.add(`country ${code}`, at);
      return undefined;
    }
    const known = this.draft.loadedByCode(country.iso);
    if (known !== undefined) return known;
    const made = this.draft.announce('state', country.name);
    this.draft.put('state', made, { name: country.name, iso: country.iso });
    this.#states.set(code.toLowerCase(), made);
    return made;
  }
}
