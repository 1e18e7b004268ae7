import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Forbids imports in one folder of the house; the message says whose rule it is.
 * @param {string} folder
 * @param {string[][]} patterns
 * @returns {import('eslint').Linter.Config}
 */
const forbid = (folder, patterns) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: patterns.map((group) => ({
          group,
          message: 'The rule of the house: extension → core ← panel. core knows nobody.',
        })),
      },
    ],
  },
});

/**
 * The folders that a folder of the house never knows: each knows core, and core knows nobody.
 * @param {string} folder
 */
const outside = (folder) =>
  ['extension', 'panel', 'terminal', 'desktop']
    .filter((other) => other !== folder)
    .map((other) => `**/${other}/**`);

export default defineConfig(
  { ignores: ['dist/**', 'out/**', 'node_modules/**'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Readers return `undefined` where a value is not usable: that is a value, not the lack of one.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Unions by string literal, no enum.' },
        { selector: 'ExportDefaultDeclaration', message: 'No default exports.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels.' },
        {
          selector: ':matches(PropertyDefinition, MethodDefinition)[accessibility="private"]',
          message: 'Write #name.',
        },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  forbid('core', [['vscode', 'preact*', 'node:*', 'fs', 'path', outside('core')].flat()]),
  forbid('extension', [['node:*', 'fs', 'path', 'preact*', outside('extension')].flat()]),
  forbid('panel', [['vscode', 'node:*', 'fs', 'path', outside('panel')].flat()]),
  forbid('terminal', [['vscode', 'preact*', outside('terminal')].flat()]),
  forbid('desktop', [['preact*', '**/core/**', outside('desktop')].flat()]),
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'setTimeout', 'setInterval', 'performance', 'crypto'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'core knows no randomness.' },
        { object: 'Date', property: 'now', message: 'core knows no clock; take the date.' },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    rules: { 'no-restricted-syntax': 'off', 'no-console': 'off' },
  },
  {
    files: ['test/**'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
