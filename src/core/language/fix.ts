import type { Kind } from '../dossier/model';
import type { TextEdit } from './textEdit';

/** A way to mend a problem, as edits of its file; how it is called is the adapter's. */
export type Fix = {
  readonly edits: readonly TextEdit[];
  /** Whether it is likely what was meant. */
  readonly isPreferred: boolean;
} & (
  | { readonly fix: 'change'; readonly to: string }
  | { readonly fix: 'rename'; readonly to: string }
  | { readonly fix: 'create'; readonly id: string; readonly kind: Kind }
  | { readonly fix: 'addField'; readonly field: string }
  | { readonly fix: 'join'; readonly key: string }
  | { readonly fix: 'quote' }
  | { readonly fix: 'useSpaces' }
);
