import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dossier } from '../core/dossier/model';

/** The bundled dossier, which the build compiled and put beside this program. */
export async function readBundled(): Promise<readonly Dossier[]> {
  return JSON.parse(await readFile(join(__dirname, 'bundled.json'), 'utf8')) as readonly Dossier[];
}
