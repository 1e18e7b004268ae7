import { isAlias, isMap, isScalar, isSeq, type Alias, type Document } from 'yaml';
import type { Node } from 'yaml';
import { forEachNode } from './forEachNode';
import type { Kind, Reference } from './model';
import { lower } from './locate';
import type { Origin, Position, TextRange } from './origin';
import type { Problem, ProblemCode, Severity } from './problems';

/** What is read out of a node; undefined where it is not usable, and then a problem says why. */
export type Read<T> = (node: Node, reading: Reading) => T | undefined;

/** A text that is being read, and where in the file the character at an offset of it stands. */
export interface PlacedText {
  readonly text: string;
  readonly position: (offset: number) => Position;
}

/** The nodes that the aliases (`*name`) of a document stand for; unresolved ones are left out. */
export type Anchored = ReadonlyMap<Alias, Node>;

const nothingAnchored: Anchored = new Map();

/** What was found so far and was not taken yet. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly references: readonly Reference[];
}

/** The reading of one text: where its characters stand and what has been found so far. */
export class Reading {
  /** The address that origins carry. */
  readonly file: string;

  readonly #placed: PlacedText;
  readonly #anchored: Anchored;
  /** The id of the entry being read, and the line that it stands in. */
  #entry: string | undefined;
  #line = 0;
  #problems: Problem[] = [];
  #references: Reference[] = [];

  constructor(file: string, placed: PlacedText, anchored: Anchored = nothingAnchored) {
    this.file = file;
    this.#placed = placed;
    this.#anchored = anchored;
  }

  /** The node itself, or the one that it stands for where it is an alias (`*name`). */
  resolve(node: unknown): Node | undefined {
    // One step only: an alias is never expanded into what it holds, so no file can swell.
    const target = isAlias(node) ? this.#anchored.get(node) : node;
    return isScalar(target) || isMap(target) || isSeq(target) ? target : undefined;
  }

  /**
   * Begins an entry: what is found until {@link leave} is in it, in lines from that of its key, which
   * is given back.
   */
  enter(id: string, keyNode: Node): number {
    this.#entry = id;
    this.#line = this.#placed.position(keyNode.range?.[0] ?? 0).line;
    return this.#line;
  }

  /** The entry ends: takes out what was found in it. */
  leave(): Findings {
    this.#entry = undefined;
    this.#line = 0;
    return this.take();
  }

  /** Where a node stands: in lines from the entry's, or outside of entries from the text's. */
  range(node: Node): TextRange {
    const { text, position } = this.#placed;
    const [start, after] = node.range ?? [0, 0];
    let end = after;
    // A block ends, to the library, where the next thing begins.
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    return lower({ start: position(start), end: position(end) }, -this.#line);
  }

  origin(node: Node): Origin {
    const entry = this.#entry === undefined ? {} : { entry: this.#entry };
    return { file: this.file, ...entry, within: this.range(node) };
  }

  /** Notes a problem; undefined, so that a reader can return it as its result. */
  problem(node: Node, code: ProblemCode, message: string, severity: Severity = 'error'): undefined {
    this.#problems.push({ code, severity, message, range: this.range(node) });
    return undefined;
  }

  reference(node: Node, id: string, expects: readonly Kind[]): void {
    const inside = this.#entry === undefined ? {} : { inside: this.#entry };
    this.#references.push({ id, ...inside, expects, origin: this.origin(node) });
  }

  /** Takes out what was found since the last time. */
  take(): Findings {
    const found = { problems: this.#problems, references: this.#references };
    this.#problems = [];
    this.#references = [];
    return found;
  }
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d;

/** Ties each alias of a document to the last node before it that carries its name. */
export function anchoredIn(document: Document): Anchored {
  const names = new Map<string, Node>();
  const anchored = new Map<Alias, Node>();
  forEachNode(document, (node) => {
    if (isAlias(node)) {
      const target = names.get(node.source);
      if (target) anchored.set(node, target);
    } else if (isScalar(node) || isMap(node) || isSeq(node)) {
      if (node.anchor !== undefined) names.set(node.anchor, node);
    }
  });
  return anchored;
}
