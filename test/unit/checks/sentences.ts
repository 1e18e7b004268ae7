import type { Check } from '../../../src/core/checks/finding';

/**
 * Sentences that a check is held to. In `found`, what is to be underlined stands in ⟦ ⟧, and nothing
 * else may be; about those in `silent` no check but the quiet one of missing footnotes says a word.
 */
export interface Sentences {
  readonly about: string;
  readonly check: Check;
  /** The date of the document, in its front matter; without it, the document has none. */
  readonly date?: string;
  /** YAML of a dossier of the test's own, instead of the bundled one. */
  readonly dossier?: string;
  readonly languageId?: string;
  readonly silent: readonly string[];
  readonly found: readonly string[];
}
