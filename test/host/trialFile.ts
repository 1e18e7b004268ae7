import { languages, workspace, type Diagnostic } from 'vscode';
import { after } from './after';
import { inFolder, write } from './home';

const name = 'trial.dossier.yaml';

/** A dossier file that comes and goes in the open folder. What it holds should always be wrong in
 * something: its problems tell when it has been read. */
export const trialFile = {
  uri: () => inFolder(name),

  write: (text: string | Uint8Array) => write(name, text),

  /** The first problem with a code, as soon as there is one. */
  problem: (code: string): Promise<Diagnostic> =>
    after(languages.onDidChangeDiagnostics, () =>
      languages.getDiagnostics(inFolder(name)).find((each) => codeOf(each) === code),
    ),

  /** Takes the file away, and waits until it is forgotten. */
  async remove(): Promise<void> {
    await workspace.fs.delete(inFolder(name));
    await after(languages.onDidChangeDiagnostics, () =>
      languages.getDiagnostics(inFolder(name)).length === 0 ? true : undefined,
    );
  },
};

/** A code stands alone, or with the address of its explanation. */
const codeOf = ({ code }: Diagnostic) => (typeof code === 'object' ? code.value : code);
