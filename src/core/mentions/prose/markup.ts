import type { BlockRule, Blocks } from './blocks';
import { addresses, compileInline, type Inline, type InlineRule } from './inline';
import { lazily } from '../../lazily';

/** What is no prose in one markup language, as tables of rules. */
export interface Markup extends Blocks {
  readonly inline: Inline;
  /**
   * What may have begun without an end on a line, to be looked for on the following lines of the
   * paragraph. Undefined where nothing within lines spans several.
   */
  readonly unfinished?: RegExp;
}

/** A markup from its rules. `signs` are the characters without which a line is prose as it stands. */
export function markup(rules: {
  readonly blocks?: readonly BlockRule[];
  readonly inline?: readonly InlineRule[];
  readonly signs?: string;
  readonly indentedCode?: boolean;
  readonly quotations?: boolean;
  readonly unfinished?: RegExp;
}): Markup {
  const { blocks = [], inline = [], signs = '', indentedCode = false, unfinished } = rules;
  const { quotations = true } = rules;
  return {
    blocks,
    inline: compileInline(
      [...addresses(), ...inline],
      new RegExp(`[${signs}@]|://|www\\.|mailto:`, 'iu'),
    ),
    indentedCode,
    quotations,
    ...(unfinished && { unfinished }),
  };
}

/** Text without markup, and every language that has no rules: only addresses are no prose. */
export const plain = lazily(() => markup({}));
