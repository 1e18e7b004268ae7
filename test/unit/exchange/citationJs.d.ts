/** The part of citation.js that the tests use; the package has no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      readonly util: {
        /** Corrects CSL items; where it does not guess, it drops what is no valid CSL. */
        clean(items: readonly Record<string, unknown>[], guess: boolean): unknown[];
      };
    };
  };
}
