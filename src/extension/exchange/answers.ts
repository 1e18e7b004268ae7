import { Uri } from 'vscode';

/** What a key binding or another extension tells beforehand, so that it is not asked. */
export type Answers = Readonly<Record<string, unknown>>;

/** The answers that a command was called with; a menu in the explorer hands over the file. */
export function answersOf(given: unknown): Answers {
  if (given instanceof Uri) return { from: given };
  return typeof given === 'object' && given !== null ? (given as Answers) : {};
}
