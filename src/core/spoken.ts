import { config } from '@vscode/l10n';

/** A language and its words: what the words of the code are called in it, by the English text. */
export interface Spoken {
  /** A BCP 47 tag: `en`, `ru`, `pt-br`. */
  readonly language: string;
  readonly words: Readonly<Record<string, string>>;
}

let language = 'en';

/**
 * Sets the language in which things are shown. The host says it once, before anything is shown; the
 * words come through `t` of `@vscode/l10n`, which is English where nothing was set.
 */
export function speak(spoken: Spoken): void {
  language = canonical(spoken.language);
  config({ contents: { ...spoken.words } });
}

/** The language in which things are shown, as a tag that `Intl` takes. */
export const spokenLanguage = (): string => language;

/** A tag that no one knows counts as English: a date in the wrong words is better than none. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
