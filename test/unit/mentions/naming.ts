import { findMentions } from '../../../src/core/mentions/findMentions';
import { buildLexicon, type Lexicon, type LexiconName } from '../../../src/core/mentions/lexicon';

/** The names of one entity as a dossier lists them; a short name in brackets never stands alone. */
export interface Names {
  readonly name?: string;
  readonly aka?: readonly string[];
  readonly short?: readonly string[];
  readonly was?: readonly string[];
}

/** The names of several entities, by their ids. A bare string is an entity of that name. */
export type Cast = Readonly<Record<string, Names | string>>;

export function namesOf(cast: Cast): LexiconName[] {
  return Object.entries(cast).flatMap(([entity, names]) => {
    const {
      name,
      aka = [],
      short = [],
      was = [],
    } = typeof names === 'string' ? { name: names } : names;
    const named = (role: LexiconName['role'], text: string): LexiconName => {
      const bare = /^\((.*)\)$/.exec(text)?.[1];
      return { text: bare ?? text, entity, role, alone: bare === undefined };
    };
    return [
      ...(name === undefined ? [] : [{ text: name, entity, role: 'name', alone: true } as const]),
      ...aka.map((text) => ({ ...named('aka', text), text, alone: true })),
      ...short.map((text) => named('short', text)),
      ...was.map((text) => ({ ...named('was', text), text, alone: true })),
    ];
  });
}

export function lexiconOf(cast: Cast): Lexicon {
  return buildLexicon(namesOf(cast));
}

/** What a text names, as the text has it. */
export function namedIn(text: string, cast: Cast, languageId = 'plaintext'): string[] {
  return findMentions(text, lexiconOf(cast), { languageId }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

/** Whom a text names: `Khan → imran`, or `Khan → imran? asim?` where it leaves two possible. */
export function whoIn(text: string, cast: Cast): string[] {
  return findMentions(text, lexiconOf(cast), { languageId: 'plaintext' }).map(
    ({ start, end, entity, candidates }) => {
      const who = candidates.map((candidate) =>
        candidate.entity === entity ? entity : `${candidate.entity}?`,
      );
      return `${text.slice(start, end)} → ${who.join(' ')}`;
    },
  );
}
