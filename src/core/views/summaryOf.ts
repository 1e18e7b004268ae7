import { dateText } from '../dossier/dateText';
import { dateSpan } from '../dossier/dates';
import { figuresOf } from '../dossier/figures';
import type { Library } from '../dossier/library';
import type { Kind, Project } from '../dossier/model';
import { figureLines } from './figureLines';
import { eventLine, linkTo } from './links';
import { kindText } from './kindText';
import { allNames } from './names';
import type { ProjectLine, Summary } from './summary';

/** The whole library at a glance. */
export function summaryOf(library: Library): Summary {
  const kinds: readonly Kind[] = [
    'person',
    'state',
    'organisation',
    'place',
    'project',
    'event',
    'source',
  ];
  const counts = Object.fromEntries(kinds.map((kind) => [kind, library.ofKind(kind).length]));
  return {
    titles: [...new Set(library.dossiers.flatMap((dossier) => dossier.title ?? []))],
    counts: counts as Record<Kind, number>,
    spanText: spanOfEvents(library),
    projects: library
      .ofKind('project')
      .map((project) => projectLine(project, library))
      .toSorted((a, b) => disputedIn(b) - disputedIn(a) || b.figures.length - a.figures.length),
    events: library.events.map((event) => eventLine(event, library)),
    disputed: library.entities
      .flatMap((entity) => figuresOf(entity.claims))
      .filter((figure) => figure.disputed).length,
    names: library.entities.map((entity) => ({
      link: linkTo(entity),
      also: allNames(entity).slice(1),
    })),
  };
}

function projectLine(project: Project, library: Library): ProjectLine {
  return {
    link: linkTo(project),
    statusText: kindText(project),
    ...(project.summary !== undefined && { summary: project.summary }),
    figures: figureLines(project.claims, library),
  };
}

const disputedIn = (line: ProjectLine): number =>
  line.figures.filter((figure) => figure.disputed).length;

/** From the first event to the last, in words; events without a known date do not count. */
function spanOfEvents(library: Library): string {
  const dated = library.events.filter((event) => Number.isFinite(dateSpan(event.date)?.first));
  const [first, last] = [dated.at(0), dated.at(-1)];
  if (!first || !last) return '';
  const [from, to] = [year(first.date), year(last.date)];
  return from === to ? from : `${from} – ${to}`;
}

const year = (edtf: string): string => /^-?\d{4}/.exec(edtf)?.[0] ?? dateText(edtf);
