/** A document as its lines, without line ends; an editor's own document fits with a small adapter. */
export interface Lines {
  readonly lineCount: number;
  lineAt(line: number): string;
}

/**
 * An edit: lines from one on are replaced by others. An editor's change of a range replaces the
 * lines from its first to its last by as many as its text has line ends, and one.
 */
export interface LineEdit {
  readonly line: number;
  /** How many lines there were, at least one. */
  readonly removed: number;
  /** How many there are instead, at least one. */
  readonly inserted: number;
}

/** Lines from one on, up to but without another. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Where the new lines of edits are in the end; each edit is in terms of the lines after the one before. */
export function editedRanges(edits: readonly LineEdit[]): readonly LineRange[] {
  let ranges: LineRange[] = [];
  for (const { line, removed, inserted } of edits) {
    const moved = (at: number): number => {
      if (at <= line) return at;
      return at >= line + removed ? at + inserted - removed : line + inserted;
    };
    ranges = ranges.map(({ from, to }) => ({ from: moved(from), to: moved(to) }));
    ranges.push({ from: line, to: line + inserted });
  }
  return ranges.sort((one, other) => one.from - other.from);
}

/** Makes room in what is kept of each line: edited lines have nothing yet. What was taken out. */
export function makeRoom<Kept>(kept: (Kept | undefined)[], edit: LineEdit): (Kept | undefined)[] {
  const { line, removed, inserted } = edit;
  if (removed === 1 && inserted === 1) {
    const [before] = kept.slice(line, line + 1);
    kept[line] = undefined;
    return [before];
  }
  const rest = kept.splice(line);
  const taken = rest.splice(0, removed);
  kept.length += inserted;
  for (const item of rest) kept.push(item);
  return taken;
}
