import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Library } from '../core/dossier/library';
import type { Dossier } from '../core/dossier/model';
import type { Problem } from '../core/dossier/problems';
import type { ReadResult } from '../core/dossier/readResult';
import {
  atOnce,
  buildLibrary,
  libraryProblems,
  maximumLength,
  readBibliography,
  readDossier,
  tooLarge,
  unreadable,
} from '../core/program';
import { filesIn } from './filesIn';

/** A folder of dossiers as it was read, over the bundled ones where they are wanted. */
export interface ReadFolder {
  readonly library: Library;
  /** The dossier files and bibliographies of the folder, each with everything wrong in it. */
  readonly files: readonly { readonly path: string; readonly problems: readonly Problem[] }[];
}

/** Reads every dossier of a folder, and the bibliographies that they name. */
export async function readFolder(folder: string, bundled: readonly Dossier[]): Promise<ReadFolder> {
  const paths = await filesIn(folder, /\.dossier\.ya?ml$/);
  const dossiers = await Promise.all(paths.map((path) => readFileAs(path, readDossier)));
  const named = new Set(dossiers.flatMap(({ dossier }) => bibliographyOf(dossier) ?? []));
  const bibliographies = await Promise.all(
    [...named].map(async (url) => {
      const path = fileURLToPath(url);
      return readFileAs(path, (text, file) => atOnce(readBibliography(text, file)));
    }),
  );
  const read = [...dossiers, ...bibliographies];
  const library = buildLibrary([...bundled, ...read.map(({ dossier }) => dossier)]);
  const between = libraryProblems(library);
  return {
    library,
    files: read.map(({ path, dossier, problems }) => ({
      path,
      problems: [...problems, ...(between.get(dossier.file) ?? [])],
    })),
  };
}

async function readFileAs(
  path: string,
  read: (text: string, file: string) => ReadResult,
): Promise<ReadResult & { readonly path: string }> {
  const file = pathToFileURL(path).href;
  try {
    const { size } = await stat(path);
    // UTF-8 takes three bytes at most for a UTF-16 unit: what is certainly too large is not loaded.
    const result =
      size > maximumLength * 3 ? tooLarge(file, size) : read(await readFile(path, 'utf8'), file);
    return { ...result, path };
  } catch {
    return { ...unreadable(file), path };
  }
}

function bibliographyOf({ file, bibliography }: Dossier): string | undefined {
  return bibliography && new URL(encodeURI(bibliography.path), file).href;
}
