import { dateSpan, isoDay } from '../dossier/dates';
import { dateText } from '../dossier/dateText';
import { figuresOf } from '../dossier/figures';
import { grade } from '../dossier/grades';
import type { Claim, Edtf, Entity, Event, Project } from '../dossier/model';
import type { Library } from '../dossier/library';
import { formerNameText, officeText, shortNameText } from './bracketed';
import { listCell, safeCell } from './cells';
import { csvHeaders, type CsvColumn } from './csvColumns';
import { csvText } from './csvRecords';
import { told, type Exporter } from './exported';
import { referenceText } from './referenceText';
import { inEnglish, toSay } from '../spoken';

type Row = Readonly<Record<string, string | number | undefined>>;
type Name = (id: string) => string;

/** Every person, state, organisation, place and project as CSV, one a row; {@link importCsv} reads it. */
export const exportEntitiesCsv: Exporter = function* (library) {
  const name = referenceText(library);
  const entities = library.entities.filter(({ kind }) => kind !== 'event' && kind !== 'source');
  yield* table(entityColumns, entities, (entity) => entityRow(entity, name));
  return [
    ...told(
      entities.filter(({ claims }) => claims.length > 0).length,
      toSay(
        '{0} entry has claims: they are in the CSV of claims.|{0} entries have claims: they are in the CSV of claims.',
      ),
    ),
    ...told(
      entities.filter((entity) => entity.kind === 'project' && entity.route.length > 0).length,
      toSay(
        '{0} project has a route: it is in the GeoJSON.|{0} projects have routes: they are in the GeoJSON.',
      ),
    ),
  ];
};

/** Every event as CSV, in order of date: its EDTF date, its first and last possible day, its words. */
export const exportEventsCsv: Exporter = function* (library) {
  const name = referenceText(library);
  yield* table(eventColumns, library.events, (event) => eventRow(event, name));
  return [];
};

/** Every claim as CSV, disputed ones side by side: who said what, when, on which source, graded. */
export const exportClaimsCsv: Exporter = function* (library) {
  const rows = library.entities.flatMap((entity) => {
    const disputed = new Set(
      figuresOf(entity.claims).flatMap((figure) => (figure.disputed ? figure.claims : [])),
    );
    return entity.claims.map((claim) => ({ entity, claim, isDisputed: disputed.has(claim) }));
  });
  yield* table(claimColumns, rows, ({ entity, claim, isDisputed }) =>
    claimRow(entity, claim, isDisputed, library),
  );
  return [];
};

function* table<T>(
  columns: readonly string[],
  items: readonly T[],
  row: (item: T) => Row,
): Generator<string, void> {
  // Without the mark, spreadsheets take UTF-8 for their own code page.
  yield `\uFEFF${columns.join(',')}\r\n`;
  for (const item of items) {
    const cells = row(item);
    yield `${csvText(columns.map((column) => cell(cells[column])))}\r\n`;
  }
}

const cell = (value: string | number | undefined): string =>
  typeof value === 'number' ? String(value) : safeCell(value ?? '');

const columnsOf = (...columns: readonly CsvColumn[]): readonly string[] =>
  columns.map((column) => csvHeaders[column][0]);

// prettier-ignore
const entityColumns = columnsOf(
  'id', 'kind', 'name', 'aka', 'short', 'was', 'summary', 'form', 'of', 'office', 'sector', 'born',
  'died', 'iso', 'members', 'parties', 'status', 'from', 'to', 'longitude', 'latitude', 'wikidata',
  'url', 'source', 'notes', 'tags',
);

const common = (entity: Entity, name: Name): Row => ({
  id: entity.id,
  name: entity.name,
  aka: listCell(entity.aka),
  short: listCell(entity.short.map(shortNameText)),
  was: listCell(entity.was.map(formerNameText)),
  summary: entity.summary,
  wikidata: entity.wikidata,
  url: entity.url,
  source: listCell(entity.source.map(name)),
  notes: listCell(entity.notes),
  tags: listCell(entity.tags),
});

function entityRow(entity: Entity, name: Name): Row {
  const [longitude, latitude] = entity.kind === 'place' ? (entity.at ?? []) : [];
  return {
    ...common(entity, name),
    kind: entity.kind,
    longitude,
    latitude,
    ...('form' in entity && { form: entity.form }),
    ...('of' in entity && { of: listCell(entity.of.map(name)) }),
    ...('from' in entity && { from: entity.from }),
    ...('to' in entity && { to: entity.to }),
    ...(entity.kind === 'state' && { iso: entity.iso }),
    ...(entity.kind === 'organisation' && { members: listCell(entity.members.map(name)) }),
    ...(entity.kind === 'project' && projectCells(entity, name)),
    ...(entity.kind === 'person' && {
      office: listCell(
        entity.offices.map((office) => officeText(office, office.of && name(office.of))),
      ),
      sector: entity.sector,
      born: entity.born,
      died: entity.died,
    }),
  };
}

const projectCells = ({ parties, status }: Project, name: Name): Row => ({
  parties: listCell(parties.map(name)),
  status,
});

// prettier-ignore
const eventColumns = [
  ...columnsOf('id', 'kind', 'name', 'date'), 'first day', 'last day', 'date in words',
  ...columnsOf(
    'form', 'mode', 'context', 'actor', 'recipient', 'present', 'place', 'about', 'partOf', 'summary',
    'aka', 'short', 'was', 'wikidata', 'url', 'source', 'notes', 'tags',
  ),
];

function eventRow(event: Event, name: Name): Row {
  const span = dateSpan(event.date);
  return {
    ...common(event, name),
    kind: event.kind,
    date: event.date,
    'first day': dayText(span?.first),
    'last day': dayText(span?.last),
    'date in words': inEnglish(() => dateText(event.date)),
    form: event.type,
    mode: event.mode,
    context: listCell(event.context),
    actor: listCell(event.actor.map(name)),
    recipient: listCell(event.recipient.map(name)),
    present: listCell(event.present.map(name)),
    place: listCell(event.place.map(name)),
    about: listCell(event.about.map(name)),
    'part of': event.partOf && name(event.partOf),
  };
}

/** Empty where the end is open or unknown. */
const dayText = (day: number | undefined): Edtf | undefined =>
  day !== undefined && Number.isFinite(day) ? isoDay(day) : undefined;

// prettier-ignore
const claimColumns = [
  'about id', 'about', 'kind', 'what', 'low', 'high', 'unit', 'text', 'path', 'disputed', 'asof',
  'by', 'source', 'reliability', 'credibility', 'grade', 'loc', 'note',
];

function claimRow(entity: Entity, claim: Claim, isDisputed: boolean, library: Library): Row {
  const { value } = claim;
  const [low, high] = typeof value === 'object' ? value : [value, value];
  const sources = claim.source.map((id) => library.source(id));
  const reliability = sources.map((source) => source?.reliability ?? '–').join(' ');
  return {
    'about id': entity.id,
    about: entity.name,
    kind: entity.kind,
    what: claim.what,
    low,
    high,
    unit: claim.unit,
    text: claim.text,
    path: claim.path?.map((step) => (typeof step === 'string' ? step : step.join(' '))).join(' → '),
    disputed: isDisputed ? 'disputed' : undefined,
    asof: claim.asof,
    by: claim.by && (library.get(claim.by)?.name ?? claim.by),
    source: listCell(claim.source.map((id) => library.get(id)?.name ?? id)),
    reliability,
    credibility: claim.credibility,
    grade: sources.map((source) => grade(source?.reliability, claim.credibility)).join(' '),
    loc: claim.loc,
    note: claim.note,
  };
}
