declare module 'ahocorasick' {
  class AhoCorasick {
    constructor(keywords: string[]);
    /** The index of the last character of each place, and the keywords that end there. */
    search(text: string): [last: number, found: string[]][];
  }
  export = AhoCorasick;
}
