import { isCollection, isNode, isPair, type Document, type Node } from 'yaml';

/**
 * Calls for each node of a document, in the order in which they are written. The walk of the library
 * `yaml` makes a list of all nodes above for each: of deep nesting that is the square of the depth.
 */
export function forEachNode({ contents }: Document, look: (node: Node) => void): void {
  const waiting: unknown[] = [contents];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (isNode(next)) look(next);
    if (isCollection(next)) {
      for (let index = next.items.length - 1; index >= 0; index--) waiting.push(next.items[index]);
    } else if (isPair(next)) {
      waiting.push(next.value, next.key);
    }
  }
}
