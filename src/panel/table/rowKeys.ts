const page = 10;

/** A key as it was pressed. */
export interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** The row, from 0, that a key leads to in a table of `count` rows; undefined where it leads to none. */
export function rowAfter(press: KeyPress, row: number, count: number): number | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return undefined;
  const next = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: count - 1,
  }[press.key];
  return next === undefined ? undefined : Math.max(0, Math.min(count - 1, next));
}
