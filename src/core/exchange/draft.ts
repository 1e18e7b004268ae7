import type { Edtf, Kind } from '../dossier/model';
import { dossierText, type DraftEntry } from './dossierText';
import { idOf, ImportIds, nameKey } from './importIds';
import type { Imported, ImportOptions, ImportPlace, ImportProblem } from './imported';
import { importedDate, spell } from './importedDate';
import { oneLine } from './oneLine';
import { t } from '../spoken';

/** What stands in a dossier file under an id, as plain values. */
export type DraftFields = Readonly<Record<string, unknown>>;

/** A new dossier in the making: entries, the ids that they point to each other by, and problems. */
export class Draft {
  readonly #options: ImportOptions;
  readonly #ids: ImportIds;
  readonly #entries: DraftEntry[] = [];
  /** The new entries by name; a name that two have points to neither. */
  readonly #named = new Map<string, { readonly id: string; readonly kind: Kind }[]>();
  readonly #problems: ImportProblem[] = [];
  readonly #unresolved = new Map<string, string>();

  constructor(options: ImportOptions) {
    this.#options = options;
    this.#ids = new ImportIds(options.library);
  }

  problem(message: string, at?: ImportPlace): void {
    this.#problems.push({ message, ...(at && { at }) });
  }

  /** An id for an entry to come, so that others can point to it; `wanted` is what the file calls it. */
  announce(kind: Kind, name: string, wanted?: string): string {
    const id = this.#ids.give(kind, name, wanted);
    const key = nameKey(name);
    this.#named.set(key, [...(this.#named.get(key) ?? []), { id, kind }]);
    return id;
  }

  /** Writes an announced entry; fields without a value and empty lists are left out. */
  put(kind: Kind, id: string, fields: DraftFields): void {
    this.#entries.push({ kind, id, fields: present(fields) });
  }

  /**
   * The id behind a name, in the new file or in what is loaded. A name that only one kind of thing
   * can have here (`creates`) makes a new entry; any other unknown name becomes an id that waits for
   * its entry, and a problem says so.
   */
  resolve(name: string, at: ImportPlace, expects: readonly Kind[], creates?: Kind): string {
    const fits = (kind: Kind | undefined): boolean =>
      kind !== undefined && (expects.length === 0 || expects.includes(kind));
    const own = (this.#named.get(nameKey(name)) ?? []).filter(({ kind }) => fits(kind));
    const [one, ...others] = own.map(({ id }) => id);
    if (one !== undefined && others.length === 0) return one;
    const kindOf = (id: string): Kind | undefined => this.#options.library.get(id)?.kind;
    const [loaded, ...more] = this.#ids.named(name).filter((id) => fits(kindOf(id)));
    if (one === undefined && loaded !== undefined && more.length === 0) return loaded;
    if (one === undefined && fits(kindOf(name))) return name;
    if (one === undefined && loaded === undefined && creates !== undefined) {
      const id = this.announce(creates, name);
      this.put(creates, id, { [creates === 'source' ? 'title' : 'name']: name });
      return id;
    }
    return this.#unresolvedId(name, at, one !== undefined || loaded !== undefined);
  }

  /** The loaded state with an ISO 3166-1 alpha-3 code. */
  loadedByCode(iso: string): string | undefined {
    const [id, ...others] = this.#ids.named(iso);
    return others.length === 0 ? id : undefined;
  }

  /** A date as EDTF; what is none is a problem, and kept among the notes as it was given. */
  date(text: string | undefined, at: ImportPlace, notes: string[]): Edtf | undefined {
    const plain = oneLine(text ?? '');
    if (plain === '') return undefined;
    const date = importedDate(plain);
    if (date === undefined) {
      this.problem(t('“{0}” is no date, or could be two: write it as 2021-04-06.', plain), at);
      notes.push(`Date as given: ${plain}`);
    }
    return date;
  }

  /** Two dates as one; where the end is before the begin, the begin counts and a problem says so. */
  spell(
    from: string | undefined,
    to: string | undefined,
    at: ImportPlace,
    notes: string[],
  ): Edtf | undefined {
    const [begin, end] = [this.date(from, at, notes), this.date(to, at, notes)];
    const both = spell(begin, end);
    if (both === undefined && end !== undefined) {
      this.problem(t('The dates {0} and {1} are no span of time.', begin ?? '', end), at);
      notes.push(`End as given: ${end}`);
    }
    return both ?? begin;
  }

  /** An address for a link; what is none is a problem. */
  link(text: string | undefined, at: ImportPlace): string | undefined {
    const address = oneLine(text ?? '');
    if (address === '') return undefined;
    if (/^https?:\/\/[^\s/]+/i.test(address) && !address.includes(' ')) return address;
    this.problem(t('“{0}” is not an address on the web, so it is no link.', address), at);
    return undefined;
  }

  /** A Wikidata item out of `Q58217` or its address; what is none is a problem. */
  wikidata(text: string | undefined, at: ImportPlace): string | undefined {
    const plain = oneLine(text ?? '');
    const item = /^(?:https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d*)$/i.exec(plain);
    if (item?.[1] !== undefined) return item[1].toUpperCase();
    if (plain !== '') this.problem(t('“{0}” is not a Wikidata item.', plain), at);
    return undefined;
  }

  /** The finished dossier. Yields now and then. */
  *finish(): Generator<void, Imported> {
    const { name } = this.#options;
    const title = oneLine(name.replace(/\.[^.]*$/, '')) || 'Imported';
    return {
      text: yield* dossierText({ title }, this.#entries, `Imported from ${oneLine(name)}.`),
      entries: this.#entries.length,
      joined: this.#ids.joined,
      problems: this.#problems.toSorted((a, b) => (a.at?.number ?? 0) - (b.at?.number ?? 0)),
    };
  }

  #unresolvedId(name: string, at: ImportPlace, isAmbiguous: boolean): string {
    const known = this.#unresolved.get(name);
    if (known !== undefined) return known;
    const id = this.#ids.free(idOf(name) || 'unknown');
    this.#unresolved.set(name, id);
    this.problem(
      isAmbiguous
        ? t(
            '“{0}” is the name of several entries. The id “{1}” stands in its place: change it to the one that is meant.',
            name,
            id,
          )
        : t(
            'Nothing is called “{0}” here or in what is loaded. The id “{1}” stands in its place: add its entry.',
            name,
            id,
          ),
      at,
    );
    return id;
  }
}

function present(fields: DraftFields): DraftFields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
