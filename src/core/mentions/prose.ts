import { readLine, startOfDocument, type BlockState } from './prose/blocks';
import { asciidoc } from './prose/asciidoc';
import { blankInline } from './prose/inline';
import { latex } from './prose/latex';
import { markdown } from './prose/markdown';
import { plain, type Markup } from './prose/markup';
import { org } from './prose/org';
import { restructuredText } from './prose/restructuredText';
import { typst } from './prose/typst';
import { own } from '../own';

/** By VS Code language id; a notebook's Markdown cells are `markdown`. */
const markups: Readonly<Record<string, () => Markup>> = {
  ...{ markdown, quarto: markdown, rmd: markdown, mdx: markdown },
  ...{ restructuredtext: restructuredText, asciidoc, latex, typst, org },
};

/** The rules for a language; one without rules of its own is plain text. */
export function markupOf(languageId: string): Markup {
  return (own(markups, languageId) ?? plain)();
}

/** Lines that were read together, because something on one ends on a later one. */
export interface ProseLines {
  /** The lines as they are scanned, each as long as it was. */
  readonly lines: readonly string[];
  /** The state after each of them. */
  readonly after: readonly BlockState[];
  /** How many lines were looked at to say so: these, and maybe some behind them. */
  readonly reach: number;
}

/** How many lines a code span or a tag may take up. */
export const LONGEST_SPAN = 16;

/** Reads the line at an index, and those that something on it goes on to. */
export function proseLines(
  lineAt: (index: number) => string | undefined,
  index: number,
  markup: Markup,
  before: BlockState,
): ProseLines {
  const read = (line: string, state: BlockState): ReturnType<typeof readLine> =>
    readLine(line, markup, state);
  const first = read(lineAt(index) ?? '', before);
  const alone = { lines: [first.prose], after: [first.after], reach: 1 };
  if (!first.inline) return alone;
  const { prose } = blankInline(first.prose, markup.inline);
  if (!markup.unfinished?.test(prose)) return { ...alone, lines: [prose] };
  const paragraph = [first];
  while (paragraph.length < LONGEST_SPAN) {
    const last = paragraph.at(-1) ?? first;
    const line = lineAt(index + paragraph.length);
    const next = line === undefined || !last.after.paragraph ? undefined : read(line, last.after);
    if (!next?.inline || !next.after.paragraph) break;
    paragraph.push(next);
  }
  const together = blankInline(paragraph.map((line) => line.prose).join('\n'), markup.inline);
  let end = 0;
  let count = 0;
  do end += (paragraph[count++]?.prose.length ?? 0) + 1;
  while (together.stretches.some(([from, to]) => from < end && to > end));
  return {
    lines: together.prose.split('\n').slice(0, count),
    after: paragraph.slice(0, count).map((line) => line.after),
    // The line that ended the paragraph was looked at as well.
    reach: Math.min(paragraph.length + 1, LONGEST_SPAN),
  };
}

/** A text as it is scanned: of the same length, with what is no prose blanked out. */
export function proseOf(text: string, languageId: string): string {
  const markup = markupOf(languageId);
  const lines = text.split('\n');
  const prose: string[] = [];
  let state = startOfDocument;
  while (prose.length < lines.length) {
    const read = proseLines((index) => lines[index], prose.length, markup, state);
    prose.push(...read.lines);
    state = read.after.at(-1) ?? state;
  }
  return prose.join('\n');
}
