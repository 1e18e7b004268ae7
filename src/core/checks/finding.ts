import type { Origin, Position, TextRange } from '../dossier/origin';
import type { TextEdit } from '../language/textEdit';

/** The checks, in the order in which they are explained; also the codes of their diagnostics. */
export const checks = [
  'superseded-name',
  'office',
  'figure',
  'date',
  'spelling',
  'citation',
  'review',
] as const;
/** One of {@link checks}. */
export type Check = (typeof checks)[number];

/** How sure a finding is, at most: what contradicts the record, what may, what is worth a look. */
export type Weight = 'warning' | 'information' | 'hint';

/** What the record says, and where that is written. */
export interface Related {
  readonly message: string;
  readonly origin: Origin;
}

/** A way to mend a draft, as edits of it; `cite` asks for a note with these sources at a place. */
export interface DraftFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly cite?: { readonly at: Position; readonly sources: readonly string[] };
}

/** Where a text and the record part ways: what stands there, what the record says, on whose word. */
export interface Finding {
  readonly check: Check;
  readonly severity: Weight;
  readonly range: TextRange;
  /** The words that are meant. */
  readonly text: string;
  /** One or two plain sentences. */
  readonly message: string;
  /** The id of the entry that it is about. */
  readonly entity?: string;
  readonly related: readonly Related[];
  readonly fixes: readonly DraftFix[];
}

/** A stretch of a passage; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A finding as a check makes it, in offsets of the passage that it was found in. */
export interface Remark extends Span, Omit<Finding, 'range' | 'text' | 'fixes'> {
  readonly fixes: readonly RemarkFix[];
}

/** A fix in offsets of the passage. */
export interface RemarkFix {
  readonly title: string;
  readonly edits: readonly (Span & { readonly newText: string })[];
  readonly cite?: readonly string[];
}
