import { distance } from 'fastest-levenshtein';

/** How many words are offered at most. */
const most = 3;

/** The known words that come near to a mistyped one, the nearest first; case makes no difference. */
export function nearestWords(word: string, known: readonly string[]): readonly string[] {
  const wanted = word.toLowerCase();
  const furthest = wanted.length < 3 ? 1 : Math.max(2, Math.ceil(wanted.length / 3));
  return known
    .filter((other) => other !== word)
    .map((other) => ({ other, far: farness(wanted, other.toLowerCase()) }))
    .filter(({ far }) => far <= furthest)
    .toSorted((a, b) => a.far - b.far || (a.other < b.other ? -1 : 1))
    .slice(0, most)
    .map(({ other }) => other);
}

/** Slips of the pen; a word that begins or ends another one whole is as near as one slip. */
function farness(wanted: string, other: string): number {
  if (Math.abs(wanted.length - other.length) <= wanted.length) {
    const [short, long] = wanted.length < other.length ? [wanted, other] : [other, wanted];
    if (short.length > 2 && (long.startsWith(`${short}-`) || long.endsWith(`-${short}`))) return 1;
  }
  return distance(wanted, other);
}
