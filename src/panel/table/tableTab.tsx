import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Scene } from '../../core/views/scene/scene';
import type { EntityClaims } from '../../core/views/scene/sceneFacts';
import { sceneTable, tableTitles, type TableId } from '../../core/views/tables/sceneTables';
import { sortRows } from '../../core/views/tables/sortRows';
import type { Table } from '../../core/views/tables/table';
import { tableCsv, tableMarkdown } from '../../core/views/tables/tableText';
import { useActions } from '../actions';
import { Button } from '../parts/button';
import { noMemory, type TableMemory } from './virtualTable';
import { DataTable } from './dataTable';
import { readTableView, type TableView } from './tableView';
import './tableTab.css';
import { plural, say, sayCount, t, toSay } from '../../core/spoken';

/** What rows are called, together and by number. */
const nouns: Readonly<Record<TableId, readonly [all: string, counted: string]>> = {
  events: [toSay('events'), toSay('{0} event|{0} events')],
  actors: [toSay('actors'), toSay('{0} actor|{0} actors')],
  projects: [toSay('projects'), toSay('{0} project|{0} projects')],
  places: [toSay('places'), toSay('{0} place|{0} places')],
  offices: [toSay('offices'), toSay('{0} office|{0} offices')],
  figures: [toSay('statements'), toSay('{0} statement|{0} statements')],
  ties: [toSay('ties'), toSay('{0} tie|{0} ties')],
};

interface TableTabProps {
  readonly scene: Scene;
  readonly claims: readonly EntityClaims[];
  readonly view: unknown;
  readonly onView: (view: TableView) => void;
  /** Of each table, while another one is in front. */
  readonly memories: Map<TableId, TableMemory>;
}

/** Everything in the scene as tables, to sort and to copy: what each picture says, in words. */
export function TableTab({ scene, claims, view, onView, memories }: TableTabProps): JSX.Element {
  const { table: id, sorting } = readTableView(view);
  const table = useMemo(() => sceneTable(id, scene, claims), [id, scene, claims]);
  const scroll = useRef<HTMLDivElement>(null);
  const [all, counted] = nouns[id];
  const countText = (count: number): string => sayCount(count, counted);
  const memory = memories.get(id) ?? noMemory();
  memories.set(id, memory);
  return (
    <div class="table-tab">
      <h1 class="unseen">{say(tableTitles[id])}</h1>
      <div class="tools">
        <TablePicker
          chosen={id}
          onChoose={(next) => {
            onView({ table: next });
          }}
        />
        <p class="quiet" role="status">
          {countText(table.rows.length)}
        </p>
        <CopyButtons table={sorting ? { ...table, rows: sortRows(table.rows, sorting) } : table} />
      </div>
      <div class="scroll" data-scroll ref={scroll}>
        {table.rows.length > 0 ? (
          <DataTable
            key={id}
            label={say(tableTitles[id])}
            countText={countText}
            table={table}
            sorting={sorting}
            onSorting={(next) => {
              onView({ table: id, ...(next && { sorting: next }) });
            }}
            memory={memory}
          />
        ) : (
          <p class="page quiet">{t('No {0} here. The other tables have something.', say(all))}</p>
        )}
      </div>
    </div>
  );
}

interface TablePickerProps {
  readonly chosen: TableId;
  readonly onChoose: (id: TableId) => void;
}

function TablePicker({ chosen, onChoose }: TablePickerProps): JSX.Element {
  return (
    <div class="segments" role="group" aria-label={t('Tables')}>
      {(Object.keys(tableTitles) as TableId[]).map((id) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === chosen}
          onClick={() => {
            onChoose(id);
          }}
        >
          {say(tableTitles[id])}
        </button>
      ))}
    </div>
  );
}

const formats = { Markdown: tableMarkdown, CSV: tableCsv } as const;

function CopyButtons({ table }: { table: Table }): JSX.Element {
  const { copy } = useActions();
  const [copied, setCopied] = useState('');
  return (
    <p class="copy">
      <span class="quiet" role="status">
        {copied}
      </span>
      {(Object.keys(formats) as (keyof typeof formats)[]).map((format) => (
        <Button
          key={format}
          onClick={() => {
            copy(formats[format](table));
            setCopied(plural(table.rows.length, 'Copied {0} row|Copied {0} rows'));
          }}
        >
          {t('Copy as {0}', format)}
        </Button>
      ))}
    </p>
  );
}
