import type { Library } from '../dossier/library';
import type { Edtf, Entity } from '../dossier/model';
import { descriptionOf } from '../views/descriptionOf';
import type { NameIndex } from './nameIndex';
import { lazily } from '../lazily';

/** A name that may be written in place of what was typed. */
export interface NameCompletion {
  readonly entity: Entity;
  /** What is written: the preferred form, or one in another script where that was typed. */
  readonly text: string;
  /** The name that matched where it is another: `Лавров`, `North–South Gas Pipeline`. */
  readonly matched?: string;
  /** Office at the date, kind, place: what tells it from its namesakes. */
  readonly description: string;
}

/** What was typed of a name before a cursor. */
export interface Typed {
  /** Where on the line it begins, with the sign @ if there is one. */
  readonly start: number;
  /** Without that sign. */
  readonly text: string;
  readonly hasSign: boolean;
}

/** What the user types before the cursor is at most this many words. */
const mostWords = 6;
const lastWords = lazily(
  () =>
    new RegExp(
      `(?:[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.-]*[ \\u00a0]){0,${mostWords - 1}}[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.-]*$`,
      'u',
    ),
);

/**
 * What of the text before a cursor can be the beginning of a name, the longest first: words from one
 * with a capital on, or of a script without them, two letters at least; anything
 * behind an @ that no word goes before.
 */
export function typedNames(before: string): readonly Typed[] {
  // Keys of sources are wanted there.
  if (/\[[^[\]]*@[^[\]]*$/.test(before)) return [];
  const sign = /(?<![\p{L}\p{N}@/.[;])@(?<text>[^@\n]{0,60})$/u.exec(before);
  if (sign && /^(?:$|[\p{L}\p{N}])/u.test(sign.groups?.['text'] ?? '')) {
    return [{ start: sign.index, text: sign.groups?.['text'] ?? '', hasSign: true }];
  }
  const words = lastWords().exec(before);
  if (!words) return [];
  // A word that goes on before what was taken is none.
  const typed: Typed[] = [];
  for (const { index } of words[0].matchAll(/(?<![\p{L}\p{N}\p{M}'’.-])[\p{L}\p{N}]/gu)) {
    const text = words[0].slice(index);
    const isLong = (text.match(/\p{L}/gu)?.length ?? 0) >= 2;
    if (isLong && /^\p{L}/u.test(text) && !/^\p{Ll}/u.test(text)) {
      typed.push({ start: words.index + index, text, hasSign: false });
    }
  }
  return typed;
}

/** The names for what was typed, the best first, and whether there are more. */
export function nameCompletions(
  typed: string,
  index: NameIndex,
  {
    library,
    asof,
    named,
    most,
  }: {
    readonly library: Library;
    readonly asof: Edtf;
    /** The ids of what the document names already. */
    readonly named: ReadonlySet<string>;
    readonly most: number;
  },
): { readonly items: readonly NameCompletion[]; readonly isMore: boolean } {
  const { hits, isMore } = index.find(typed, most, named);
  const items = hits.map(({ entity, name }): NameCompletion => {
    const isOther = !/\p{Script=Latin}/u.test(name) && !/\p{Script=Latin}/u.test(typed);
    return {
      entity,
      text: isOther ? name : entity.name,
      ...(name !== entity.name && { matched: name }),
      description: descriptionOf(entity, library, asof),
    };
  });
  return { items, isMore };
}
