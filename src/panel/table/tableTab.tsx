import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Scene } from '../../core/views/scene/scene';
import type { EntityClaims } from '../../core/views/scene/sceneFacts';
import { sceneTable, tableTitles, type TableId } from '../../core/views/tables/sceneTables';
import { sortRows } from '../../core/views/tables/sortRows';
import type { Table } from '../../core/views/tables/table';
import { tableCsv, tableMarkdown } from '../../core/views/tables/tableText';
import { useActions } from '../actions';
import { counted } from '../parts/labels';
import { noMemory, type TableMemory } from './virtualTable';
import { DataTable } from './dataTable';
import { readTableView, type TableView } from './tableView';
import './tableTab.css';

/** What rows are called, one and several. */
const nouns: Readonly<Record<TableId, readonly [one: string, several: string]>> = {
  events: ['event', 'events'],
  actors: ['actor', 'actors'],
  projects: ['project', 'projects'],
  places: ['place', 'places'],
  offices: ['office', 'offices'],
  figures: ['statement', 'statements'],
  ties: ['tie', 'ties'],
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
  const memory = memories.get(id) ?? noMemory();
  memories.set(id, memory);
  return (
    <div class="table-tab">
      <h1 class="unseen">{tableTitles[id]}</h1>
      <div class="tools">
        <TablePicker
          chosen={id}
          onChoose={(next) => {
            onView({ table: next });
          }}
        />
        <p class="quiet" role="status">
          {counted(table.rows.length, ...nouns[id])}
        </p>
        <CopyButtons table={sorting ? { ...table, rows: sortRows(table.rows, sorting) } : table} />
      </div>
      <div class="scroll" data-scroll ref={scroll}>
        {table.rows.length > 0 ? (
          <DataTable
            key={id}
            label={tableTitles[id]}
            noun={nouns[id][0]}
            table={table}
            sorting={sorting}
            onSorting={(next) => {
              onView({ table: id, ...(next && { sorting: next }) });
            }}
            memory={memory}
          />
        ) : (
          <p class="page quiet">{`No ${nouns[id][1]} here. The other tables have something.`}</p>
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
    <div class="segments" role="group" aria-label="Tables">
      {(Object.keys(tableTitles) as TableId[]).map((id) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === chosen}
          onClick={() => {
            onChoose(id);
          }}
        >
          {tableTitles[id]}
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
        <button
          key={format}
          type="button"
          class="button"
          onClick={() => {
            copy(formats[format](table));
            setCopied(`Copied ${counted(table.rows.length, 'row')}`);
          }}
        >
          Copy as {format}
        </button>
      ))}
    </p>
  );
}
