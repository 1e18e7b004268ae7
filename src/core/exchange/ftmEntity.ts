import { dateSpan } from '../dossier/dates';
import type { Edtf } from '../dossier/model';

/** A FollowTheMoney entity, one line of a file: every property is a list of texts. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Properties with what is missing left out, and single texts made lists. */
export type FtmValues = Readonly<
  Record<string, string | undefined | readonly (string | undefined)[]>
>;

/** An entity with the properties that have a value. */
export function ftmEntity(id: string, schema: string, values: FtmValues): FtmEntity {
  const properties = Object.entries(values).flatMap(([name, value]) => {
    const texts = (Array.isArray(value) ? value : [value]) as readonly (string | undefined)[];
    const given = [...new Set(texts.filter((text) => text !== undefined && text !== ''))];
    return given.length === 0 ? [] : [[name, given]];
  });
  return { id, schema, properties: Object.fromEntries(properties) as FtmEntity['properties'] };
}

/** What FollowTheMoney can say of a date, and the note that says the rest. */
export interface FtmDate {
  /** A day, month or year in ISO 8601. */
  readonly date?: string;
  readonly note?: string;
}

/** One EDTF date for a property; a note holds what its bare ISO date does not say. */
export function ftmDate(property: string, edtf: Edtf | undefined): FtmDate {
  if (edtf === undefined) return {};
  if (isPlain(edtf)) return { date: edtf };
  const start = /^-?\d{4}(?:-\d{2}){0,2}(?=[?~%/]|$)/.exec(edtf)?.[0];
  const isSeason = /^-?\d{4}-2[1-4]$/.test(start ?? '');
  const date = isSeason ? start?.slice(0, -3) : start;
  return { ...(date !== undefined && { date }), note: edtfNote(property, edtf) };
}

/** The two ends of an EDTF date for an interval's `startDate` and `endDate`, or its single `date`. */
export function ftmInterval(edtf: Edtf): FtmValues {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) {
    const { date, note } = ftmDate('date', edtf);
    return { date, startDate: date, notes: note };
  }
  const isWhole = isPlain(from) && isPlain(to);
  return {
    startDate: ftmDate('date', from).date,
    endDate: ftmDate('date', to).date,
    notes: isWhole ? undefined : edtfNote('date', edtf),
  };
}

const isPlain = (edtf: Edtf): boolean =>
  /^\d{4}(?:-\d{2}){0,2}$/.test(edtf) && !/^\d{4}-2\d$/.test(edtf);

const edtfNote = (property: string, edtf: Edtf): string => `${property} (EDTF): ${edtf}`;

/** The exact dates that notes hold, by property, and the other notes. */
export function readEdtfNotes(notes: readonly string[]): {
  readonly dates: ReadonlyMap<string, Edtf>;
  readonly others: readonly string[];
} {
  const dates = new Map<string, Edtf>();
  const others = notes.filter((note) => {
    const [, property, edtf] = /^(\w+) \(EDTF\): (\S+)$/.exec(note) ?? [];
    if (property === undefined || edtf === undefined || !dateSpan(edtf)) return true;
    dates.set(property, edtf);
    return false;
  });
  return { dates, others };
}
