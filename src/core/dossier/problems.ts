import type { TextRange } from './origin';

/** How much a problem matters: an error loses something, a warning may, a hint does not. */
export type Severity = 'error' | 'warning' | 'hint';

/** What can be wrong with a dossier file; stable, shown as the diagnostic's code. */
export type ProblemCode =
  | 'not-yaml'
  | 'not-json'
  | 'unreadable'
  | 'too-large'
  | 'too-deep'
  | 'unknown-section'
  | 'unknown-field'
  | 'missing-field'
  | 'wrong-type'
  | 'bad-value'
  | 'bad-date'
  | 'bad-id'
  | 'bad-link'
  | 'duplicate-key'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'wrong-kind'
  | 'shared-id';

/** Something wrong in a dossier file: a value, never an exception. The message says what to do. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly message: string;
  readonly range: TextRange;
}
