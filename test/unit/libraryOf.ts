import { buildLibrary, type Library } from '../../src/core/dossier/library';
import { readDossier } from '../../src/core/dossier/readDossier';

/** A library of dossier files by name; one text alone is the file `own.dossier.yaml`. */
export function libraryOf(files: string | Readonly<Record<string, string>>): Library {
  const all = typeof files === 'string' ? { 'file:///own.dossier.yaml': files } : files;
  return buildLibrary(Object.entries(all).map(([file, text]) => readDossier(text, file).dossier));
}
