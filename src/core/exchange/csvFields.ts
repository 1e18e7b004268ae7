import { organisationForms, projectForms, type Kind } from '../dossier/model';
import { ploverContexts, ploverModes, ploverSectors } from '../dossier/plover';
import { formerNameOf, officeOf, shortNameOf } from './bracketed';
import type { CsvCells } from './csvCells';
import type { CsvColumn } from './csvColumns';
import type { KindOfRow } from './csvKinds';
import type { Draft, DraftFields } from './draft';
import { t } from '../spoken';

/** The fields of an entry out of the cells of its row; names become ids, what does not fit a problem. */
export function csvFields(row: KindOfRow, cells: CsvCells, draft: Draft): DraftFields {
  const reading = new RowReading(cells, draft);
  const own = fieldsOf[row.kind](reading, row.form);
  cells.list('derived');
  const { notes } = reading;
  return {
    aka: cells.list('aka'),
    short: cells.list('short').map(shortNameOf),
    was: cells.list('was').map(formerNameOf),
    summary: cells.text('summary'),
    ...own,
    wikidata: draft.wikidata(cells.text('wikidata'), cells.at),
    [row.kind === 'source' ? 'URL' : 'url']: draft.link(cells.text('url'), cells.at),
    // In a source, `source` is a field of CSL.
    ...(row.kind !== 'source' && { source: reading.ids('source', ['source'], 'source') }),
    notes: [...cells.list('notes'), ...notes],
    tags: cells.list('tags'),
  };
}

const bodies = ['state', 'organisation'] as const;
const actors = ['person', ...bodies] as const;

const fieldsOf: Readonly<Record<Kind, (row: RowReading, form?: string) => DraftFields>> = {
  person: (row) => ({
    offices: row.offices(),
    of: row.belongsTo(),
    sector: row.word('sector', ploverSectors),
    born: row.date('born'),
    died: row.date('died'),
  }),
  state: (row) => ({ iso: row.iso(), from: row.date('from'), to: row.date('to') }),
  organisation: (row, form) => ({
    kind: row.word('form', organisationForms) ?? form,
    of: row.belongsTo(),
    members: row.ids('members', actors),
    from: row.date('from'),
    to: row.date('to'),
  }),
  place: (row) => ({
    at: row.position(),
    of: [...row.ids('of', ['place', 'state']), ...row.ids('country', ['state'], 'state')],
  }),
  project: (row, form) => ({
    kind: row.word('form', projectForms) ?? form,
    parties: row.ids('parties', actors),
    status: row.cells.text('status'),
    from: row.date('from'),
    to: row.date('to'),
  }),
  event: (row) => {
    const type = row.word('form', Object.keys(ploverModes), 'type');
    return {
      date: row.date('date') ?? row.spell(),
      type,
      mode: row.word('mode', [...new Set(Object.values(ploverModes).flat())]),
      context: row.words('context', ploverContexts),
      actor: row.ids('actor', actors),
      recipient: row.ids('recipient', actors),
      present: row.ids('present', actors),
      place: row.ids('place', ['place'], 'place'),
      about: row.ids('about', []),
      'part-of': row.ids('partOf', ['event'])[0],
    };
  },
  source: (row) => ({ issued: row.date('date') }),
};

/** Reads the cells of one row as the types of fields. */
class RowReading {
  readonly cells: CsvCells;
  readonly notes: string[] = [];
  readonly #draft: Draft;

  constructor(cells: CsvCells, draft: Draft) {
    this.cells = cells;
    this.#draft = draft;
  }

  date(column: CsvColumn): string | undefined {
    return this.#draft.date(this.cells.text(column), this.cells.at, this.notes);
  }

  spell(): string | undefined {
    const { cells } = this;
    return this.#draft.spell(cells.text('from'), cells.text('to'), cells.at, this.notes);
  }

  ids(column: CsvColumn, expects: readonly Kind[], creates?: Kind): readonly string[] {
    const ids = this.cells
      .list(column)
      .map((name) => this.#draft.resolve(name, this.cells.at, expects, creates));
    return [...new Set(ids)];
  }

  belongsTo(): readonly string[] {
    return [...new Set([...this.ids('of', bodies), ...this.ids('country', ['state'], 'state')])];
  }

  offices(): readonly DraftFields[] {
    const { cells } = this;
    const offices = cells.list('office').map(officeOf);
    const of = cells.text('officeOf');
    const only = offices.length === 1;
    return offices.map(({ title, of: body = only ? of : undefined, ...rest }) => ({
      title,
      ...(body !== undefined && { of: this.#draft.resolve(body, cells.at, bodies) }),
      ...(only && { ...compact({ from: this.date('from'), to: this.date('to') }) }),
      ...rest,
    }));
  }

  iso(): string | undefined {
    const code = this.cells.text('iso')?.toUpperCase();
    if (code === undefined || /^[A-Z]{3}$/.test(code)) return code;
    return this.#doesNotFit('iso', code);
  }

  position(): readonly [number, number] | undefined {
    const texts = [this.cells.text('longitude'), this.cells.text('latitude')];
    if (texts.every((text) => text === undefined)) return undefined;
    // A decimal comma is a spreadsheet's way to write it.
    const [longitude = NaN, latitude = NaN] = texts.map((text = '') =>
      text === '' ? NaN : Number(text.replace(',', '.')),
    );
    if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) return [longitude, latitude];
    return this.#doesNotFit('longitude and latitude', texts.join(', '));
  }

  word(column: CsvColumn, words: readonly string[], label?: string): string | undefined {
    return this.words(column, words, label)[0];
  }

  words(column: CsvColumn, words: readonly string[], label: string = column): readonly string[] {
    return this.cells.list(column).flatMap((text) => {
      const plain = wordKey(text);
      const word = words.find((known) => wordKey(known) === plain);
      return word ?? this.#doesNotFit(label, text) ?? [];
    });
  }

  #doesNotFit(what: string, text: string): undefined {
    this.#draft.problem(
      t('“{0}” is no {1} that a dossier knows; it is kept as a note.', text, what),
      this.cells.at,
    );
    this.notes.push(`${what}: ${text}`);
    return undefined;
  }
}

const wordKey = (word: string): string => word.toLowerCase().replace(/[\s_-]+/g, '-');

const compact = (fields: DraftFields): DraftFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
