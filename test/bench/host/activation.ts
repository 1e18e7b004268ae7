import { extensions } from 'vscode';
import { leave } from './leave';

/** Extensions in the order in which they are activated; the first bears what the host does only once. */
const ids = ['trial.first', 'trial.empty', 'policy-dossier.dossier'];

/** How long each extension takes to be loaded and activated in this window, in milliseconds. */
export async function run(): Promise<void> {
  const times: Record<string, number> = {};
  for (const id of ids) {
    const extension = extensions.getExtension(id);
    if (!extension) throw new Error(`${id} is not there.`);
    if (extension.isActive) throw new Error(`${id} is active already.`);
    const start = performance.now();
    await extension.activate();
    times[id] = performance.now() - start;
  }
  leave('activation', times);
}
