import { dateIn, wholeDate } from './dateWords';
import { HEAD } from './documentHead';
import { own } from '../own';

/** In how many lines that say something a date is looked for that nothing declares. */
const FIRST_LINES = 12;

const frontMatter =
  /^\uFEFF?(?:---[ \t]*\r?\n(?<yaml>[^]*?)\r?\n(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n(?<toml>[^]*?)\r?\n\+\+\+)[ \t]*(?:\r?\n|$)/;
const frontMatterDate = /^date[ \t]*[:=][ \t]*(?<date>.*)$/im;

/** Where a markup language has a document say its date, by VS Code language id. */
const dateFields: Readonly<Record<string, RegExp>> = {
  latex: /^[^%\n]*\\date\s*\{(?<date>[^}]*)\}/m,
  org: /^#\+date:[ \t]*(?<date>.*)$/im,
  restructuredtext: /^:date:[ \t]*(?<date>.*)$/im,
  // The attribute, or the revision line below the author: "v1.0, 2021-04-06".
  asciidoc: /^(?::revdate:[ \t]*|v?\d[\d.]*,[ \t]*)(?<date>.*)$/im,
  typst: /\bdate:\s*(?<date>datetime\([^)]*\)|"[^"]*")/,
};

/** "Date: …" in any emphasis, as memos and mails have it; only a date that can be read counts. */
const memoLine = /^[\s>#*_-]*dated?[ \t*_]*:?[ \t*_]*[: \t](?<date>.*)$/i;

/**
 * The date that a document gives itself, as EDTF, or undefined: its front matter's `date`, the date
 * field of its markup, a "Date:" line or a dateline ("Islamabad, 6 April 2021") in its first lines.
 * The head of a document is enough; see `documentHead`.
 */
export function documentDate(text: string, languageId: string): string | undefined {
  const head = text.slice(0, HEAD);
  const matter = frontMatter.exec(head);
  const declared =
    frontMatterDate.exec(matter?.groups?.['yaml'] ?? matter?.groups?.['toml'] ?? '') ??
    own(dateFields, languageId)?.exec(head);
  const date = dateIn(declared?.groups?.['date'] ?? '');
  if (date !== undefined) return date;
  const lines = head.slice(matter?.[0].length ?? 0).split(/\r?\n/);
  for (const line of lines.filter((line) => line.trim() !== '').slice(0, FIRST_LINES)) {
    const memo = memoLine.exec(line)?.groups?.['date'];
    const found = memo === undefined ? datelineDate(line) : dateIn(memo);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A line that is a date and at most a place before it. */
function datelineDate(line: string): string | undefined {
  const plain = line.replace(/^[\s>#*_-]+|[\s*_.:–—-]+$/gu, '');
  const afterPlace = /^\p{L}[\p{L} .’'-]{1,40}[,:][ \t]*(?<date>.*\d.*)$/u.exec(plain);
  return wholeDate(plain) ?? wholeDate(afterPlace?.groups?.['date'] ?? '');
}
