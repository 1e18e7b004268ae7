/** Some lines of a draft: blank ones, ones that nobody has looked at yet, or a passage. */
export type Stretch<Passage> =
  | { readonly kind: 'blank' | 'unread'; readonly lines: number }
  | { readonly kind: 'passage'; readonly lines: number; readonly passage: Passage };

/**
 * A draft as stretches of lines, from its first line to its last. A stretch knows how many lines it has
 * and not where they are, so that an edit leaves all others as they are.
 */
export class Stretches<Passage> {
  #stretches: Stretch<Passage>[] = [];
  #hasUnread = true;

  /** A draft of so many lines, all of them unread. */
  constructor(lines: number) {
    this.#stretches = [{ kind: 'unread', lines }];
  }

  /** How many lines there are. */
  get lines(): number {
    return this.#stretches.reduce((sum, { lines }) => sum + lines, 0);
  }

  /**
   * Takes out the stretches that hold any line from one to another, and leaves as many unread lines in their
   * place, or `more`; the passages that are gone.
   */
  forget(from: number, to: number, more = 0): readonly Passage[] {
    let [first, line] = [0, 0];
    while (first < this.#stretches.length && line + this.#linesOf(first) <= from) {
      line += this.#linesOf(first++);
    }
    let [past, end] = [first, line];
    while (past < this.#stretches.length && end <= to) end += this.#linesOf(past++);
    const lines = end - line + more;
    const gone = this.#stretches.splice(
      first,
      past - first,
      ...(lines > 0 ? [{ kind: 'unread' as const, lines }] : []),
    );
    this.#hasUnread = true;
    return gone.flatMap((stretch) => (stretch.kind === 'passage' ? [stretch.passage] : []));
  }

  /** Puts stretches of as many lines in the place of unread ones. */
  read(split: (from: number, to: number) => readonly Stretch<Passage>[]): void {
    if (!this.#hasUnread) return;
    const all: Stretch<Passage>[] = [];
    let line = 0;
    for (const stretch of this.#stretches) {
      const end = line + stretch.lines;
      if (stretch.kind === 'unread') for (const each of split(line, end)) all.push(each);
      else all.push(stretch);
      line = end;
    }
    this.#stretches = all;
    this.#hasUnread = false;
  }

  /** Calls for each passage that was read, in order, with its first line. */
  forEach(look: (passage: Passage, line: number) => void): void {
    let line = 0;
    for (const stretch of this.#stretches) {
      if (stretch.kind === 'passage') look(stretch.passage, line);
      line += stretch.lines;
    }
  }

  #linesOf(index: number): number {
    return this.#stretches[index]?.lines ?? 0;
  }
}
