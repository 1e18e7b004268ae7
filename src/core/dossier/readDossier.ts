import { readInParts } from './readInParts';
import type { ReadResult } from './readResult';

/**
 * Reads the text of a dossier file at once. Never throws: what is wrong becomes a Problem at its
 * place, and the rest of the file is read. `file` is the address that origins carry.
 */
export function readDossier(text: string, file: string): ReadResult {
  const reading = readInParts(text, file);
  for (;;) {
    const step = reading.next();
    if (!step.done) continue;
    const { dossier, problems, broken } = step.value;
    return { dossier, problems, broken };
  }
}
