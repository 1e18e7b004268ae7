import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The languages that the interface speaks besides English, as VS Code names them. */
export const languages = ['fr', 'ru', 'ur'];

/** Lists of codes in the source, which `codeText` says in words. @type {Readonly<Record<string, readonly string[]>>} */
const codes = {
  'src/core/dossier/plover.ts': ['ploverModes', 'ploverContexts'],
  'src/core/dossier/model.ts': ['organisationForms', 'projectForms'],
  'src/core/dossier/csl.ts': ['cslTypes'],
};

/** @typedef {{ readonly text: string, readonly place: string, readonly atOnce: boolean, readonly isByHost: boolean }} Word */

/**
 * Every text of the interface that the code says through `t` or `plural`, marks by `toSay` or lists as
 * a code, with its place. `atOnce` where it is said while a module loads: before anyone has told which
 * language it is. `isByHost` where VS Code itself looks it up, which is through `vscode.l10n`.
 * @param {string} folder
 * @returns {readonly Word[]}
 */
export function wordsIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .flatMap((file) => wordsOf(path.join(folder, file)));
}

/** @param {string} file */
function wordsOf(file) {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  /** @type {Word[]} */
  const words = [];
  /** @type {(node: ts.Node, text: string, atOnce: boolean, isByHost?: boolean) => void} */
  const add = (node, text, atOnce, isByHost = false) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    words.push({ text, place: `${file}:${line + 1}`, atOnce, isByHost });
  };
  /** @type {(node: ts.Node, inFunction: boolean) => void} */
  const look = (node, inFunction) => {
    if (ts.isCallExpression(node)) {
      const [, host, name] =
        /^(vscode\.l10n\.)?(t|plural|toSay)$/.exec(node.expression.getText()) ?? [];
      const text = name && node.arguments[name === 'plural' ? 1 : 0];
      if (text && ts.isStringLiteralLike(text))
        add(node, text.text, !inFunction && name !== 'toSay', host !== undefined);
      else if (name && file !== path.join('src', 'core', 'spoken.ts'))
        throw new Error(
          `${file}: ${node.getText()}: what is said is written out, to be translated.`,
        );
    }
    const listed = codes[file.replaceAll(path.sep, '/')];
    if (listed && ts.isVariableDeclaration(node) && listed.includes(node.name.getText()))
      for (const code of codesIn(node)) add(node, inWords(code), false);
    node.forEachChild((child) => {
      look(child, inFunction || ts.isFunctionLike(node) || ts.isClassStaticBlockDeclaration(node));
    });
  };
  look(source, false);
  return words;
}

/** As `codeText` says it. @param {string} code */
const inWords = (code) =>
  code
    .toLowerCase()
    .replaceAll(/[_-]/g, ' ')
    .replace(/^(article|entry|paper|post|review) (.+)$/, '$2 $1');

/**
 * The texts and the names of fields in a table of codes.
 * @param {ts.Node} node
 * @returns {readonly string[]}
 */
function codesIn(node) {
  if (ts.isStringLiteralLike(node)) return [node.text];
  const name = ts.isPropertyAssignment(node) ? [node.name.getText()] : [];
  /** @type {ts.Node[]} */
  const children = [];
  node.forEachChild((child) => void children.push(child));
  return [...name, ...children.flatMap(codesIn)];
}
