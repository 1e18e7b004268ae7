import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { find, hover, hoverCard } from './editor.mjs';
import { openFile, quickInput, quickRows, runCommand, typeInto } from './palette.mjs';
import { inSample, page, picture, remove, write } from './window.mjs';

const dossier = `sources:
  able-survey:
    type: article-journal
    title: Обзор газопровода
    author: [{ family: Able, given: Ann }]
    container-title: A Review of Lines
    issued: 2020-05-03
    reliability: B
`;
const draft = `# The line

It was renamed.

It is long.

It is late, as others say too.
`;

/** Puts the cursor behind a text. @param {string} text */
async function cursorBehind(text) {
  await find(page(), text);
  await page().keyboard.press('ArrowRight');
}

/** The text of the draft on the disk, once it is saved and fits. @param {RegExp} expected */
async function saved(expected) {
  for (;;) {
    const text = readFileSync(inSample('citing.md'), 'utf8');
    if (expected.test(text)) return text;
    // What is written comes some time after the key that asked for it.
    if (await page().locator('.tab.active.dirty').isVisible())
      await page().keyboard.press('Control+s');
    await page().evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Opens the list of sources and finds some in it. @param {string} query @param {string} title */
async function findSource(query, title) {
  await runCommand(page(), 'Dossier: Insert Citation…');
  await quickInput(page()).getByText('Insert Citation', { exact: true }).waitFor();
  await quickRows(page()).first().waitFor();
  await typeInto(page(), query);
  await quickRows(page()).first().filter({ hasText: title }).waitFor();
}

suite('citations in a draft', () => {
  suiteSetup(async () => {
    write('citing.dossier.yaml', dossier);
    write('citing.md', draft);
    await openFile(page(), inSample('citing.md'));
  });
  suiteTeardown(async () => {
    await runCommand(page(), 'View: Revert and Close Editor');
    await page().locator('.tab', { hasText: 'citing.md' }).waitFor({ state: 'detached' });
    remove('citing.md');
    remove('citing.dossier.yaml');
  });

  test('are found in any script, and written as a note in full', async () => {
    await cursorBehind('renamed.');
    await findSource('газопров', 'Обзор газопровода');
    await picture('cite-list');
    await page().keyboard.press('Enter');
    await saved(
      /renamed\.\[\^[^\]]+\][^]*\n\[\^[^\]]+\]: Ann Able, “Обзор газопровода,” \*A Review of Lines\*, /,
    );
  });

  test('are short when the source was cited before', async () => {
    await cursorBehind('long.');
    await findSource('able p. 3', 'Обзор газопровода');
    await page().keyboard.press('Enter');
    const text = await saved(/\n\[\^[^\]]+\]: Able, “Обзор газопровода,” 3\.\n/);
    assert.equal(text.match(/Ann Able/g)?.length, 1, text);
    await picture('cite-notes');
  });

  test('are completed behind [@', async () => {
    await cursorBehind('late');
    await page().keyboard.type(' [@able');
    const list = page().locator('.suggest-widget.visible');
    await list.locator('.monaco-list-row', { hasText: 'able-survey' }).first().waitFor();
    await picture('cite-keys');
    await page().keyboard.press('Enter');
    await list.waitFor({ state: 'hidden' });
    await saved(/It is late \[@able-survey\], as others say too\./);
  });

  test('show their source under the mouse', async () => {
    await hover(page(), '@able-survey');
    const card = hoverCard(page()).filter({ hasText: 'Обзор газопровода' }).first();
    await card.waitFor();
    assert.match(await card.innerText(), /A Review of Lines/);
    await picture('cite-hover');
  });

  test('are listed in a bibliography', async () => {
    await runCommand(page(), 'Dossier: Write Bibliography');
    const text = await saved(/\n## Bibliography\n/);
    assert.match(text, /\n- Able, Ann\. “Обзор газопровода\.” \*A Review of Lines\*, /);
    await find(page(), '## Bibliography');
    await picture('cite-bibliography');
  });
});
