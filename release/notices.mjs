import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readJson } from '../test/workbench/readJson.mjs';

/** Licences under which code may be put into the bundles: they ask for their text and no more. */
const permitted = /^(0BSD|Apache-2\.0|BSD-[23]-Clause|CC0-1\.0|ISC|MIT|Unlicense)$/;

/**
 * A package some of whose code is in a bundle.
 * @typedef {{ readonly name: string, readonly version: string, readonly licence: string, readonly text: string }} Bundled
 */

/**
 * The packages whose code went into bundles, by name.
 * @param {readonly import('esbuild').Metafile[]} metafiles of the bundles
 * @returns {readonly Bundled[]}
 */
export function bundledPackages(metafiles) {
  const folders = new Set(
    metafiles
      .flatMap(({ outputs }) => Object.values(outputs))
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .flatMap(([file]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []),
  );
  return [...folders].map(packageIn).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * @param {string} folder
 * @returns {Bundled}
 */
function packageIn(folder) {
  const manifest = /** @type {{ name: string, version: string, license?: string }} */ (
    readJson(path.join(folder, 'package.json'))
  );
  const file = readdirSync(folder).find((name) =>
    /^(licen[cs]e|copying|copyright)(\.|$)/i.test(name),
  );
  return {
    name: manifest.name,
    version: manifest.version,
    licence: manifest.license ?? '',
    text:
      file && existsSync(path.join(folder, file))
        ? readFileSync(path.join(folder, file), 'utf8')
        : '',
  };
}

/**
 * The notices that the bundles owe, as a text. Throws where a licence asks for more than its text.
 * @param {readonly Bundled[]} packages
 */
export function noticesText(packages) {
  const unfit = packages.filter(({ licence }) => !permitted.test(licence));
  if (unfit.length > 0)
    throw new Error(
      `These packages cannot be bundled under their licence: ${unfit.map(({ name, licence }) => `${name} (${licence || 'none'})`).join(', ')}.`,
    );
  const head = 'Dossier contains code of these packages, each under its own licence.';
  return [
    head,
    ...packages.map(({ name, version, licence, text }) =>
      [`${'-'.repeat(72)}\n${name} ${version} (${licence})`, text.trim()]
        .filter(Boolean)
        .join('\n\n'),
    ),
    '',
  ].join('\n\n');
}
