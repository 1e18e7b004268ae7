import { joined, plain, type CitationText } from './citationText';

/** Where in a journal: pages follow its year in parentheses after a colon, all else after a comma (CMOS 17, 14.171). */
export function withPages(journal: CitationText, pages: string | undefined): CitationText {
  if (pages === undefined) return journal;
  const last = journal.at(-1);
  return typeof last === 'string' && last.endsWith(')')
    ? [...journal, `: ${pages}`]
    : joined(',', [journal, plain(pages)]);
}
