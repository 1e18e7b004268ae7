import { own } from '../own';
import { lazily } from '../lazily';
/** What of a key was typed before a cursor, and where it goes. */
export interface KeyContext {
  /** `key` behind `[@` or in `\cite{`, `note` behind `[^`, `inText` behind an @ in the text. */
  readonly form: 'key' | 'note' | 'inText';
  /** Where on the line the key begins, behind its sign. */
  readonly start: number;
  readonly typed: string;
}

const contexts = lazily<readonly (readonly [KeyContext['form'], RegExp])[]>(() => [
  ['note', /\[\^(?<typed>[^\]\s[^]*)$/],
  ['key', /\[(?:[^[\]]*[\s;:[-])?@\{?(?<typed>[^\s;,[\]{}@]*)$/],
  ['key', /\[@\{?(?<typed>[^\s;,[\]{}@]*)$/],
  ['inText', /(?<![\p{L}\p{N}@/.])@\{?(?<typed>[^\s;,[\]{}@]*)$/u],
]);
const byLanguage: Readonly<Record<string, RegExp>> = {
  latex: /\\[A-Za-z]*cite[a-z]*\*?(?:\[[^[\]]*\]){0,2}\{(?:[^{}]*,)?\s*(?<typed>[^{},\s]*)$/,
  asciidoc: /\bcite(?:np)?:\[(?:[^[\]]*,)?(?<typed>[^[\],(]*)$/,
  restructuredtext: /:(?:foot)?cite(?::[a-z]+)?:`(?:[^`]*,)?(?<typed>[^`,]*)$/,
};

/** Whether a key is being typed at the end of a line's beginning, and which. */
export function keyContext(before: string, languageId: string): KeyContext | undefined {
  const known = own(byLanguage, languageId);
  for (const [form, pattern] of known ? [['key', known] as const] : contexts()) {
    const typed = pattern.exec(before)?.groups?.['typed'];
    if (typed !== undefined) return { form, start: before.length - typed.length, typed };
  }
  return undefined;
}
