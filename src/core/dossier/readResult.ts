import type { Dossier } from './model';
import type { Problem } from './problems';
import { t } from '../spoken';

/** What a file gave: everything good in it, and everything wrong with it. */
export interface ReadResult {
  readonly dossier: Dossier;
  readonly problems: readonly Problem[];
  /** True where the YAML itself is broken somewhere. */
  readonly broken: boolean;
}

/** The most characters of a dossier file that are read: 16 Mi, some hundred thousand entries. */
export const maximumLength = 16 * 1024 * 1024;

/** The result for a file that is too long to be read; `length` in characters or bytes. */
export function tooLarge(file: string, length: number): ReadResult {
  const size = Math.round(length / 1024 / 1024);
  return unread(
    file,
    'too-large',
    t(
      'This file has {0} million characters, and Dossier reads 16 million. Split it into several dossier files.',
      size,
    ),
  );
}

/** The result for a file whose nesting exhausts the parser. */
export function tooDeep(file: string): ReadResult {
  return unread(
    file,
    'too-deep',
    t('This file is nested too deeply to be read. A dossier needs five levels at most.'),
  );
}

/** The result for a file that the host does not give out at present. */
export function unreadable(file: string): ReadResult {
  return unread(
    file,
    'unreadable',
    t('This file cannot be read now. What it held before stays in use.'),
  );
}

/** The result for a file that cannot be read at all, with the reason at its beginning. */
export function unread(file: string, code: Problem['code'], message: string): ReadResult {
  const start = { line: 0, character: 0 };
  return {
    dossier: { file, entities: [], lines: [], references: [] },
    problems: [{ code, severity: 'error', message, range: { start, end: start } }],
    broken: true,
  };
}
