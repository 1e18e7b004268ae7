import { checks, type Check, type Finding } from './finding';
import { own } from '../own';

/** What a comment in a text silences: a check, or one of its findings by its words. */
export interface Ignore {
  readonly check?: Check;
  readonly text?: string;
}

/** How comments are written, by language; `above` where one needs a line of its own. */
interface CommentStyle {
  readonly open: string;
  readonly close: string;
  readonly place: 'end' | 'above';
}

const html: CommentStyle = { open: '<!-- ', close: ' -->', place: 'end' };
const styles: Readonly<Record<string, CommentStyle>> = {
  ...{ markdown: html, quarto: html, rmd: html, html },
  mdx: { open: '{/* ', close: ' */}', place: 'end' },
  latex: { open: '% ', close: '', place: 'end' },
  typst: { open: '// ', close: '', place: 'end' },
  asciidoc: { open: '// ', close: '', place: 'above' },
  org: { open: '# ', close: '', place: 'above' },
};

const comment =
  /(?:<!--|\{\/\*|%|\/\/|#)[ \t]*dossier-ignore(?:[ \t]+(?<check>[a-z-]+))?(?:[ \t]*:[ \t]*(?<text>[^\n]*?))?[ \t]*(?:-->|\*\/\}|$)/gm;

/** The comments of a passage that silence something. */
export function ignoresIn(raw: string, languageId: string): readonly Ignore[] {
  if (!Object.hasOwn(styles, languageId) || !raw.includes('dossier-ignore')) return [];
  return [...raw.matchAll(comment)].flatMap(({ groups }) => {
    const { check, text } = groups ?? {};
    if (check === undefined) return [{}];
    const known = checks.find((each) => each === check);
    return known ? [{ check: known, ...(text !== undefined && { text }) }] : [];
  });
}

/** Whether a comment silences a finding. */
export function isSilenced(
  { check, text }: Pick<Finding, 'check' | 'text'>,
  ignores: readonly Ignore[],
): boolean {
  return ignores.some(
    (ignore) =>
      (ignore.check === undefined || ignore.check === check) &&
      (ignore.text === undefined || plain(ignore.text) === plain(text)),
  );
}

/** The comment that silences a finding, and whether it goes at the end of its line or above the passage. */
export function ignoreComment(
  { check, text }: Pick<Finding, 'check' | 'text'>,
  languageId: string,
): { readonly text: string; readonly place: 'end' | 'above' } | undefined {
  const style = own(styles, languageId);
  if (!style) return undefined;
  const words = plain(text);
  // Words that would end the comment leave it to silence the check.
  const isSafe = !/--|\*\/|[<>]/.test(words);
  return {
    text: `${style.open}dossier-ignore ${check}${isSafe ? `: ${words}` : ''}${style.close}`,
    place: style.place,
  };
}

/** A finding as a line of the setting that silences it, everywhere or in one file: `figure psgp 800 km`. */
export function ignoreKey(
  { check, entity, text }: Pick<Finding, 'check' | 'entity' | 'text'>,
  file?: string,
): string {
  const key = [check, entity ?? '-', plain(text)].join(' ');
  return file === undefined ? key : `${file}: ${key}`;
}

/** Whether a line of the setting silences a finding of a file; a line may leave out words or entry. */
export function isIgnored(
  { check, entity, text }: Pick<Finding, 'check' | 'entity' | 'text'>,
  file: string,
  keys: readonly string[],
): boolean {
  return keys.some((key) => {
    const [, of, rest = ''] = /^(?:(.+): )?(.*)$/.exec(key.trim()) ?? [];
    if (of !== undefined && of !== file) return false;
    const [ownCheck, ownEntity, ...words] = rest.split(/\s+/);
    if (ownCheck !== check) return false;
    if (ownEntity === undefined) return true;
    if (ownEntity !== (entity ?? '-')) return false;
    return words.length === 0 || words.join(' ') === plain(text);
  });
}

const plain = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
