import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { buildLibrary, type Library } from '../../src/core/dossier/library';
import { readDossier } from '../../src/core/dossier/readDossier';
import type { Brief } from '../../src/core/exchange/brief/brief';
import { briefHtml } from '../../src/core/exchange/brief/briefHtml';
import { briefOf } from '../../src/core/exchange/brief/briefOf';
import { briefStyle } from '../../src/core/exchange/brief/briefStyle';
import type { PictureText } from '../../src/core/exchange/picture/pictureText';
import { sceneOf } from '../../src/core/views/scene/sceneOf';
import { libraryIds } from '../../src/core/views/scene/scopeIds';
import { asof } from './otherEnd';

/** The library of the dossier that comes with the extension. */
export async function bundledLibrary(): Promise<Library> {
  const files = (await readdir('data')).filter((file) => file.endsWith('.dossier.yaml')).sort();
  const texts = await Promise.all(files.map((file) => readFile(`data/${file}`, 'utf8')));
  return buildLibrary(
    texts.map((text, index) => readDossier(text, `bundled:${files[index]}`).dossier),
  );
}

/** A library of one dossier. */
export const libraryOf = (text: string): Library =>
  buildLibrary([readDossier(text, 'file:///own').dossier]);

/** The brief on all of a library; every text that is not the library's is `words`. */
export function briefFor(library: Library, words: string): Brief {
  const dates = { asof: { date: asof, from: 'dossier' }, today: '2026-01-01' } as const;
  return briefOf({
    library,
    scene: sceneOf(library, libraryIds(library), dates),
    title: words,
    scopeText: words,
    filterText: words,
  });
}

/** A brief as the extension writes it. */
export function htmlOf(brief: Brief, pictures: readonly PictureText[] = []): string {
  const hash = createHash('sha256').update(briefStyle).digest('base64');
  return briefHtml(brief, pictures, `sha256-${hash}`);
}
