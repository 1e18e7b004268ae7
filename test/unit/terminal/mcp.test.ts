import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import assert from 'node:assert/strict';
import { toolSpecs } from '../../../src/core/tools/toolSpecs';
import { folderOf } from './folderOf';

suite('The server for assistants', () => {
  const folder = folderOf({
    'own.dossier.yaml': 'people:\n  able: {name: Ann Able, summary: A made-up person.}\n',
    'deep/more.dossier.yaml': 'projects:\n  line: {name: The Long Line}\n',
    '.hidden/no.dossier.yaml': 'people:\n  no: {name: Nobody}\n',
    'node_modules/no.dossier.yaml': 'people:\n  no: {name: Nobody}\n',
  });
  const client = new Client({ name: 'test', version: '1' });

  suiteSetup(async () => {
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: ['dist/mcp.js', 'mcp', folder.path],
      }),
    );
  });
  suiteTeardown(async () => {
    await client.close();
    folder.remove();
  });

  const ask = async (name: string, input: Record<string, unknown>): Promise<string> => {
    const { content } = await client.callTool({ name, arguments: input });
    const [part] = content as readonly { readonly type: string; readonly text: string }[];
    assert.equal(part?.type, 'text');
    return part.text;
  };

  test('offers the four tools, as reading only', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name }) => name),
      toolSpecs.map(({ name }) => name),
    );
    assert.ok(tools.every(({ annotations }) => annotations?.readOnlyHint === true));
  });

  test('answers from the folder and from the bundled dossier', async () => {
    assert.match(await ask('dossier_lookup', { name: 'Ann Able' }), /A made-up person/);
    assert.match(await ask('dossier_lookup', { name: 'The Long Line' }), /\[id: line\]/);
    assert.match(await ask('dossier_lookup', { name: 'Лавров' }), /^Sergey Lavrov/);
  });

  test('passes over hidden folders and those of packages', async () => {
    assert.match(await ask('dossier_lookup', { name: 'Nobody' }), /not in the dossier/);
  });

  test('answers from the files as they now stand', async () => {
    folder.write('own.dossier.yaml', 'people:\n  baker: {name: Bob Baker}\n');
    assert.match(await ask('dossier_lookup', { name: 'Bob Baker' }), /^Bob Baker/);
    assert.match(await ask('dossier_lookup', { name: 'Ann Able' }), /not in the dossier/);
  });

  test('says in a sentence what does not fit', async () => {
    assert.match(await ask('dossier_lookup', {}), /needs “name”/);
    assert.match(await ask('dossier_forget', {}), /no tool/);
  });
});
