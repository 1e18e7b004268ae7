import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Leaves the numbers of a run where the benchmark looks for them, beside this bundle. */
export function leave(name: string, numbers: Readonly<Record<string, number>>): void {
  const file = join(__dirname, `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(numbers));
}
