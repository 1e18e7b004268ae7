import assert from 'node:assert/strict';
import { panels } from './browser';
import { visit } from './dossiers';

suite('this document', () => {
  const open = panels();
  const state = { trail: [{ tab: 'overview', scope: { type: 'document' } }] };
  const document = 'Sergey Lavrov came.\n\nThe North-South Gas Pipeline, said Lavrov, is late.';
  const findings = [
    { line: 2, character: 4, severity: 'warning', message: 'Its name since 2020 is another.' },
  ] as const;

  test('lists what it names in order, and goes to the first mention', async () => {
    const { page, sent, complaints } = await open({ dossiers: [visit], state, document });
    const named = page.getByRole('region', { name: 'Named, in order' }).getByRole('listitem');
    await named.first().waitFor();
    assert.match(await named.first().innerText(), /1\s*Sergey Lavrov ×2 Foreign Minister/);
    assert.match(await named.last().innerText(), /3\s*Pakistan Stream Gas Pipeline ≠/);
    await named.last().getByRole('button', { name: 'line 3' }).click();
    assert.deepEqual(sent.at(-1), { type: 'goToLine', line: 2, character: 4 });
    assert.deepEqual(complaints, []);
  });

  test('says what it speaks about and what it leaves out', async () => {
    const { page } = await open({ dossiers: [visit], state, document });
    const events = page.getByRole('region', { name: 'Events it speaks of' });
    assert.equal((await events.innerText()).includes('Talks of the two delegations'), true);
    const missing = page.getByRole('region', { name: 'Closely tied, not mentioned' });
    assert.match(
      await missing.innerText(),
      /Russia\s+party: Pakistan Stream Gas Pipeline · Foreign Minister: Sergey Lavrov/,
    );
  });

  test('says what the checks say, at its line', async () => {
    const { page, sent } = await open({ dossiers: [visit], state, document, findings });
    const checks = page.getByRole('region', { name: 'What the checks say' });
    await checks.getByRole('listitem').waitFor();
    assert.match(await checks.innerText(), /3\s*Warning Its name since 2020 is another\./);
    await checks.getByRole('button', { name: 'line 3' }).click();
    assert.deepEqual(sent.at(-1), { type: 'goToLine', line: 2, character: 4 });
  });

  test('has a sentence for a document that names nothing', async () => {
    const { page } = await open({ dossiers: [visit], state, document: 'Nothing.' });
    await page.getByText('names nobody and nothing in the dossier yet').waitFor();
  });
});
