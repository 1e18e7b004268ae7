import type { SourceLine, Statement } from '../core/views/lines';

/** Who said something and when, in words. */
export interface Voice {
  readonly who: string;
  readonly date: string;
}

/**
 * Those who made some statements, each once, in their order: the sources, and before each whoever
 * speaks in it.
 */
export function voices(statements: readonly Statement[]): readonly Voice[] {
  const found = new Map<string, Voice>();
  for (const { by, asofText, sources } of statements) {
    const heard = sources.length > 0 ? sources.map((source) => voiceIn(by, asofText, source)) : [];
    if (heard.length === 0) heard.push({ who: by || 'no source given', date: asofText });
    for (const voice of heard) found.set(`${voice.who}\n${voice.date}`, voice);
  }
  return [...found.values()];
}

/** What a source goes by in a line: its newspaper, site or publisher, else its title. */
export function sourceText({ container, link }: SourceLine): string {
  // Brackets mark a title that was supplied; the name of a voice needs none.
  return container || link.name.replace(/^\[(.*)\]$/, '$1');
}

const voiceIn = (by: string, asofText: string, source: SourceLine): Voice => ({
  who: by === '' ? sourceText(source) : `${by} in ${sourceText(source)}`,
  date: source.dateText || asofText,
});
