import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The languages that the interface speaks besides English, as VS Code names them. */
export const languages = ['fr', 'ru', 'ur'];

/** @typedef {{ readonly text: string, readonly place: string, readonly atOnce: boolean }} Word */

/**
 * Every text of the interface that the code says through `t`, with its place. `atOnce` where it is
 * said while a module loads: before anyone has told which language it is.
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
  /** @type {(node: ts.Node, inFunction: boolean) => void} */
  const look = (node, inFunction) => {
    if (ts.isCallExpression(node) && /^(vscode\.)?(l10n\.)?t$/.test(node.expression.getText())) {
      const [first] = node.arguments;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const place = `${file}:${line + 1}`;
      if (!first || !ts.isStringLiteralLike(first))
        throw new Error(`${place}: what t says is written out, so that it can be translated.`);
      words.push({ text: first.text, place, atOnce: !inFunction });
    }
    node.forEachChild((child) => {
      look(child, inFunction || ts.isFunctionLike(node) || ts.isClassStaticBlockDeclaration(node));
    });
  };
  look(source, false);
  return words;
}
