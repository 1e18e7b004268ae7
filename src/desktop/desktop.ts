import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { compiledOnce } from './compiledOnce';

/** The program as a page loads it, where there is no Node. */
interface Program {
  readonly activate: (context: ExtensionContext) => unknown;
}

/** Where there is Node the extension starts here, with the same program, compiled once for all windows. */
export function activate(context: ExtensionContext): unknown {
  const keptIn = join(context.globalStorageUri.fsPath, 'compiled');
  const program = compiledOnce(join(__dirname, 'extension.js'), keptIn, require);
  const api = (program.exports as Program).activate(context);
  // Nobody waits for that.
  setTimeout(() => void program.keep());
  return api;
}
