import { atOnce } from './atOnce';
import { readInParts } from './readInParts';
import type { ReadResult } from './readResult';

/**
 * Reads the text of a dossier file at once. Never throws: what is wrong becomes a Problem at its
 * place, and the rest of the file is read. `file` is the address that origins carry.
 */
export function readDossier(text: string, file: string): ReadResult {
  const { dossier, problems, broken } = atOnce(readInParts(text, file));
  return { dossier, problems, broken };
}
