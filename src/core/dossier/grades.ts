import type { Credibility, Reliability } from './model';
import { say, toSay } from '../spoken';

/** Admiralty code, reliability of a source (words as in the MISP taxonomy `admiralty-scale`, CC0). */
export const reliabilityWords: Readonly<Record<Reliability, string>> = {
  A: toSay('completely reliable'),
  B: toSay('usually reliable'),
  C: toSay('fairly reliable'),
  D: toSay('not usually reliable'),
  E: toSay('unreliable'),
  F: toSay('cannot be judged'),
};

/** Admiralty code, credibility of a piece of information. */
export const credibilityWords: Readonly<Record<Credibility, string>> = {
  1: toSay('confirmed by other sources'),
  2: toSay('probably true'),
  3: toSay('possibly true'),
  4: toSay('doubtful'),
  5: toSay('improbable'),
  6: toSay('truth cannot be judged'),
};

/** Both halves joined, Admiralty style (`B2`); either half alone where the other is not given; else empty. */
export function grade(reliability?: Reliability, credibility?: Credibility): string {
  return `${reliability ?? ''}${credibility ?? ''}`;
}

/** A grade in words: `usually reliable, probably true`; empty where nothing is graded. */
export function gradeText(reliability?: Reliability, credibility?: Credibility): string {
  return [
    reliability && say(reliabilityWords[reliability]),
    credibility && say(credibilityWords[credibility]),
  ]
    .filter(Boolean)
    .join(', ');
}
