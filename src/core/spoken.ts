import { own } from './own';
import { lazily } from './lazily';
import { wordKey } from './wordKey';

/** A language and its words: what the texts of the code are in it, by the English one or its key. */
export interface Spoken {
  /** A BCP 47 tag: `en`, `ru`, `pt-br`. */
  readonly language: string;
  readonly words: Readonly<Record<string, string>>;
}

const english: Spoken = { language: 'en', words: {} };

/** A language with what `Intl` knows of it: made when it is first asked, since that takes milliseconds. */
class Voice {
  readonly spoken: Spoken;
  #numbers: Intl.NumberFormat | undefined;
  #plurals: Intl.PluralRules | undefined;

  constructor(spoken: Spoken) {
    this.spoken = spoken;
  }

  get numbers(): Intl.NumberFormat {
    return (this.#numbers ??= new Intl.NumberFormat(this.spoken.language, {
      useGrouping: 'always',
    }));
  }

  get plurals(): Intl.PluralRules {
    return (this.#plurals ??= new Intl.PluralRules(this.spoken.language));
  }
}

const englishVoice = new Voice(english);
let voice = englishVoice;

/** Sets the language in which things are shown. The host says it once, before anything is shown. */
export function speak({ language, words }: Spoken): void {
  voice = new Voice({ language: canonical(language), words });
}

/** The language in which things are shown, as a tag that `Intl` takes. */
export const spokenLanguage = (): string => voice.spoken.language;

/** The language in which things are shown with its words, to be spoken elsewhere. */
export const spokenHere = (): Spoken => voice.spoken;

/** A tag that no one knows counts as English: a date in the wrong words is better than none. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/**
 * What is written rather than shown is English whatever the reader's language: drafts, footnotes,
 * exports, briefs and the answers to assistants. `write` may not wait for anything.
 */
export function inEnglish<T>(write: () => T): T {
  const reader = voice;
  voice = englishVoice;
  try {
    return write();
  } finally {
    voice = reader;
  }
}

/**
 * A text of the interface in the reader's language; `{0}`, `{1}` … stand for the values. Names that
 * run the other way are isolated, so that they turn nothing around them.
 */
export function t(text: string, ...values: readonly (string | number)[]): string {
  return filled(say(text), values);
}

/**
 * A text with a count, which stands for `{0}`. Its forms stand between bars, in the order of
 * `Intl.PluralRules` (`one`, `few`, `many`): `{0} event|{0} events`, `{0} событие|{0} события|{0} событий`.
 */
export function plural(
  count: number,
  text: string,
  ...values: readonly (string | number)[]
): string {
  const forms = say(text).split('|');
  const form = ['one', 'few', 'many', 'other'].indexOf(voice.plurals.select(count));
  return filled(forms[Math.min(form, forms.length - 1)] ?? text, [figure(count), ...values]);
}

/** A text that a table holds from the start: marks it as one to be said later, by `say`. */
export function toSay<T extends string>(text: T): T {
  return text;
}

/** Says a text that a table holds. */
export function say(text: string): string {
  const { words } = voice.spoken;
  return voice === englishVoice ? text : (own(words, text) ?? own(words, wordKey(text)) ?? text);
}

/** As {@link plural}, of a text that a table holds. */
export const sayCount: typeof plural = (count, text, ...values) => plural(count, text, ...values);

/**
 * A code of the record in words: `CONSULT`, `natural_resource`, `think-tank`; `article-newspaper` of
 * CSL, which puts the wider word first, is a newspaper article.
 */
export const codeText = (code: string): string =>
  say(
    code
      .toLowerCase()
      .replaceAll(/[_-]/g, ' ')
      .replace(/^(article|entry|paper|post|review) (.+)$/, '$2 $1'),
  );

const filled = (text: string, values: readonly (string | number)[]): string =>
  values.length === 0
    ? text
    : text.replace(/\{(\d)\}/g, (place, index: string) => {
        const value = values[Number(index)];
        if (value === undefined) return place;
        return typeof value === 'number' ? String(value) : isolated(value);
      });

/** A whole number with its thousands apart. */
export const figure = (count: number): string => voice.numbers.format(count);

/** Several things in a sentence: `a, b and c`; with `or`, one of them. */
export function listText(items: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const type = joint === 'and' ? 'conjunction' : 'disjunction';
  // The English of Britain has no comma before the last.
  const language = isEnglish() ? 'en-GB' : voice.spoken.language;
  return new Intl.ListFormat(language, { type }).format(items.map(isolated));
}

const isEnglish = (): boolean => /^en\b/.test(voice.spoken.language);

/** Whether the reader's language runs from right to left. */
export const runsLeft = (): boolean => /^(?:ar|fa|he|ps|sd|ug|ur|yi)\b/.test(voice.spoken.language);

const lettersToTheLeft = lazily(
  () => /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u,
);

/** A text by itself (FSI, PDI) where it can run against the reader's language; else as it is. */
export const isolated = (text: string): string =>
  (runsLeft() ? !/^[\d.,\s]*$/.test(text) : lettersToTheLeft().test(text))
    ? `\u2068${text}\u2069`
    : text;
