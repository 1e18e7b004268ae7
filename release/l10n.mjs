// npm run l10n: writes into each bundle of words the texts that it lacks, empty, and takes out those
// that the code no longer says. What is still to be translated is listed.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { inProject } from '../test/workbench/project.mjs';
import { readJson } from '../test/workbench/readJson.mjs';
import { languages, wordsIn } from './words.mjs';

const texts = [...new Set(wordsIn('src').map(({ text }) => text))].sort();
const manifest = /** @type {Record<string, string>} */ (readJson(inProject('package.nls.json')));

/**
 * @param {string} file
 * @param {readonly string[]} keys
 */
function bring(file, keys) {
  const known = /** @type {Record<string, string>} */ (existsSync(file) ? readJson(file) : {});
  const words = Object.fromEntries(keys.map((key) => [key, known[key] ?? '']));
  writeFileSync(file, `${JSON.stringify(words, null, 2)}\n`);
  const missing = keys.filter((key) => words[key] === '');
  console.log(`${file}: ${keys.length} texts, ${missing.length} to be translated`);
}

mkdirSync(inProject('l10n'), { recursive: true });
for (const language of languages) {
  bring(inProject('l10n', `bundle.l10n.${language}.json`), texts);
  bring(inProject(`package.nls.${language}.json`), Object.keys(manifest));
}
