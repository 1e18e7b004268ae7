/*
 * A slow matcher that is plain to see through: it tries every start, every end and every name. It
 * shares nothing with the scanner but the rules in words (DESIGN.md, "Recognition").
 */

/** Text as names are compared: by regular expressions over the whole string. */
function canonical(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/(?<=[\p{L}\p{N}]\p{Mn}*)[*_~]+(?=[*_~\p{Mn}]*[\p{L}\p{N}])/gu, '✱')
    .replace(/[*_~]/g, '')
    .replace(/-\s*\n\s*/g, '-')
    .replace(/[‐‑‒–—−]\s*\n\s*/g, '-')
    .replace(/\s+/gu, ' ')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .trim();
}

const letter = /[\p{L}\p{N}]/u;

/** The offsets within runs of letters and digits, but for changes to a capital if the run begins small. */
function insideWords(text: string): Set<number> {
  const inside = new Set<number>();
  const runs = /[\p{L}\p{N}](?:[\p{Mn}\p{Cf}]*[\p{L}\p{N}])*\p{Mn}*/gu;
  for (const { index, 0: run } of text.matchAll(runs)) {
    for (let at = 1; at < run.length; at++) inside.add(index + at);
    if (!/^\p{Ll}/u.test(run)) continue;
    for (const { index: change, 0: lost } of run.matchAll(
      /(?<=\p{Ll}\p{Mn}*)\p{Cf}*(?=\p{Lu})/gu,
    )) {
      inside.delete(index + change);
      inside.delete(index + change + lost.length);
    }
  }
  return inside;
}

function fits(text: string, start: number, end: number, name: string): boolean {
  const first = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? '';
  const written = text.slice(start, end);
  if (/^\p{Lu}/u.test(first) && !/^\p{Lu}/u.test(written)) return false;
  const acronym = /^[^\p{Ll} ]*$/u.test(name) && (name.match(/\p{Lu}/gu) ?? []).length > 1;
  return !acronym || !/^\p{Lu}/u.test(first) || !/\p{Ll}/u.test(written);
}

/** Leftmost, longest matches of any of the names, none overlapping, as `[start, end]`. */
export function slowMatches(text: string, names: readonly string[]): [number, number][] {
  const byForm = new Map<string, string[]>();
  for (const name of names) {
    const form = canonical(name);
    byForm.set(form, [...(byForm.get(form) ?? []), name]);
  }
  const longest = Math.max(0, ...names.map((name) => name.length)) * 3 + 10;
  const inside = insideWords(text);
  const matches: [number, number][] = [];
  for (let start = 0; start < text.length; start++) {
    if (!letter.test(text.charAt(start)) || inside.has(start)) continue;
    for (let end = Math.min(text.length, start + longest); end > start; end--) {
      if (inside.has(end) || /[\s\p{Cf}*_~]/u.test(text.charAt(end - 1))) continue;
      if (/^[\p{Mn}]/u.test(text.slice(end))) continue;
      if (/\n[^]*\n/.test(text.slice(start, end))) continue;
      const found = byForm.get(canonical(text.slice(start, end))) ?? [];
      if (found.some((name) => fits(text, start, end, name))) {
        matches.push([start, end]);
        start = end - 1;
        break;
      }
    }
  }
  return matches;
}
