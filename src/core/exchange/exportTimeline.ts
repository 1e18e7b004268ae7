import { calendarDay, dateSpan, type DatePart } from '../dossier/dates';
import { dateText } from '../dossier/dateText';
import type { Library } from '../dossier/library';
import type { Event } from '../dossier/model';
import { told, jsonPieces, type Exporter } from './exported';
import { escapeMarkup } from './markup';
import { inEnglish, toSay } from '../spoken';

/**
 * Events as a TimelineJS 3 timeline. Its dates know no uncertainty, so the words under each event
 * say it: "about Apr 2021", "since 2015".
 */
export const exportTimeline: Exporter = function* (library) {
  const slides = library.events.flatMap((event) => slideOf(event, library) ?? []);
  const title = library.dossiers.find((dossier) => dossier.title !== undefined)?.title ?? 'Events';
  yield* jsonPieces(
    `{"title":${JSON.stringify({ text: { headline: escapeMarkup(title) } })},"events":[`,
    slides,
    ']}',
  );
  return told(
    library.events.length - slides.length,
    toSay(
      '{0} event has no date and no place on a timeline.|{0} events have no date and no place on a timeline.',
    ),
  );
};

/** A TimelineJS slide; undefined for an event that is undated. */
function slideOf(event: Event, library: Library): Readonly<Record<string, unknown>> | undefined {
  const span = dateSpan(event.date);
  const start = span?.start ?? span?.end;
  if (!start || !Number.isFinite(start.first)) return undefined;
  const end = endOf(span?.end ?? start, start);
  const names = (ids: readonly string[]): string =>
    ids.map((id) => escapeMarkup(library.get(id)?.name ?? id)).join(', ');
  const paragraphs = [
    escapeMarkup(event.summary ?? ''),
    names([...new Set([...event.actor, ...event.recipient, ...event.present])]),
    names(event.place),
    names(event.source),
  ].filter((paragraph) => paragraph !== '');
  return {
    start_date: dateOf(start, start.first),
    ...(end && { end_date: end }),
    display_date: escapeMarkup(inEnglish(() => dateText(event.date))),
    // TimelineJS takes HTML here.
    text: {
      headline: escapeMarkup(event.name),
      text: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''),
    },
    ...(event.type !== undefined && { group: event.type }),
    unique_id: event.id,
    autolink: false,
  };
}

type TimelineDate = Readonly<Partial<Record<'year' | 'month' | 'day', number>>>;

/** The last day of a span, or of a decade, century or season, which TimelineJS has no word for. */
function endOf(end: DatePart, start: DatePart): TimelineDate | undefined {
  const isWide = !['day', 'month', 'year'].includes(end.precision);
  if (isWide) return dateOf({ ...end, precision: 'day' }, end.last);
  return end === start ? undefined : dateOf(end, end.first);
}

function dateOf({ precision }: DatePart, at: number): TimelineDate {
  const { year, month, day } = calendarDay(at);
  if (precision === 'day') return { year, month, day };
  return precision === 'month' || precision === 'season' ? { year, month } : { year };
}
