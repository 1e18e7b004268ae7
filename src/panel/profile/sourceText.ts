import type { SourceLine } from '../../core/views/lines';

/** What a source goes by in a line: its newspaper, site or publisher, else its title. */
export function sourceText({ container, link }: SourceLine): string {
  // Brackets mark a title that was supplied; the name of a voice needs none.
  return container || link.name.replace(/^\[(.*)\]$/, '$1');
}
