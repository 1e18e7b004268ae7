import { strict as assert } from 'node:assert';
import { hover, hoverCard } from './editor.mjs';
import { openFile, runCommand } from './palette.mjs';
import { panelHeading, panelPage } from './panel.mjs';
import { expand, openView, treeRow, viewButton } from './sidebar.mjs';
import { inSample, page, picture, remove, write } from './window.mjs';

const hostile = `projects:
  harbour:
    name: "<img src=x onerror=alert(1)> Harbour Lights Programme"
    aka: [Harbour Lights Programme]
    status: "[status](command:workbench.action.closeWindow)"
    summary: "<script>alert(1)</script> [click](command:workbench.action.closeWindow) **bold** $(trash)"
    url: javascript:alert(1)
`;

suite('a dossier file of the analyst’s own', () => {
  suiteTeardown(async () => {
    await runCommand(page(), 'View: Close All Editors');
    for (const name of ['broken.dossier.yaml', 'hostile.dossier.yaml', 'hostile.md']) remove(name);
    await openFile(page(), inSample('visit.md'));
  });

  test('marks what is wrong in it where it is wrong', async () => {
    write('broken.dossier.yaml', 'projects:\n  a:\n    name: A\n    colour: red\n');
    await openFile(page(), inSample('broken.dossier.yaml'));
    await page().locator('.monaco-editor .squiggly-error, .squiggly-warning').first().waitFor();
    await runCommand(page(), 'View: Toggle Problems');
    await page().locator('.markers-panel').getByText('colour').first().waitFor();
    await picture('problems');
    await runCommand(page(), 'View: Toggle Problems');
  });

  test('with hostile strings shows them as text on a card', async () => {
    write('hostile.dossier.yaml', hostile);
    write('hostile.md', 'On the Harbour Lights Programme.\n');
    await openFile(page(), inSample('hostile.md'));
    const text = await hover(page(), 'Harbour Lights Programme');
    assert.ok(text.includes('<script>alert(1)</script>'), text);
    assert.ok(text.includes('**bold** $(trash)'), text);
    assert.equal(await hoverCard(page()).locator('img').count(), 0);
    assert.deepEqual(await foreignLinks(hoverCard(page())), []);
    await picture('hostile-card');
  });

  test('with hostile strings shows them as text in the tree and in the panel', async () => {
    await openView(page(), 'Dossier');
    await viewButton(page(), 'Collapse All').click();
    await expand(page(), 'Projects');
    await treeRow(page(), '<img src=x').click();
    await panelHeading(page(), /<img src=x onerror=alert\(1\)>/)
      .first()
      .waitFor();
    assert.equal(await panelPage(page()).locator('main img, main script').count(), 0);
    await panelPage(page()).getByText('<script>alert(1)</script>').first().waitFor();
    await picture('hostile-panel');
  });

  /**
   * Links that lead neither to a command of ours nor into the web.
   * @param {import('playwright-core').Locator} where
   */
  function foreignLinks(where) {
    return where
      .locator('a')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('data-href') ?? link.getAttribute('href') ?? '')
          .filter((href) => href !== '' && !/^(command:dossier\.|https?:)/.test(href)),
      );
  }
});
