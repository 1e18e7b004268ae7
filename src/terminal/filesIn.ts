import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isPassedOver } from '../core/program';

/**
 * The paths of all files below a folder whose names match, in order of path. Links are not followed.
 * Throws where the folder itself cannot be read; what cannot be read below it is left out.
 */
export async function filesIn(folder: string, name: RegExp): Promise<readonly string[]> {
  const found: string[] = [];
  const look = async (at: string): Promise<void> => {
    for (const entry of await readdir(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isFile() && name.test(entry.name)) found.push(path);
      else if (entry.isDirectory() && !isPassedOver(entry.name))
        await look(path).catch(() => undefined);
    }
  };
  await look(folder);
  return found.sort();
}
