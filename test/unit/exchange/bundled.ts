import { readdirSync, readFileSync } from 'node:fs';
import { buildLibrary } from '../../../src/core/dossier/library';
import { readDossier } from '../../../src/core/dossier/readDossier';

/** The bundled dossier as a library: real material in every shape that a dossier has. */
export const bundled = buildLibrary(
  readdirSync('data')
    .filter((file) => file.endsWith('.dossier.yaml'))
    .sort()
    .map((file) => readDossier(readFileSync(`data/${file}`, 'utf8'), `bundled:${file}`).dossier),
);
