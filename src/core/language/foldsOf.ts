import { textLines } from './textLines';

/** Lines that can be folded into their first one. */
export interface Fold {
  readonly first: number;
  readonly last: number;
  readonly isComment: boolean;
}

/** Every line with deeper ones below it, and every run of comments. */
export function foldsOf(text: string): readonly Fold[] {
  const lines = textLines(text);
  const folds: Fold[] = [];
  const open: { readonly line: number; readonly depth: number }[] = [];
  let last = 0;
  let comment: number | undefined;
  const closeTo = (depth: number): void => {
    for (let top = open.at(-1); top && top.depth >= depth; top = open.at(-1)) {
      open.pop();
      if (last > top.line) folds.push({ first: top.line, last, isComment: false });
    }
  };
  const closeComment = (next: number): void => {
    if (comment !== undefined && next - comment > 1) {
      folds.push({ first: comment, last: next - 1, isComment: true });
    }
    comment = undefined;
  };
  for (let number = 0; number < lines.count; number++) {
    const blanks = lines.depth(number);
    const first = lines.first(number);
    if (first === '#') {
      comment ??= number;
      continue;
    }
    closeComment(number);
    if (first === '') continue;
    // A dash belongs to the key above it, at whatever depth it stands; a bracket closes one.
    const half = first === '-' ? 0.5 : first === ']' || first === '}' ? 1 : 0;
    const depth = blanks + half;
    closeTo(depth);
    open.push({ line: number, depth });
    last = number;
  }
  closeComment(lines.count);
  closeTo(-1);
  return folds.toSorted((a, b) => a.first - b.first || b.last - a.last);
}
