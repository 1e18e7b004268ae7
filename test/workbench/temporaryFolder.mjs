import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from './cleanUp.mjs';

/**
 * A new empty folder that is gone when this process ends.
 * @param {string} purpose a word for its name
 * @returns {string} its absolute path
 */
export function temporaryFolder(purpose) {
  const folder = mkdtempSync(join(tmpdir(), `dossier-${purpose}-`));
  // A process killed a moment ago may still be writing into it, hence the retries.
  atExit(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return folder;
}
