import { atOnce } from '../dossier/atOnce';
import { columnOf } from './csvColumns';
import { CsvCells } from './csvCells';
import { csvFields } from './csvFields';
import { kindOfColumns, kindOfWord, type KindOfRow } from './csvKinds';
import { csvRows } from './csvRows';
import { Draft } from './draft';
import type { Importer } from './imported';
import { Untaken } from './untaken';
import { t } from '../spoken';

/**
 * Imports entries of any kind from CSV with a header line; `csvColumns.ts` says which headers are
 * understood. A column `kind` says what each row is (a person, a ministry, an agreement …); without
 * it the headers do (a date makes events, coordinates make places), else the one who imports.
 */
export const importCsv: Importer = function* (text, options) {
  const draft = new Draft(options);
  const { headers, rows, problems } = yield* csvRows(text);
  for (const { line, message } of problems) draft.problem(message, { unit: 'line', number: line });
  const columns = headers.map(columnOf);
  const usual = kindOfColumns(columns) ?? options.kind;
  // Every row has its id before the first one points to another.
  const entries = [];
  for (const row of rows) {
    const cells = new CsvCells(row, columns);
    const found = kindOfRow(cells, usual && { kind: usual });
    const name = cells.text('name') ?? cells.text('id');
    if (found && name !== undefined) {
      entries.push({ cells, found, name, id: draft.announce(found.kind, name, cells.text('id')) });
    } else {
      draft.problem(found ? noName() : noKind(cells.text('kind')), cells.at);
    }
    yield;
  }
  const untaken = new Untaken();
  for (const { cells, found, name, id } of entries) {
    const title = found.kind === 'source' ? 'title' : 'name';
    draft.put(found.kind, id, { [title]: name, ...csvFields(found, cells, draft) });
    for (const position of cells.unused()) {
      const header = headers[position] ?? '';
      untaken.add(header === '' ? t('column {0}', position + 1) : header, cells.at);
    }
    yield;
  }
  untaken.tell(draft);
  return yield* draft.finish();
};

/** Whether someone has to say what the rows are: neither a column nor the headers tell. */
export function needsKind(text: string): boolean {
  const { headers } = atOnce(csvRows(text.split(/\r?\n/, 2).join('\n')));
  const columns = headers.map(columnOf);
  return !columns.includes('kind') && kindOfColumns(columns) === undefined;
}

function kindOfRow(cells: CsvCells, usual: KindOfRow | undefined): KindOfRow | undefined {
  const word = cells.text('kind');
  return word === undefined ? usual : kindOfWord(word);
}

const noName = (): string => t('This row has no name, so nothing could be made of it.');
const noKind = (word: string | undefined): string =>
  word === undefined
    ? t(
        'Nothing says what this row is: add a column “kind” with {0}.',
        'person, state, organisation, place, project, event or source',
      )
    : t(
        '“{0}” is not a kind of entry. The kinds are: {1}.',
        word,
        'person, state, organisation, place, project, event, source',
      );
