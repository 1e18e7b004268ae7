import { HANGUL, SPACELESS, isWordKind, kindOf } from './characters';

/** Whether a name may begin with a character of this kind. */
export function startsWord(kind: number): boolean {
  return isWordKind(kind) || kind === SPACELESS || kind === HANGUL;
}

/** Quotation marks and brackets around a name are no part of it: every name starts with a word. */
export function firstWordOf(text: string): number {
  let at = 0;
  while (at < text.length && !startsWord(kindOf(text.charCodeAt(at)))) at++;
  return at;
}

/** What closes at the end is left out only where what opens it was left out at the start: "Yahoo!" */
export function lastWordOf(text: string, start: number): number {
  if (start === 0) return text.length;
  const opening = text.slice(0, start);
  let end = text.length;
  const closing = (pattern: RegExp): void => {
    while (end > start && pattern.test(text.charAt(end - 1))) end--;
  };
  closing(/\s/);
  if (/\p{Ps}/u.test(opening)) closing(/\p{Pe}/u);
  if (/["'\p{Pi}\p{Pf}]/u.test(opening)) closing(/["'\p{Pi}\p{Pf}]/u);
  return end;
}

/** A name without quotation marks and brackets around it. */
export function bareName(text: string): string {
  const start = firstWordOf(text);
  return start === 0 ? text : text.slice(start, lastWordOf(text, start));
}
