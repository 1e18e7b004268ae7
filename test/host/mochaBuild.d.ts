/** Mocha's build for browsers: it sets the global `Mocha` and exports nothing. */
declare module 'mocha/mocha.js' {
  export {};
}
