import { plural } from '../../spoken';
import type { DocumentOutline } from './documentOutline';

/** How much a document names, in a few words: "12 actors · 3 events · 2 projects". */
export function countsText({
  counts: { actors, events, projects },
  entries,
}: DocumentOutline): string {
  // A document may name places only, or only what could be one of several.
  if (actors + events + projects === 0) {
    return plural(entries.length, '{0} name|{0} names');
  }
  const texts = [
    plural(actors, '{0} actor|{0} actors'),
    plural(events, '{0} event|{0} events'),
    plural(projects, '{0} project|{0} projects'),
  ];
  return texts.filter((_, index) => [actors, events, projects][index] !== 0).join(' · ');
}
