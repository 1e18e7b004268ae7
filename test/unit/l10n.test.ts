import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { say, speak } from '../../src/core/spoken';
import { languages, wordsIn } from '../../release/words.mjs';

type Words = Readonly<Record<string, string>>;

const read = (file: string): Words => JSON.parse(readFileSync(file, 'utf8')) as Words;
const words = wordsIn('src');
const manifest = read('package.nls.json');

/** What a translation has to keep: places for values, links to commands, code. */
const fixed = (text: string): string[] =>
  [...new Set(text.match(/\{\d\}|\(command:[^)]+\)|`[^`]+`|\$\([\w-]+\)/g) ?? [])].sort();

suite('The words of the interface', () => {
  teardown(() => {
    speak({ language: 'en', words: {} });
  });

  test('are said when the language is known, not while the code loads', () => {
    assert.deepEqual(
      words.filter(({ atOnce }) => atOnce).map(({ place }) => place),
      [],
    );
  });

  for (const language of languages) {
    const bundle = `l10n/bundle.l10n.${language}.json`;
    for (const [file, english] of [
      [bundle, Object.fromEntries(words.map(({ text }) => [text, text]))],
      [`package.nls.${language}.json`, manifest],
    ] as const) {
      test(`are all in ${file}, and no others`, () => {
        assert.deepEqual(Object.keys(read(file)).sort(), Object.keys(english).sort());
      });

      test(`keep in ${file} their places for values, links and code`, () => {
        for (const [key, said] of Object.entries(read(file))) {
          for (const form of said.split('|')) {
            assert.notEqual(form.trim(), '', `${key} is not translated`);
            assert.deepEqual(fixed(form), fixed(english[key] ?? ''), key);
          }
        }
      });
    }

    test(`are said as ${bundle} has them by what ships of it, and by VS Code where it is asked`, () => {
      const [said, shipped] = [read(bundle), read(`dist/${bundle}`)];
      speak({ language, words: shipped });
      for (const { text, isByHost } of words) {
        assert.equal(say(text), said[text]);
        if (isByHost) assert.equal(shipped[text], said[text]);
      }
    });

    test(`have in ${bundle} a form for every number, or one for all`, () => {
      // What counts millions alone is left to the last form.
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      const forms = language === 'ru' ? 3 : 2;
      assert.ok(forms <= pluralCategories.length);
      for (const [key, said] of Object.entries(read(bundle))) {
        const count = said.split('|').length;
        assert.ok(key.includes('|') ? [1, forms].includes(count) : count === 1, key);
      }
    });
  }
});
