import { dateSpan, type Day } from '../../dossier/dates';
import { spellText } from '../../dossier/dateText';
import type { Edtf } from '../../dossier/model';
import type { Scene, SceneEvent, SceneNode, SceneOffice } from '../scene/scene';
import { drawnDate, drawnSpell, type DrawnDate } from './drawnDate';
import { typeClass, type TypeClass } from './typeClass';
import { t } from '../../spoken';

/** One thing on the timeline: an event, a spell in an office, the life of a project. */
export interface TimelineItem {
  /** The id of what a click opens. */
  readonly id: string;
  readonly label: string;
  /** The date or the spell in words. */
  readonly dateText: string;
  readonly date: DrawnDate;
  /** The greater, the sooner it has a label and the later it is counted into a cluster. */
  readonly importance: number;
  readonly look: TypeClass | 'untyped' | 'spell';
}

/** Above any other importance. */
const focused = 1_000;
const reliabilities = 'FEDCBA';

/** The day up to which things that go on are drawn: today, or the date in question if it is later. */
export function presentOf({ today, asof }: Pick<Scene, 'today' | 'asof'>): Day {
  return Math.max(dayIn(today) ?? 0, dayIn(asof.date) ?? 0);
}

/** The middle day of a date; undefined where it is none, or open. */
export function dayIn(edtf: Edtf): Day | undefined {
  const span = dateSpan(edtf);
  if (!span) return undefined;
  const day = Math.floor((span.first + span.last) / 2);
  return Number.isFinite(day) ? day : undefined;
}

/** An event on the timeline; undefined where it has no date to stand at. */
export function eventItem(
  event: SceneEvent,
  present: Day,
  focus: string | undefined,
): TimelineItem | undefined {
  const date = drawnDate(event.date, present);
  return (
    date && {
      id: event.link.id,
      label: event.link.name,
      dateText: event.dateText,
      date,
      importance: event.link.id === focus ? focused : importanceOf(event),
      look: typeClass(event.type) ?? 'untyped',
    }
  );
}

/** Whom an event ties counts most, then on whose word it stands. */
function importanceOf({ actor, recipient, present, about, place, reliability }: SceneEvent) {
  const ties = Math.min(12, actor.length + recipient.length + present.length);
  const subjects = 2 * Math.min(4, about.length) + Math.min(1, place.length);
  return 2 * ties + subjects + reliabilities.indexOf(reliability ?? 'F');
}

/** A spell in an office on the timeline, which opens its holder; undefined without any date. */
export function officeItem(
  office: SceneOffice,
  name: string,
  present: Day,
): TimelineItem | undefined {
  const date = drawnSpell(office.from, office.to, present);
  const title = office.acting ? t('{0} (acting)', office.text) : office.text;
  return (
    date && {
      id: office.person,
      label: name === '' ? title : `${name}, ${title}`,
      dateText: spellText(office.from, office.to),
      date,
      importance: Math.min(100, (date.end - date.first) / 365),
      look: 'spell',
    }
  );
}

/** The life of a project or a body on the timeline; undefined where it has neither beginning nor end. */
export function lifeItem(
  { link, from, to }: SceneNode,
  label: string,
  present: Day,
): TimelineItem | undefined {
  const date = drawnSpell(from, to, present);
  return (
    date && {
      id: link.id,
      label,
      dateText: spellText(from, to),
      date,
      importance: 101,
      look: 'spell',
    }
  );
}
