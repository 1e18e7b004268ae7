import { languages, Uri, workspace } from 'vscode';
import type { DossierApi } from '../../src/extension/api';
import { randomFrom } from '../fuzz/random.mjs';
import { after } from './after';
import { equal } from './expect';
import { extension, inFolder } from './home';
import { codeOf } from './problems';

/** What lies at a path: a text to its end or the beginning of one, what is no text at all, or nothing. */
interface Lying {
  readonly is: 'whole' | 'half' | 'unreadable' | 'nothing';
  /** Which text it is; each is another. */
  readonly version: number;
  /** Whose entries it has: those of a file that comes anew have other ids. */
  readonly family: number;
  /** Whether it was read to its end before, and has been there since: that must not be lost. */
  readonly wasRead: boolean;
}

const nothing: Lying = { is: 'nothing', version: 0, family: 0, wasRead: false };

/** So many times things happen to the files in haste, and then the library is looked at. */
const bursts = 12;

suite('files to which anything may happen', () => {
  const random = randomFrom(20_210_406);
  const paths = ['a', 'one/b', 'one/c', 'two/d'].map((path) => `events/${path}.dossier.yaml`);
  const lying = new Map(paths.map((path) => [path, nothing]));
  const happened: string[] = [];
  let count = 0;

  suiteSetup(async () => {
    // VS Code watches a folder in a new folder only where the outer one is watched already.
    await whole('events/a.dossier.yaml');
    await isRead('events/a.dossier.yaml', at('events/a.dossier.yaml'));
  });

  suiteTeardown(async () => {
    await workspace.fs.delete(inFolder('events'), { recursive: true }).then(undefined, () => 0);
  });

  for (let burst = 1; burst <= bursts; burst++) {
    test(`are in the library as they lie there in the end (${burst})`, async () => {
      for (let n = random.whole(6); n >= 0; n--) await random.pick(happenings)(random.pick(paths));
      for (const [path, state] of lying) await isRead(path, state);
      await isInLibrary();
      for (const [path, state] of lying)
        lying.set(path, { ...state, wasRead: state.wasRead || state.is === 'whole' });
    });
  }

  const happenings = [whole, whole, half, half, away, moved, folderMoved, folderAway, unreadable];

  const at = (path: string): Lying => lying.get(path) ?? nothing;

  function set(path: string, state: Lying): void {
    lying.set(path, state);
    happened.push(`${path}: ${state.is} ${state.version} of ${state.family}`);
  }

  function whole(path: string): Promise<void> {
    return write(path, 'whole');
  }

  function half(path: string): Promise<void> {
    return write(path, 'half');
  }

  async function write(path: string, is: 'whole' | 'half'): Promise<void> {
    const before = at(path);
    if (before.is === 'unreadable') await workspace.fs.delete(inFolder(path));
    const version = ++count;
    const family = before.is === 'nothing' ? version : before.family;
    const text = textOf(family, version);
    // A beginning ends within a name in quotes.
    const end =
      is === 'half' ? text.indexOf('"Trial', random.whole(text.length / 2)) + 3 : undefined;
    await workspace.fs.writeFile(inFolder(path), new TextEncoder().encode(text.slice(0, end)));
    set(path, { is, version, family, wasRead: before.wasRead });
  }

  /** Something that cannot be read stands in its place. */
  async function unreadable(path: string): Promise<void> {
    const { is, wasRead } = at(path);
    if (is !== 'whole' || !wasRead) return;
    await workspace.fs.delete(inFolder(path));
    await workspace.fs.createDirectory(inFolder(path));
    set(path, { ...at(path), is: 'unreadable' });
  }

  async function away(path: string): Promise<void> {
    if (at(path).is === 'nothing') return;
    await workspace.fs.delete(inFolder(path), { recursive: true });
    set(path, nothing);
  }

  async function moved(path: string): Promise<void> {
    const to = random.pick(paths);
    if (at(path).is !== 'whole' || at(to).is !== 'nothing') return;
    await workspace.fs.createDirectory(Uri.joinPath(inFolder(to), '..'));
    await workspace.fs.rename(inFolder(path), inFolder(to));
    set(to, { ...at(path), wasRead: false });
    set(path, nothing);
  }

  const inOne = (): string[] =>
    paths.filter((path) => path.startsWith('events/one/') && at(path).is !== 'nothing');

  /** A folder goes, and comes back under its name. */
  async function folderMoved(): Promise<void> {
    if (inOne().length === 0) return;
    const [folder, other] = [inFolder('events/one'), inFolder('events/other')];
    await workspace.fs.rename(folder, other);
    await workspace.fs.rename(other, folder);
    happened.push('the folder goes and comes back');
    // Where that was seen, what is not whole has nothing left from before.
    for (const path of inOne()) lying.set(path, { ...at(path), wasRead: false });
  }

  async function folderAway(): Promise<void> {
    const gone = inOne();
    if (gone.length === 0) return;
    await workspace.fs.delete(inFolder('events/one'), { recursive: true });
    for (const path of gone) set(path, nothing);
  }

  /** Waits until a file is known as it lies there. */
  async function isRead(path: string, { is, version }: Lying): Promise<void> {
    const code = { nothing: '', whole: '', half: 'not-yaml', unreadable: 'unreadable' }[is];
    await after(languages.onDidChangeDiagnostics, () => {
      const shown = languages
        .getDiagnostics(inFolder(path))
        .filter(({ source }) => source === 'Dossier');
      const isVersion = shown.some(({ message }) => message.includes(`“v${version}”`));
      const isCode = code === '' || shown.some((each) => codeOf(each) === code);
      if (is === 'nothing') return shown.length === 0 ? true : undefined;
      return isCode && (isVersion || is === 'unreadable') ? true : undefined;
    });
  }

  /** What stands in the files is in the library; and where they are not whole, what stood there before. */
  async function isInLibrary(): Promise<void> {
    const { entities } = await (extension().exports as DossierApi).library();
    const found = entities.map(({ id }) => id).filter((id) => id.startsWith('trial-'));
    const states = [...lying.values()];
    const wanted = states.filter(({ is, wasRead }) => is === 'whole' || wasRead);
    const ids = wanted.flatMap(({ family }) => idsOf(family));
    const missing = ids.filter((id) => !found.includes(id));
    const isCertain = states.every(({ is }) => is === 'whole' || is === 'nothing');
    const left = isCertain ? found.filter((id) => !ids.includes(id)) : [];
    equal({ missing, left }, { missing: [], left: [] }, happened.join('; '));
  }
});

const idsOf = (family: number): readonly string[] =>
  ['first', 'second', 'last'].map((which) => `trial-${family}-${which}`);

function textOf(family: number, version: number): string {
  const entries = idsOf(family).map((id) => `  ${id}:\n    name: "Trial ${id}"\n`);
  return `projects:\n  trial: {v${version}: red}\n${entries.join('')}`;
}
