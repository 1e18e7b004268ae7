import type { EntityLink } from '../core/views/lines';
import type { Summary } from '../core/views/summary';

/** Whose profiles to offer a reader who has not chosen one: the actors of most events, then projects. */
export function suggestions(summary: Summary, actors = 6, projects = 4): readonly EntityLink[] {
  const counts = new Map<string, { link: EntityLink; events: number }>();
  for (const { actors: present } of summary.events) {
    for (const link of present) {
      const known = counts.get(link.id);
      if (known) known.events += 1;
      else counts.set(link.id, { link, events: 1 });
    }
  }
  const busiest = [...counts.values()].sort((a, b) => b.events - a.events);
  return [
    ...busiest.slice(0, actors).map(({ link }) => link),
    ...summary.projects.slice(0, projects).map(({ link }) => link),
  ];
}
