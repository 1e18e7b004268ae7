import { readFileSync } from 'node:fs';

/**
 * Reads a JSON file that a program of ours, or npm, wrote.
 * @param {string} path
 * @returns {unknown}
 */
export function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
