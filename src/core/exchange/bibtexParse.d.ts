/** The part of bibtex-parse that is used; the package has no types of its own. */
declare module 'bibtex-parse' {
  export interface BibtexPart {
    readonly value: string | number | null;
    readonly datatype: 'braced' | 'quoted' | 'number' | 'identifier' | 'null' | 'unenclosed';
    readonly raw: string;
  }
  export interface BibtexJoined {
    readonly value: readonly BibtexPart[];
    readonly datatype: 'concatinate';
    readonly raw: string;
  }
  export type BibtexValue = BibtexPart | BibtexJoined;
  export type BibtexItem =
    | { readonly itemtype: 'comment' | 'preamble' }
    | ({ readonly itemtype: 'string'; readonly name: string } & BibtexValue)
    | {
        readonly itemtype: 'entry';
        readonly type: string;
        readonly key: string | null;
        readonly fields: readonly ({ readonly name: string } & BibtexValue)[];
        readonly raw: string;
      };
  /** Throws a SyntaxError with a `location` where the text is no BibTeX. */
  export function parse(text: string, options?: { readonly number: 'string' }): BibtexItem[];
}
