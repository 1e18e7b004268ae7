import { dateSpan, type DatePart, type Day } from '../../dossier/dates';
import type { Edtf } from '../../dossier/model';

/** A date as it is drawn: finite days from `first` up to, not including, `end`. */
export interface DrawnDate {
  readonly first: Day;
  readonly end: Day;
  /** The days on which it surely was, `[from, to)`; absent where it fell on some day within. */
  readonly sure?: readonly [from: Day, to: Day];
  /** True where nothing says when it began: it fades towards the past. */
  readonly fadesIn: boolean;
  /** True where nothing says that it ended: it fades towards the future. */
  readonly fadesOut: boolean;
  /** Written with `~` or `%`: drawn dashed. */
  readonly approximate: boolean;
  /** Written with `?` or `%`: drawn with a question mark. */
  readonly uncertain: boolean;
}

/**
 * How an EDTF date is drawn; undefined where it has no place on a line of time. What goes on (`2021/..`)
 * is drawn up to `present`; where the end is unknown (`2021/`), no further than it is known to reach.
 */
export function drawnDate(edtf: Edtf, present: Day): DrawnDate | undefined {
  const span = dateSpan(edtf);
  return span && drawn(span.start, span.end, edtf.endsWith('/..') ? present : undefined);
}

/** How a spell between two dates is drawn: one without an end goes on until `present`. */
export function drawnSpell(from: Edtf | undefined, to: Edtf | undefined, present: Day) {
  const start = from === undefined ? undefined : dateSpan(from)?.start;
  const end = to === undefined ? undefined : dateSpan(to)?.end;
  return drawn(start, end, to === undefined ? present : undefined);
}

function drawn(start?: DatePart, end?: DatePart, present?: Day): DrawnDate | undefined {
  const [begins, ends] = [known(start), known(end)];
  const from = begins ?? ends;
  const to = ends ?? begins;
  if (!from || !to) return undefined;
  const goesOn = present !== undefined && ends === undefined;
  const last = goesOn ? Math.max(present, to.last) : Math.max(from.last, to.last);
  const sure = begins === ends ? sureOf(from) : between(from.last, goesOn ? last : to.first);
  return {
    first: from.first,
    end: last + 1,
    ...(sure && { sure }),
    fadesIn: begins === undefined,
    fadesOut: ends === undefined,
    approximate: from.approximate || to.approximate,
    uncertain: from.uncertain || to.uncertain,
  };
}

const known = (part: DatePart | undefined): DatePart | undefined =>
  part && Number.isFinite(part.first) && Number.isFinite(part.last) ? part : undefined;

const sureOf = ({ first, last }: DatePart): DrawnDate['sure'] => between(last, first);

/** From the last day on which something can have begun to the first on which it can have ended. */
const between = (from: Day, to: Day): DrawnDate['sure'] =>
  from <= to ? [from, to + 1] : undefined;
