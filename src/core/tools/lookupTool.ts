import { dateText } from '../dossier/dateText';
import type { Library } from '../dossier/library';
import type { AsOf } from '../views/card/card';
import { profileOf } from '../views/profile/profileOf';
import { findNamed } from './findNamed';
import type { ToolInput } from './toolInput';
import { eventText, figureSummary, sourceText, statementText } from './toolLines';

const mostEvents = 10;
const mostSources = 20;

/** Answers `dossier_lookup`: who or what something is. */
export function lookupTool(input: ToolInput, library: Library, asof: AsOf): readonly string[] {
  const named = findNamed(library, input.text('name') ?? '');
  if ('lines' in named) return named.lines;
  const date = input.text('asof') ?? asof.date;
  const profile = profileOf(named.entity, library, date);
  const { link, names, offices, facts, figures, statements, projects, sources, notes } = profile;
  const events = profile.events.slice(-mostEvents);
  return [
    `${link.name} · ${profile.kindText} · [id: ${link.id}]`,
    `As of ${dateText(date)}.`,
    ...(profile.summary === undefined ? [] : [profile.summary]),
    ...list(
      'Other names',
      names.map(({ text, roleText }) => `${text} (${roleText})`),
    ),
    ...list(
      'Offices',
      offices.map(({ text, spellText, acting }) =>
        [text, spellText, acting ? 'acting' : ''].filter(Boolean).join(' · '),
      ),
    ),
    ...list(
      'Facts',
      facts.map(
        ({ label, text, links }) => `${label}: ${text ?? links.map(({ name }) => name).join(', ')}`,
      ),
    ),
    ...(figures.length === 0
      ? []
      : [
          'Figures (dossier_figures says who stated each)',
          ...figures.flatMap(figureSummary).map((line) => `  ${line}`),
        ]),
    ...list('Statements', statements.map(statementText)),
    ...list(
      'Projects and agreements',
      projects.map(({ name, id }) => `${name} · [id: ${id}]`),
    ),
    ...list(
      profile.events.length > events.length
        ? `Events (the latest ${events.length} of ${profile.events.length}; dossier_events gives more)`
        : 'Events',
      events.map(eventText),
    ),
    ...list('Notes', notes),
    ...list(
      sources.length > mostSources ? `Sources (${mostSources} of ${sources.length})` : 'Sources',
      sources.slice(0, mostSources).map(sourceText),
    ),
    ...(sources.length === 0 ? ['No source is given for this entry.'] : []),
  ];
}

const list = (head: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [head, ...items.map((item) => `  - ${item}`)];
