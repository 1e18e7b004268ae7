import { dateInProse } from './dateInProse';
import { dateText } from '../dossier/dateText';
import type { Library } from '../dossier/library';
import type { Edtf, Entity, Person } from '../dossier/model';
import { dateSpan } from '../dossier/dates';
import { officesBefore, officesOn } from '../dossier/offices';
import { figureLines } from '../views/figureLines';
import type { FigureValue } from '../views/lines';
import { otherScriptName } from '../views/names';
import { officeText } from '../views/officeText';
import type { Citing, Piece } from './piece';
import { inEnglish, t } from '../spoken';

/** Something that can be written of an entity. */
export interface Insertion {
  /** What it is, in the reader's words: `name`, `with office`, `capacity`. */
  readonly what: string;
  /** The words without what they cite. */
  readonly label: string;
  readonly pieces: readonly Piece[];
  /** How many sources it cites. */
  readonly cites: number;
}

/** More than three notes at one place help no reader. */
const mostSources = 3;

/** What can be written of an entity as of a date, the plainest first: names, offices, sentences, figures. */
export function insertionsOf(entity: Entity, library: Library, asof: Edtf): readonly Insertion[] {
  const other = otherScriptName(entity);
  const cited = citations(entity.source, library);
  const citation: readonly Insertion[] =
    entity.kind === 'source'
      ? [insertion(t('citation'), entity.name, [], [{ source: entity }])]
      : cited.length > 0
        ? [insertion(t('its sources'), citedLabel(cited), [], cited)]
        : [];
  return [
    ...(entity.kind === 'source' ? citation : []),
    ...(entity.kind === 'event' ? sentences(entity, cited) : []),
    insertion(t('name'), entity.name),
    ...(entity.kind === 'person' ? withOffices(entity, library, asof) : []),
    ...(entity.kind === 'organisation' ? withAcronym(entity) : []),
    ...entity.was.map(({ name }) =>
      insertion(t('with its former name'), `${entity.name} (formerly ${name})`),
    ),
    ...(other === undefined ? [] : [insertion(t('in its own script'), other)]),
    ...figures(entity, library),
    ...(entity.kind === 'source' ? [] : citation),
  ];
}

function insertion(
  what: string,
  words: string,
  before: readonly Piece[] = [words],
  cited: readonly Citing[] = [],
): Insertion {
  const pieces = cited.length === 0 ? before : [...before, { cite: cited }];
  return { what, label: words, pieces, cites: cited.length };
}

const citedLabel = (cited: readonly Citing[]): string =>
  cited.map(({ source }) => source.container ?? source.name).join(', ');

function citations(ids: readonly string[], library: Library): readonly Citing[] {
  return [...new Set(ids)]
    .flatMap((id) => {
      const source = library.source(id);
      return source ? [{ source }] : [];
    })
    .toSorted((a, b) => ((a.source.reliability ?? 'G') < (b.source.reliability ?? 'G') ? -1 : 1))
    .slice(0, mostSources);
}

function sentences(
  { date, name, summary }: Extract<Entity, { kind: 'event' }>,
  cited: readonly Citing[],
): readonly Insertion[] {
  return [name, ...(summary === undefined ? [] : [summary])].map((text) => {
    const words = `${dateInProse(date)}: ${/[.?!]$/.test(text) ? text : `${text}.`}`;
    return insertion(t('dated sentence'), words, [words], cited);
  });
}

function withOffices(person: Person, library: Library, asof: Edtf): readonly Insertion[] {
  const span = dateSpan(asof);
  if (!span) return [];
  const day = Number.isFinite(span.last) ? span.last : span.first;
  const held = officesOn(person, day);
  const was = held.length > 0 ? [] : officesBefore(person, day).slice(0, 1);
  return [
    ...held.map((office) => `${person.name}, ${inEnglish(() => officeText(office, library))}`),
    ...was.map(
      (office) => `${person.name}, former ${inEnglish(() => officeText(office, library))}`,
    ),
  ].map((words) => insertion(t('with office on {0}', dateText(asof)), words));
}

/** An acronym is one short name in capitals. */
function withAcronym({ name, short }: Entity): readonly Insertion[] {
  const acronym = short.find((each) => /^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(each.name));
  return acronym ? [insertion(t('with its acronym'), `${name} (${acronym.name})`)] : [];
}

function figures(entity: Entity, library: Library): readonly Insertion[] {
  const lines = inEnglish(() => figureLines(entity.claims, library));
  return lines.flatMap(({ what, disputed, values }) =>
    values.map((value) => {
      const grade = value.grade === '' ? '' : ` · ${value.grade}`;
      return insertion(
        `${what}${grade}${disputed ? ` · ${t('disputed')}` : ''}`,
        value.text,
        [value.text],
        citationsOfFigure(value, library),
      );
    }),
  );
}

/** Those who state a value, the best graded first, with where they do. */
export function citationsOfFigure(
  { statements }: FigureValue,
  library: Library,
): readonly Citing[] {
  const cited = new Map<string, Citing>();
  for (const { sources, loc } of statements) {
    for (const { link } of sources) {
      const source = library.source(link.id);
      if (source && !cited.has(link.id)) {
        cited.set(link.id, loc === undefined ? { source } : { source, locator: loc });
      }
    }
  }
  return [...cited.values()].slice(0, mostSources);
}
