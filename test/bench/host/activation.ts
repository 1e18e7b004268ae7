import { extensions } from 'vscode';
import Module from 'node:module';
import { leave } from './leave';

/** Extensions in the order in which they are activated; the first bears what the host does only once. */
const ids = ['trial.first', 'trial.empty', 'policy-dossier.dossier'];

/**
 * How long each extension takes to be activated in this window, in milliseconds: in all, and of that
 * the loading of its code and the call of its `activate`, which are its own work; the rest is the host's.
 */
export async function run(): Promise<void> {
  const times: Record<string, number> = {};
  for (const id of ids) {
    const extension = extensions.getExtension(id);
    if (!extension) throw new Error(`${id} is not there.`);
    if (extension.isActive) throw new Error(`${id} is active already.`);
    const own = ownTimes();
    const start = performance.now();
    await extension.activate();
    times[id] = performance.now() - start;
    own.stop();
    times[`${id} loading`] = own.loading;
    times[`${id} activate`] = own.activating;
  }
  leave('activation', times);
}

interface Loader {
  _load(request: string, ...rest: unknown[]): unknown;
}

/** Measures from now on how long the next file takes that is loaded, and its `activate`, in milliseconds. */
function ownTimes(): { loading: number; activating: number; stop(): void } {
  const loader = Module as unknown as Loader;
  const load = loader._load.bind(loader);
  const before = loader._load;
  const times = {
    loading: NaN,
    activating: NaN,
    stop: () => {
      loader._load = before;
    },
  };
  loader._load = (request, ...rest) => {
    if (!/extension(?:\.js)?$/.test(request)) return load(request, ...rest);
    const start = performance.now();
    const loaded = load(request, ...rest) as { activate(context: unknown): unknown };
    times.loading = performance.now() - start;
    return {
      ...loaded,
      activate(context: unknown) {
        const called = performance.now();
        try {
          return loaded.activate(context);
        } finally {
          times.activating = performance.now() - called;
        }
      },
    };
  };
  return times;
}
