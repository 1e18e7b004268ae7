// npm run release:check: holds what a release is made of against each other, and says what is amiss.
import { existsSync, readFileSync, statSync } from 'node:fs';
import ts from 'typescript';
import { inProject, root } from '../test/workbench/project.mjs';
import { readJson } from '../test/workbench/readJson.mjs';
import { temporaryFolder } from '../test/workbench/temporaryFolder.mjs';
import { languages } from './words.mjs';
import { packagedFiles, packageExtension } from './packageExtension.mjs';

/** The most that the package may weigh, in bytes. */
const mostBytes = 600_000;

const text = (/** @type {string} */ file) => readFileSync(inProject(file), 'utf8');
const manifest =
  /** @type {{ version: string, icon: string, files: string[], engines: { vscode: string } }} */ (
    readJson(inProject('package.json'))
  );

/** What is amiss, by what was looked at. @type {Record<string, () => Promise<readonly string[]> | readonly string[]>} */
const checks = {
  'the version': () => {
    const { version } = /** @type {{ version: string }} */ (
      readJson(inProject('package-lock.json'))
    );
    const newest = /^## (\S+)/m.exec(text('CHANGELOG.md'))?.[1];
    return [
      ...(version === manifest.version ? [] : [`package-lock.json says ${version}.`]),
      ...(newest === manifest.version ? [] : [`CHANGELOG.md begins with ${newest ?? 'nothing'}.`]),
    ];
  },
  'the icon': () => {
    const png = readFileSync(inProject(manifest.icon));
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    return png.toString('latin1', 1, 4) === 'PNG' && width >= 128 && width === height
      ? []
      : [`${manifest.icon} has to be a square PNG of 128 pixels or more.`];
  },
  'the pictures of the README': () => {
    const pictures = [...text('README.md').matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)];
    return pictures.flatMap(([, alt = '', file = '']) => [
      ...(alt === '' ? [`${file} has no text in place of the picture.`] : []),
      ...(/\.(png|gif|jpe?g)$/.test(file) ? [] : [`${file} cannot be shown in a marketplace.`]),
      ...(existsSync(inProject(file)) ? [] : [`${file} is missing.`]),
    ]);
  },
  'the public API': () => {
    const told = text('docs/api.md');
    return apiMembers()
      .filter((name) => !told.includes(`\`${name}\``) && !told.includes(`\`${name}(`))
      .map((name) => `docs/api.md does not tell of “${name}”.`);
  },
  'the package': async () => {
    const vsix = await packageExtension(temporaryFolder('release'));
    const listed = await packagedFiles();
    const has = (/** @type {string} */ file) => listed.includes(file);
    const built = [
      'desktop.js',
      'extension.js',
      'mcp.js',
      'panel.js',
      'panel.css',
      'bundled.json',
      'coastline.txt',
    ];
    const words = languages.map((language) => `l10n/bundle.l10n.${language}.json`);
    const wanted = [...built, ...words, 'third-party-notices.txt'].map((file) => `dist/${file}`);
    const { size } = statSync(vsix);
    return [
      ...(size <= mostBytes ? [] : [`It has ${Math.round(size / 1000)} kB, and 600 are the most.`]),
      ...[...wanted, 'LICENSE', 'README.md']
        .filter((file) => !has(file))
        .map((file) => `${file} is missing in it.`),
      ...listed
        .filter((file) => /node_modules|\.map$|\.tsx?$|^(src|test|release)\//.test(file))
        .map((file) => `${file} does not belong in it.`),
    ];
  },
};

/** The members of what `activate` gives, and of what they take and give. */
function apiMembers() {
  const file = 'src/extension/api.ts';
  const source = ts.createSourceFile(file, text(file), ts.ScriptTarget.Latest);
  return source.statements
    .filter(ts.isInterfaceDeclaration)
    .flatMap(({ members }) =>
      members.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : [])),
    );
}

let amiss = 0;
for (const [what, check] of Object.entries(checks)) {
  const found = await check();
  amiss += found.length;
  console.log(`${found.length > 0 ? '✘' : '✔'} ${what}`);
  for (const sentence of found) console.log(`  ${sentence}`);
}
console.log(amiss > 0 ? `${root} is not ready: ${amiss} amiss.` : `Ready for ${manifest.version}.`);
process.exit(amiss > 0 ? 1 : 0);
