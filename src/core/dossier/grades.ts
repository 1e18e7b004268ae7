import type { Credibility, Reliability } from './model';

/** Admiralty code, reliability of a source (words as in the MISP taxonomy `admiralty-scale`, CC0). */
export const reliabilityWords: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
};

/** Admiralty code, credibility of a piece of information. */
export const credibilityWords: Readonly<Record<Credibility, string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
};

/** Both halves joined, Admiralty style (`B2`); either half alone where the other is not given; else empty. */
export function grade(reliability?: Reliability, credibility?: Credibility): string {
  return `${reliability ?? ''}${credibility ?? ''}`;
}

/** A grade in words: `usually reliable, probably true`; empty where nothing is graded. */
export function gradeText(reliability?: Reliability, credibility?: Credibility): string {
  return [
    reliability && reliabilityWords[reliability],
    credibility && credibilityWords[credibility],
  ]
    .filter(Boolean)
    .join(', ');
}
