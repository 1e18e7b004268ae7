/** A place in a source as a note gives it: the pages alone, everything else with its word (CMOS 17, 14.22). */
export function locatorText(locator: string): string {
  const pages = /^(?:pp?\.?|pages?)\s*(?=[\divxlc])/i.exec(locator.trim())?.[0] ?? '';
  return locator
    .trim()
    .slice(pages.length)
    .replace(/(?<=\d)\s*-{1,2}\s*(?=\d)/g, '–');
}
