import { extensions } from 'vscode';
import { existsSync } from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';
import { leave } from './leave';

/** Extensions in the order in which they are activated; the first bears what the host does only once. */
const ids = ['trial.first', 'trial.empty', 'policy-dossier.dossier'];

/**
 * What it takes to activate each extension in this window, in milliseconds: under its id how long one
 * waits for it, and under `own:` and its id the work of its own code in that time.
 */
export async function run(): Promise<void> {
  const times: Record<string, number> = {};
  for (const id of ids) {
    const extension = extensions.getExtension(id);
    if (!extension) throw new Error(`${id} is not there.`);
    if (extension.isActive) throw new Error(`${id} is active already.`);
    const work = new OwnWork();
    const start = performance.now();
    await extension.activate();
    times[id] = performance.now() - start;
    times[`own:${id}`] = work.end();
  }
  await written('compiled');
  leave('activation', times);
}

/** When a file is in Dossier's storage, which the next window starts from; five seconds at most. */
async function written(name: string): Promise<void> {
  const file = join(process.env['DOSSIER_STORAGE'] ?? '', name);
  for (let time = 0; time < 100 && !existsSync(file); time++)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

/** How Node loads a file for `require`; VS Code puts itself before it, and so does this. */
interface Loader {
  _load: (request: string, ...rest: readonly unknown[]) => unknown;
}

/**
 * The work that an extension does in the thread of the host: reading, compiling and running its file,
 * and its `activate`. All else in between is the host's, and the same for each extension.
 */
class OwnWork {
  readonly #loader = Module as unknown as Loader;
  readonly #load = this.#loader._load;
  #spent = 0;
  #isLoaded = false;

  constructor() {
    const load = this.#load.bind(this.#loader);
    this.#loader._load = (request, ...rest) => {
      if (!/\b(?:desktop|extension)\.js$/.test(request)) return load(request, ...rest);
      this.#isLoaded = true;
      const loaded = this.#timed(() => load(request, ...rest)) as Extension;
      const activate = (context: unknown): unknown => this.#timed(() => loaded.activate(context));
      return { ...loaded, activate };
    };
  }

  /** What was spent in milliseconds, after the extension was activated. */
  end(): number {
    this.#loader._load = this.#load;
    if (!this.#isLoaded) throw new Error('No extension was loaded.');
    return this.#spent;
  }

  #timed<T>(work: () => T): T {
    const start = now();
    try {
      return work();
    } finally {
      this.#spent += now() - start;
    }
  }
}

/** What the host takes of an extension. */
interface Extension {
  activate(context: unknown): unknown;
}

/**
 * The time that this thread has worked, in milliseconds, so that other programs on the machine make no
 * difference; exact to some four. Where Node is too old to tell, the time that has passed.
 */
function now(): number {
  const { threadCpuUsage } = process as {
    readonly threadCpuUsage?: () => { readonly user: number; readonly system: number };
  };
  if (!threadCpuUsage) return performance.now();
  const { user, system } = threadCpuUsage.call(process);
  return (user + system) / 1000;
}
