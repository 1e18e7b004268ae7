import { isAlias, isMap, isScalar, isSeq, visit, type Document, type LineCounter } from 'yaml';
import type { Node } from 'yaml';
import type { Kind, Reference } from './model';
import type { Origin, Position, TextRange } from './origin';
import type { Problem, ProblemCode, Severity } from './problems';

/** What is read out of a node; undefined where it is not usable, and then a problem says why. */
export type Read<T> = (node: Node, reading: Reading) => T | undefined;

/** The reading of one file: where its lines begin and what has been found so far. */
export class Reading {
  readonly problems: Problem[] = [];
  readonly references: Reference[] = [];
  /** The id of the entry being read. */
  inside: string | undefined;

  readonly #lines: LineCounter;
  readonly #anchors = new Map<string, Node>();

  /** The address that origins carry. */
  readonly file: string;

  constructor(file: string, document: Document, lines: LineCounter) {
    this.file = file;
    this.#lines = lines;
    visit(document, {
      Node: (_, node) => {
        if (!isAlias(node) && node.anchor !== undefined) this.#anchors.set(node.anchor, node);
      },
    });
  }

  /** The node itself, or the one that it stands for where it is an alias (`*name`). */
  resolve(node: unknown): Node | undefined {
    // One step only: an alias is never expanded into what it holds, so no file can swell.
    const target = isAlias(node) ? this.#anchors.get(node.source) : node;
    return isScalar(target) || isMap(target) || isSeq(target) ? target : undefined;
  }

  position(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(0, line - 1), character: Math.max(0, col - 1) };
  }

  range(node: Node): TextRange {
    const [start, end] = node.range ?? [0, 0];
    return { start: this.position(start), end: this.position(end) };
  }

  origin(node: Node): Origin {
    return { file: this.file, range: this.range(node) };
  }

  /** Notes a problem; undefined, so that a reader can return it as its result. */
  problem(node: Node, code: ProblemCode, message: string, severity: Severity = 'error'): undefined {
    this.problems.push({ code, severity, message, range: this.range(node) });
    return undefined;
  }

  reference(node: Node, id: string, expects: readonly Kind[]): void {
    const inside = this.inside === undefined ? {} : { inside: this.inside };
    this.references.push({ id, ...inside, expects, origin: this.origin(node) });
  }
}
