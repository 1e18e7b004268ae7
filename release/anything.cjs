/**
 * Stands in for what a bundle asks for and never uses: has every member, each of which has every member
 * and can be called. It is its own prototype, since a bundle makes a module of its own from the one that
 * it asks for.
 * @type {object}
 */
const anything = new Proxy(Object.bind(undefined), {
  get: () => anything,
  getPrototypeOf: () => anything,
});

module.exports = anything;
