// How much the package weighs that is installed.
import { statSync } from 'node:fs';
import { packageExtension } from '../../release/packageExtension.mjs';
import { temporaryFolder } from '../workbench/temporaryFolder.mjs';

/** @typedef {{ group: string, measure: string, value: number, unit: string, goal?: string, met?: boolean }} Row */

/** @returns {Promise<Row[]>} */
export async function packageRows() {
  const { size } = statSync(await packageExtension(temporaryFolder('bench')));
  return [
    {
      group: 'package',
      measure: 'the .vsix file, with the bundled dossier',
      value: size / 1000,
      unit: 'kB',
      goal: '≤ 600',
      met: size <= 600_000,
    },
  ];
}
