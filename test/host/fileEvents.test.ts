import { languages, Uri, workspace } from 'vscode';
import type { DossierApi } from '../../src/extension/api';
import { randomFrom } from '../fuzz/random.mjs';
import { after } from './after';
import { Unexpected } from './expect';
import { extension, inFolder } from './home';
import { codeOf } from './problems';

/** What lies at a path: nothing, a text to its end or the beginning of one, or what is no text at all. */
interface Lying {
  readonly is: 'nothing' | 'whole' | 'half' | 'unreadable';
  /** Which text it is; each is another. */
  readonly version: number;
  /** The versions of which one stays in use while the file is not whole; none where that is open. */
  readonly good: readonly number[];
}

const nothing: Lying = { is: 'nothing', version: 0, good: [] };

/** So many times things happen to the files in haste, and then the library is looked at. */
const bursts = 6;

suite('files to which anything may happen', () => {
  const random = randomFrom(20_210_406);
  const paths = ['a', 'one/b', 'one/c', 'two/deep/d'].map((path) => `events/${path}.dossier.yaml`);
  const lying = new Map(paths.map((path) => [path, nothing]));
  const told: string[] = [];
  let version = 0;

  suiteTeardown(async () => {
    await workspace.fs.delete(inFolder('events'), { recursive: true }).then(undefined, () => 0);
  });

  for (let burst = 1; burst <= bursts; burst++) {
    test(`are in the library as they lie there in the end (${burst})`, async function () {
      const count = 1 + random.whole(6);
      for (let n = 0; n < count; n++) await random.pick(happenings)();
      for (const [path, state] of lying) await read(path, state);
      await inLibrary();
      for (const [path, { is, version: last, good }] of lying)
        lying.set(path, { is, version: last, good: is === 'whole' ? [last] : good.slice(0, 1) });
    });
  }

  const happenings = [whole, whole, half, half, away, moved, folderMoved, folderAway, unreadable];

  const at = (path: string): Lying => lying.get(path) ?? nothing;
  const present = (): string[] => paths.filter((path) => at(path).is !== 'nothing');

  async function whole(): Promise<void> {
    const path = random.pick(paths);
    await clear(path);
    await put(path, wholeText(++version));
    set(path, { is: 'whole', version, good: [...at(path).good, version] });
  }

  async function half(): Promise<void> {
    const path = random.pick(paths);
    await clear(path);
    await put(path, halfText(++version));
    set(path, { is: 'half', version, good: at(path).good });
  }

  /** Something else stands in the place of the file, and cannot be read. */
  async function unreadable(): Promise<void> {
    const path = random.pick(paths);
    if (at(path).is !== 'whole' || at(path).good.length > 1) return;
    await workspace.fs.delete(inFolder(path));
    await workspace.fs.createDirectory(inFolder(path));
    set(path, { ...at(path), is: 'unreadable' });
  }

  async function away(): Promise<void> {
    const path = random.pick(paths);
    if (at(path).is === 'nothing') return;
    await workspace.fs.delete(inFolder(path), { recursive: true });
    set(path, nothing);
  }

  async function moved(): Promise<void> {
    const path = random.pick(paths);
    const to = random.pick(paths);
    if (at(path).is !== 'whole' || at(to).is === 'unreadable' || to === path) return;
    await workspace.fs.createDirectory(Uri.joinPath(inFolder(to), '..'));
    await workspace.fs.rename(inFolder(path), inFolder(to), { overwrite: true });
    set(to, at(path));
    set(path, nothing);
  }

  /** A folder goes and comes back under its name. */
  async function folderMoved(): Promise<void> {
    if (!present().some((path) => path.startsWith('events/one/'))) return;
    const [folder, other] = [inFolder('events/one'), inFolder('events/other')];
    await workspace.fs.rename(folder, other);
    await workspace.fs.rename(other, folder);
  }

  async function folderAway(): Promise<void> {
    const inOne = present().filter((path) => path.startsWith('events/one/'));
    if (inOne.length === 0) return;
    await workspace.fs.delete(inFolder('events/one'), { recursive: true });
    for (const path of inOne) set(path, nothing);
  }

  async function clear(path: string): Promise<void> {
    if (at(path).is === 'unreadable') await workspace.fs.delete(inFolder(path));
  }

  function set(path: string, state: Lying): void {
    lying.set(path, state);
    told.push(`${path}: ${state.is} ${state.version}`);
  }

  /** Waits until a file is known as it lies there. */
  async function read(path: string, { is, version: last }: Lying): Promise<void> {
    const uri = inFolder(path);
    const codes = {
      nothing: '',
      whole: 'unknown-field',
      half: 'not-yaml',
      unreadable: 'unreadable',
    };
    await after(languages.onDidChangeDiagnostics, () => {
      const shown = languages.getDiagnostics(uri).filter(({ source }) => source === 'Dossier');
      if (is === 'nothing') return shown.length === 0 ? true : undefined;
      const isOfNow =
        is === 'unreadable' || shown.some(({ message }) => message.includes(`“v${last}”`));
      return isOfNow && shown.some((each) => codeOf(each) === codes[is]) ? true : undefined;
    });
  }

  /** What stands in the files is in the library, and what stood there while they are not whole. */
  async function inLibrary(): Promise<void> {
    const api = extension().exports as DossierApi;
    const { entities } = await api.library();
    const found = new Set(entities.map(({ id }) => id).filter((id) => id.startsWith('trial-')));
    const has = (one: number): boolean => idsOf(one).every((id) => found.has(id));
    const states = [...lying.values()];
    for (const { is, version: last, good } of states) {
      if (is === 'whole' && !has(last)) fail(`version ${last} is missing`);
      if ((is === 'half' || is === 'unreadable') && good.length > 0 && !good.some(has))
        fail(`none of the versions ${good.join(', ')} has stayed`);
    }
    if (states.every(({ is }) => is === 'nothing' || is === 'whole')) {
      const wanted = states.flatMap(({ is, version: last }) => (is === 'whole' ? idsOf(last) : []));
      if (found.size > new Set(wanted).size) fail('something has stayed that is in no file');
    }

    function fail(what: string): never {
      throw new Unexpected(`${what}, after ${told.join('; ')}`, [...found], states);
    }
  }
});

const put = (path: string, text: string): Thenable<void> =>
  workspace.fs.writeFile(inFolder(path), new TextEncoder().encode(text));

const idsOf = (version: number): readonly string[] =>
  ['first', 'last'].map((which) => `trial-${version}-${which}`);

const wholeText = (version: number): string => {
  const [first, last] = idsOf(version);
  return `projects:\n  ${first}: {name: Trial, v${version}: red}\n  ${last}:\n    name: "Trial"\n`;
};

/** Up to the middle of its last name. */
const halfText = (version: number): string => wholeText(version).slice(0, -5);
