import { mkdir, writeFile } from 'node:fs/promises';
import { inProject } from '../test/workbench/project.mjs';
import { readJson } from '../test/workbench/readJson.mjs';
import { languages, wordsIn } from './words.mjs';

/**
 * Writes the translations as they ship: by short keys, but for those that VS Code itself looks up, which
 * knows the English text alone. Throws where two texts have one key.
 * @param {string} folder
 * @param {typeof import('../src/core/wordKey').wordKey} wordKey
 */
export async function writeShippedWords(folder, wordKey) {
  const byHost = new Set(wordsIn('src').flatMap(({ text, isByHost }) => (isByHost ? text : [])));
  await mkdir(folder, { recursive: true });
  for (const language of languages) {
    const name = `bundle.l10n.${language}.json`;
    const words = /** @type {Record<string, string>} */ (readJson(inProject(`l10n/${name}`)));
    const texts = Object.keys(words);
    if (new Set(texts.map(wordKey)).size < texts.length)
      throw new Error('Two texts of the interface have one key: change a word of one.');
    const shipped = Object.entries(words).map(([text, said]) => [
      byHost.has(text) ? text : wordKey(text),
      said,
    ]);
    await writeFile(`${folder}/${name}`, JSON.stringify(Object.fromEntries(shipped)));
  }
}
