import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import type { ReportLine } from '../core/checks/report';
import { reportText, sarifOf, severities } from '../core/program';
import { readBundled } from './bundled';
import { checkFolder } from './checkFolder';

const help = `dossier ${version}: the record behind a folder of *.dossier.yaml files

  dossier mcp [FOLDER]     serve it to assistants over stdio (Model Context Protocol), read-only
  dossier check [FOLDER]   check its dossiers, and its drafts against them

  --format text|json|sarif   how the findings are written (check)
  --fail-on error|warning|information|hint|never
                             from which severity on the exit code is 1 (check; warning)
  --no-bundled               without the dossier that comes with it
  --help, --version

FOLDER is the present one where none is given. Exit codes: 0, 1 with findings, 2 where it could not run.`;

/** Runs the program; gives the exit code, or nothing while it serves. */
async function main(): Promise<number | undefined> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string', default: 'warning' },
      bundled: { type: 'boolean', default: true },
      help: { type: 'boolean', default: false },
      version: { type: 'boolean', default: false },
    },
  });
  if (values.version) return print(version);
  const [command, folder = '.', ...more] = positionals;
  if (values.help || command === undefined) return print(help);
  if (more.length > 0) throw new Error(`One folder at a time: “${more.join(' ')}” is too much.`);
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new Error(`“${folder}” is no folder.`);
  const bundled = values.bundled ? await readBundled() : [];
  switch (command) {
    case 'mcp': {
      // What speaks the protocol takes longer to load than a small folder to check.
      const { serveMcp } = await import('./mcpServer');
      await serveMcp(folder, bundled, version);
      return undefined;
    }
    case 'check': {
      const format = oneOf('format', values.format, ['text', 'json', 'sarif']);
      const failOn = oneOf('fail-on', values['fail-on'], [...severities, 'never']);
      const lines = await checkFolder(folder, bundled);
      print(written(lines, format));
      const grave = severities.slice(0, severities.findIndex((each) => each === failOn) + 1);
      return lines.some(({ severity }) => grave.includes(severity)) ? 1 : 0;
    }
    default:
      throw new Error(`There is no command “${command}”: it is mcp or check.`);
  }
}

function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new Error(`--${option} is ${known.join(', ')}, not “${value}”.`);
  return found;
}

function written(lines: readonly ReportLine[], format: 'text' | 'json' | 'sarif'): string {
  switch (format) {
    case 'text':
      return reportText(lines);
    case 'json':
      return JSON.stringify(lines, null, 2);
    case 'sarif':
      return JSON.stringify(sarifOf(lines, version), null, 2);
  }
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

main().then(
  (code) => {
    if (code !== undefined) process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`dossier: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
