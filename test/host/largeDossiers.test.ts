import { Range, Uri, workspace, WorkspaceEdit } from 'vscode';
import { equal } from './expect';
import { extension, write } from './home';
import { problems } from './problems';

/** What a stretch of work in the host took. */
interface Measured {
  readonly ms: number;
  /** The longest time in which nothing else in the host had its turn, in milliseconds. */
  readonly stall: number;
  /** How often something else had its turn meanwhile. */
  readonly turns: number;
}

suite('a dossier of many entries', () => {
  const measures: Record<string, Measured> = {};

  suiteTeardown(async () => {
    const file = Uri.joinPath(extension().extensionUri, 'out', 'results', 'large-dossiers.json');
    await workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(measures)));
    for (const [what, { ms, stall, turns }] of Object.entries(measures)) {
      console.log(
        `      ${what}: ${Math.round(ms)} ms, longest stall ${Math.round(stall)} ms, ${turns} turns for others`,
      );
    }
  });

  // More than these take minutes in all the suites: they are for the benchmark.
  for (const count of workspace.workspaceFile ? [10_000, 47_326] : [10_000]) {
    test(`of ${count} is read in many turns, and again after an edit`, async function () {
      this.timeout(120_000);
      const text = await realText(count);
      if (text === undefined) {
        console.log(
          '      There is no file with real names beside the checkout: nothing is measured.',
        );
        this.skip();
      }
      await readAndEdit(text, count);
    });
  }

  async function readAndEdit(text: string, count: number): Promise<void> {
    // Its last entry is wrong, and that is told when all of it is in the library.
    const wrong = `${text.trimEnd()}\n  trial-last: {name: Ann Able, colour: red}\n`;
    const uri = await write(`large-${count}.dossier.yaml`, wrong);
    const read = await measured(() => problems(uri, ['unknown-field']));
    measures[`${count} entries from their file to their problems`] = read;
    equal(read.turns > 10, true);

    const document = await workspace.openTextDocument(uri);
    const edit = new WorkspaceEdit();
    const end = document.positionAt(wrong.lastIndexOf('colour: red'));
    edit.replace(uri, new Range(end, end.translate(0, 11)), 'url: there');
    const edited = await measured(async () => {
      await workspace.applyEdit(edit);
      await problems(uri, ['bad-link']);
    });
    measures[`${count} entries from a keystroke to their problems`] = edited;
    await document.save();
    await workspace.fs.delete(uri);
    await problems(uri, []);
  }
});

/** The text of a file with real names, from the folder beside the checkout; undefined without it. */
async function realText(count: number): Promise<string | undefined> {
  const name = `../shared/corpus/real-${count}.dossier.yaml`;
  try {
    const file = Uri.joinPath(extension().extensionUri, name);
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}

/** Measures how long something takes, and how others fare meanwhile. */
async function measured(work: () => Promise<unknown>): Promise<Measured> {
  let [turns, stall, isOver] = [0, 0, false];
  const begun = performance.now();
  let last = begun;
  const turn = (): void => {
    const now = performance.now();
    stall = Math.max(stall, now - last);
    last = now;
    turns++;
    if (!isOver) setTimeout(turn);
  };
  setTimeout(turn);
  await work();
  isOver = true;
  return { ms: performance.now() - begun, stall, turns };
}
