import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { folderOf } from './folderOf';

const sarifSchema = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
) as object;

suite('The check of a folder', () => {
  const folder = folderOf({
    'own.dossier.yaml': 'people:\n  able: {name: Ann Able, born: soon}\n',
    'notes/draft.md': [
      '---\ndate: 2021-04-20\n---\n',
      'The Pakistan Stream Gas Pipeline carries 12.4 billion cubic feet a year.\n',
    ].join('\n'),
    'notes/quiet.md': 'Nothing of note happened.\n',
    'notes/picture.png': 'Pakistan Stream Gas Pipeline of 12.4 billion cubic feet a year',
  });
  suiteTeardown(() => {
    folder.remove();
  });

  const check = (...args: string[]): { code: number | null; out: string; error: string } => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['dist/mcp.js', 'check', ...args],
      { encoding: 'utf8' },
    );
    return { code: status, out: stdout, error: stderr };
  };

  test('lists what is wrong in dossiers and in drafts, by file and place', () => {
    const { out } = check(folder.path);
    assert.match(
      out,
      /^notes\/draft\.md:5:\d+: warning: .*12\.4 billion cubic feet.* \[figure\]$/m,
    );
    assert.match(out, /^own\.dossier\.yaml:2:\d+: \w+: .* \[bad-date\]$/m);
    assert.doesNotMatch(out, /quiet|picture/);
    assert.ok(out.indexOf('notes/') < out.indexOf('own.dossier.yaml'));
  });

  test('ends with 1 from the severity on that is asked for', () => {
    assert.equal(check(folder.path).code, 1);
    assert.equal(check(folder.path, '--fail-on', 'never').code, 0);
    const clean = folderOf({ 'note.md': 'Nothing of note happened.\n' });
    assert.deepEqual(check(clean.path), { code: 0, out: 'Nothing found.\n', error: '' });
    clean.remove();
  });

  test('has nothing to hold a draft against without the bundled dossier', () => {
    assert.doesNotMatch(check(folder.path, '--no-bundled').out, /draft\.md/);
  });

  test('writes JSON', () => {
    const lines = JSON.parse(check(folder.path, '--format', 'json').out) as { code: string }[];
    assert.deepEqual(lines.map(({ code }) => code).sort(), ['bad-date', 'figure']);
  });

  test('writes SARIF that its schema knows, with lines and columns from 1', () => {
    // One pattern of the schema is none in the stricter syntax.
    const ajv = addFormats(new Ajv({ strict: false, unicodeRegExp: false }));
    const isSarif = ajv.compile(sarifSchema);
    const sarif = JSON.parse(check(folder.path, '--format', 'sarif').out) as {
      runs: [{ results: { ruleId: string; locations: unknown }[] }];
    };
    assert.ok(isSarif(sarif), JSON.stringify(isSarif.errors));
    const [figure] = sarif.runs[0].results;
    assert.equal(figure?.ruleId, 'figure');
    assert.match(JSON.stringify(figure.locations), /"uri":"notes\/draft\.md".*"startLine":5/);
  });

  test('says in a sentence what it does not know, and ends with 2', () => {
    for (const [args, sentence] of [
      [['nowhere'], /“nowhere” is no folder/],
      [[folder.path, '--format', 'xml'], /--format is text, json, sarif, not “xml”/],
      [[folder.path, '--fail-on', 'typos'], /--fail-on is error, /],
      [[folder.path, 'more'], /One folder at a time/],
    ] as const) {
      const { code, error } = check(...args);
      assert.equal(code, 2);
      assert.match(error, sentence);
    }
  });
});
