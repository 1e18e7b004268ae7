import type { Kind } from './model';
import type { Read } from './reading';

/**
 * What may be written as the value of a field: told as data, for the schema, for completion and for
 * hovers. The reader beside it ({@link Value}) decides.
 */
export type ValueType =
  | { readonly type: 'text' | 'flag' | 'date' | 'dateParts' | 'link' | 'point' | 'any' }
  | { readonly type: 'pattern'; readonly pattern: string }
  | {
      readonly type: 'words';
      readonly words: readonly string[];
      /** What the words mean, where they do not say it themselves. */
      readonly meanings?: Readonly<Record<string, string>>;
    }
  /** A whole number from `from` to `to`, with what each means. */
  | {
      readonly type: 'grade';
      readonly from: number;
      readonly to: number;
      readonly meanings: Readonly<Record<string, string>>;
    }
  /** The id of an entry of one of these kinds; of any where there are none. */
  | { readonly type: 'id'; readonly kinds: readonly Kind[] }
  /** Any number of the same, in a list; where there is only one, it may stand alone. */
  | { readonly type: 'list'; readonly of: ValueType; readonly alone: boolean }
  /** Two of the same in a list: `[lowest, highest]`. */
  | { readonly type: 'pair'; readonly of: ValueType }
  | { readonly type: 'either'; readonly of: readonly ValueType[] }
  | {
      readonly type: 'map';
      /** What the map is, in one word (“claim”), where it stands in several places. */
      readonly name?: string;
      readonly fields: () => Described;
      /** Fields of which it needs one. */
      readonly needs: readonly string[];
      /** Whether fields are possible that are not named here. */
      readonly open: boolean;
    };

/** Fields by name, as data. */
export type Described = Readonly<Record<string, FieldText & { readonly type: ValueType }>>;

/** What there is to say about a field. */
export interface FieldText {
  /** One plain sentence. */
  readonly description: string;
  /** What someone might write there, as plain data. */
  readonly example: unknown;
}

/** A kind of value: what it may be, and how it is read out of a node. */
export interface Value<T> {
  readonly type: ValueType;
  readonly read: Read<T>;
}
