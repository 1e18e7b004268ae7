import { compareDates, dateSpan } from '../../dossier/dates';
import { dateText } from '../../dossier/dateText';
import type { Library } from '../../dossier/library';
import type { Edtf, Entity } from '../../dossier/model';
import { figureLines } from '../figureLines';
import { kindText } from '../kindText';
import type { EntityLink, EventLine, FigureLine, SourceLine } from '../lines';
import { eventLine, linkTo, sourceLines } from '../links';
import { allNames, otherScriptName } from '../names';
import { officeAt } from '../officeText';
import { sourcesOf } from '../profile/profileOf';
import { t } from '../../spoken';
import { lazily } from '../../lazily';

/** The date that a card speaks for, and where it comes from. */
export interface AsOf {
  readonly date: Edtf;
  readonly from: 'document' | 'dossier' | 'today';
}

/** What a hover shows of one entity: short, with the way to more. */
export interface Card {
  readonly link: EntityLink;
  readonly kindText: string;
  /** A name in another script. */
  readonly otherScript?: string;
  /** Why the text matched, where it is not the preferred name: `its name until 18 Nov 2020`. */
  readonly matchText?: string;
  /** The office at the date, or what the person was before. */
  readonly office?: string;
  readonly summary?: string;
  /** For an event: when, where and who. */
  readonly event?: EventLine;
  /** The figures to show, disputed ones first. */
  readonly figures: readonly FigureLine[];
  /** How many more figures there are. */
  readonly moreFigures: number;
  /** The latest events up to the date, the last first. */
  readonly events: readonly EventLine[];
  readonly asof: AsOf;
  /** The best sources, at most three, each from another house. */
  readonly sources: readonly SourceLine[];
  readonly sourceCount: number;
  /** The files that it is joined from, where they are several. */
  readonly files: readonly string[];
}

const mostFigures = 3;
const mostEvents = 3;
const mostSources = 3;

/** The card of an entity as of a date; `matched` is the text that named it, if it was named. */
export function cardOf(entity: Entity, library: Library, asof: AsOf, matched?: string): Card {
  const figures = figureLines(entity.claims, library);
  const sources = sourceLines(sourcesOf(entity), library);
  const other = otherScriptName(entity);
  const match = matched === undefined ? undefined : matchText(entity, matched);
  const office = entity.kind === 'person' ? officeAt(entity, asof.date, library) : undefined;
  const files = [...new Set(entity.origins.map((origin) => origin.file))];
  return {
    link: linkTo(entity),
    kindText: kindText(entity),
    ...(other !== undefined && { otherScript: other }),
    ...(match !== undefined && { matchText: match }),
    ...(office !== undefined && { office }),
    ...(entity.summary !== undefined && { summary: entity.summary }),
    ...(entity.kind === 'event' && { event: eventLine(entity, library) }),
    figures: figures.slice(0, mostFigures),
    moreFigures: Math.max(0, figures.length - mostFigures),
    events: latestEvents(entity, library, asof.date),
    asof,
    sources: bestSources(sources),
    sourceCount: sources.length,
    files: files.length > 1 ? files : [],
  };
}

function bestSources(sources: readonly SourceLine[]): readonly SourceLine[] {
  const houses = new Map<string, SourceLine>();
  for (const source of sources.toSorted(byReliability)) {
    const house = source.container === '' ? source.link.id : source.container;
    if (!houses.has(house)) houses.set(house, source);
  }
  return [...houses.values()].slice(0, mostSources);
}

const byReliability = (a: SourceLine, b: SourceLine): number => {
  const [x, y] = [a.reliability ?? 'G', b.reliability ?? 'G'];
  return x < y ? -1 : x > y ? 1 : 0;
};

function latestEvents(entity: Entity, library: Library, asof: Edtf): readonly EventLine[] {
  const last = dateSpan(asof)?.last ?? Infinity;
  return library
    .eventsOf(entity.id)
    .filter((event) => (dateSpan(event.date)?.first ?? Infinity) <= last)
    .toSorted((a, b) => compareDates(b.date, a.date))
    .slice(0, mostEvents)
    .map((event) => eventLine(event, library));
}

/** What a matched text is to the entity; undefined where it is its preferred name. */
function matchText(entity: Entity, matched: string): string | undefined {
  const wanted = plain(matched);
  if (wanted === plain(entity.name)) return undefined;
  const former = entity.was.find(({ name }) => plain(name) === wanted);
  if (former) {
    return former.to === undefined
      ? t('a former name')
      : t('its name until {0}', dateText(former.to));
  }
  if (entity.short.some(({ name }) => plain(name) === wanted))
    return t('short for {0}', entity.name);
  return allNames(entity).some((name) => plain(name) === wanted) ? t('another name') : undefined;
}

const dashes = lazily(() => /\p{Pd}/gu);

/** Names differ in case, dashes and space between dossier and text; the lexicon has settled the rest. */
const plain = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(dashes(), '-').replace(/\s+/gu, ' ');
