import { dateText } from '../../dossier/dateText';
import { inEnglish } from '../../spoken';
import type { Library } from '../../dossier/library';
import type { Edtf, Entity, Kind } from '../../dossier/model';
import { aroundDate } from '../../views/profile/aroundDate';
import { descriptionOf } from '../../views/descriptionOf';
import { figureLines } from '../../views/figureLines';
import { kindText } from '../../views/kindText';
import type { FigureLine, Statement } from '../../views/lines';
import { otherScriptName } from '../../views/names';
import type { Scene, SceneEvent } from '../../views/scene/scene';
import { spanText } from '../../views/spanText';
import type {
  Brief,
  BriefActor,
  BriefActors,
  BriefCount,
  BriefEvent,
  BriefFigure,
  BriefFigures,
} from './brief';
import { sourceBook, type SourceBook } from './sourceBook';

/** What a brief is made of. */
export interface BriefMatter {
  readonly library: Library;
  /** What is in scope, filtered. */
  readonly scene: Scene;
  readonly title: string;
  /** What the scope is, in words. */
  readonly scopeText: string;
  /** What the filter leaves, in words; empty where it hides nothing. */
  readonly filterText: string;
}

const mostAround = 5;
const mostLeading = 8;

/** The paper on a view, in English as all that is written: its events, actors and figures, each with the sources that it stands on. */
export const briefOf = (matter: BriefMatter): Brief => inEnglish(() => written(matter));

function written(matter: BriefMatter): Brief {
  const { library, scene, title, scopeText, filterText } = matter;
  const book = sourceBook(library);
  const names = new Map(scene.nodes.map(({ link }) => [link.id, link.name]));
  const named = (ids: readonly string[]): readonly string[] =>
    [...new Set(ids)].flatMap((id) => names.get(id) ?? []);
  // In the order of the paper, so that sources are numbered as they are read.
  const chronology = scene.events.map((event) => briefEvent(event, named, library, book));
  const actors = actorsOf(scene, library, book);
  const figures = figuresOf(scene, library, book);
  const around = aroundDate(scene.events, scene.asof.date, mostAround);
  const lines = new Map(scene.events.map((event, index) => [event, chronology[index]]));
  const linesOf = (events: readonly SceneEvent[]): readonly BriefEvent[] =>
    events.flatMap((event) => lines.get(event) ?? []);
  return {
    title,
    scopeText,
    filterText,
    asofText: dateText(scene.asof.date),
    madeText: dateText(scene.today),
    counts: countsOf(scene, figures),
    spanText: spanText(scene.events),
    latest: linesOf(around.latest),
    next: linesOf(around.next),
    leading: actors
      .flatMap((group) => group.actors)
      .filter(({ events }) => events > 0)
      .toSorted((a, b) => b.events - a.events)
      .slice(0, mostLeading),
    chronology,
    actors,
    figures,
    sources: book.sources(),
  };
}

function briefEvent(
  event: SceneEvent,
  named: (ids: readonly string[]) => readonly string[],
  library: Library,
  book: SourceBook,
): BriefEvent {
  const { link, date, actor, recipient, present, place } = event;
  const entity = library.get(link.id);
  return {
    dateText: dateText(event.date),
    year: yearOf(date),
    name: link.name,
    summary: entity?.summary ?? '',
    who: named([...actor, ...recipient, ...present]),
    places: named(place),
    cites: book.cite(entity?.source ?? []),
  };
}

const yearOf = (date: Edtf): string => /^-?\d{4}/.exec(date)?.[0] ?? dateText(date);

const groups = [
  ['People', 'person'],
  ['States', 'state'],
  ['Organisations', 'organisation'],
] as const satisfies readonly (readonly [string, Kind])[];

function actorsOf(scene: Scene, library: Library, book: SourceBook): readonly BriefActors[] {
  const counts = new Map<string, number>();
  for (const { actor, recipient, present, about } of scene.events) {
    for (const id of new Set([...actor, ...recipient, ...present, ...about]))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return groups.flatMap(([label, kind]) => {
    const actors = scene.nodes.flatMap(({ link }): readonly BriefActor[] => {
      const entity = link.kind === kind ? library.get(link.id) : undefined;
      if (!entity) return [];
      return [
        {
          name: entity.name,
          otherScript: otherScriptName(entity) ?? '',
          text:
            kind === 'person' ? descriptionOf(entity, library, scene.asof.date) : whatText(entity),
          events: counts.get(link.id) ?? 0,
          cites: book.cite(
            entity.kind === 'person'
              ? [...entity.source, ...entity.offices.flatMap(({ source }) => source)]
              : entity.source,
          ),
        },
      ];
    });
    return actors.length === 0 ? [] : [{ label, actors }];
  });
}

/** What an actor is, where its heading does not say it. */
function whatText(entity: Entity): string {
  const text = kindText(entity);
  return text === entity.kind ? '' : text;
}

function figuresOf(scene: Scene, library: Library, book: SourceBook): readonly BriefFigures[] {
  const stated = [...scene.nodes, ...scene.events].flatMap(({ link }) => {
    const entity = library.get(link.id);
    const lines = entity ? figureLines(entity.claims, library) : [];
    return entity && lines.length > 0 ? [{ entity, lines }] : [];
  });
  const disputed = (lines: readonly FigureLine[]): number =>
    lines.filter((line) => line.disputed).length;
  return stated
    .toSorted((a, b) => disputed(b.lines) - disputed(a.lines))
    .map(({ entity, lines }) => ({
      name: entity.name,
      kindText: entity.kind === 'event' ? dateText(entity.date) : kindText(entity),
      figures: lines.map((line) => briefFigure(line, book)),
    }));
}

const briefFigure = ({ what, disputed, values }: FigureLine, book: SourceBook): BriefFigure => ({
  what,
  disputed,
  values: values.map(({ text, statements }) => ({
    text,
    said: statements.map((statement) => ({
      who: speakers(statement),
      asofText: statement.asofText,
      grade: statement.grade,
      gradeText: statement.gradeText,
      note: statement.note ?? '',
      cites: book.cite(
        statement.sources.map(({ link }) => link.id),
        statement.loc,
      ),
    })),
  })),
});

/** Who speaks: the one who is named, else the houses that the sources come from. */
function speakers({ by, sources }: Statement): string {
  if (by !== '') return by;
  const houses = sources.map(({ container, link }) => container || link.name);
  return [...new Set(houses)].join(', ');
}

function countsOf(scene: Scene, figures: readonly BriefFigures[]): readonly BriefCount[] {
  const of = (kind: Kind): number => scene.nodes.filter(({ link }) => link.kind === kind).length;
  const disputed = figures.flatMap((thing) => thing.figures).filter((figure) => figure.disputed);
  const counts: readonly (readonly [count: number, one: string, many: string])[] = [
    [scene.events.length, 'event', 'events'],
    [of('person'), 'person', 'people'],
    [of('state'), 'state', 'states'],
    [of('organisation'), 'organisation', 'organisations'],
    [of('project'), 'project', 'projects'],
    [of('place'), 'place', 'places'],
    [disputed.length, 'disputed figure', 'disputed figures'],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => ({ count, text: count === 1 ? one : many }));
}
