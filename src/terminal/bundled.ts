import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dossier } from '../core/dossier/model';
import type { PackedDossier } from '../core/dossier/packedDossier';
import { unpackDossier } from '../core/program';

/** The bundled dossier, which the build compiled and put beside this program. */
export async function readBundled(): Promise<readonly Dossier[]> {
  const text = await readFile(join(__dirname, 'bundled.json'), 'utf8');
  return (JSON.parse(text) as readonly PackedDossier[]).map(unpackDossier);
}
