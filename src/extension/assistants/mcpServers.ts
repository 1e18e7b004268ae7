import * as vscode from 'vscode';
import { mcpProvider } from '../ids';

/**
 * Offers the program `dist/mcp.js` to the window as one server for each open folder. It needs a
 * desktop: in a page there is no Node to run it, and a folder that is not on disk has no path.
 */
export function registerMcpServers({
  extensionUri,
  extension,
}: vscode.ExtensionContext): vscode.Disposable {
  const lm = vscode.lm as Partial<typeof vscode.lm> | undefined;
  const program = (globalThis as { readonly process?: { readonly execPath?: string } }).process
    ?.execPath;
  if (!lm?.registerMcpServerDefinitionProvider || !program || extensionUri.scheme !== 'file')
    return new vscode.Disposable(() => undefined);
  const script = vscode.Uri.joinPath(extensionUri, 'dist', 'mcp.js').fsPath;
  const { version } = extension.packageJSON as { readonly version: string };
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeWorkspaceFolders(() => {
      changed.fire();
    }),
    lm.registerMcpServerDefinitionProvider(mcpProvider, {
      onDidChangeMcpServerDefinitions: changed.event,
      provideMcpServerDefinitions: () =>
        (vscode.workspace.workspaceFolders ?? [])
          .filter(({ uri }) => uri.scheme === 'file')
          .map(
            ({ name, uri }) =>
              new vscode.McpStdioServerDefinition(
                `Dossier: ${name}`,
                program,
                [script, 'mcp', uri.fsPath],
                // VS Code's own program runs as Node when it is told so.
                { ELECTRON_RUN_AS_NODE: '1' },
                version,
              ),
          ),
    }),
  );
}
