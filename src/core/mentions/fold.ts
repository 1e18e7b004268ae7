import {
  DIACRITIC,
  EMPHASIS,
  EXPANDS,
  IGNORED,
  NEWLINE,
  SPACE,
  breaksAnywhere,
  expansion,
  foldingOf,
  isWordKind,
  kindOf,
} from './characters';
import { syllableAt, syllableLength } from './hangul';

const HYPHEN = 0x2d;

/** Whether a line may break between two characters where no space was. */
export function joinsLines(before: number, after: number): boolean {
  return foldingOf(before) === HYPHEN || (breaksAnywhere(before) && breaksAnywhere(after));
}

/** A name as it is compared, in the same units that {@link WordReader} hashes. */
export function fold(text: string): string {
  let folded = '';
  let gap = '';
  let line = false;
  let inRun = false;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = syllableAt(text, at);
    at += syllableLength(text, at) - 1;
    const kind = kindOf(unit);
    if (kind === SPACE || kind === NEWLINE) gap = ' ';
    else if (kind === EMPHASIS && gap === '') gap = '*';
    line ||= kind === NEWLINE;
    if (isSkipped(kind)) continue;
    if (gap === '*' && !(inRun && isWordKind(kind))) gap = '';
    if (line && joinsLines(before, unit)) gap = '';
    const folding = foldingOf(unit);
    folded += gap + (folding === EXPANDS ? expansion(unit) : String.fromCharCode(folding));
    gap = '';
    line = false;
    inRun = isWordKind(kind);
    before = unit;
  }
  return folded;
}

function isSkipped(kind: number): boolean {
  return kind === IGNORED || kind === DIACRITIC || kind >= SPACE;
}

/** Whether a stretch of a text and a name fold to the same. */
export function foldsTo(text: string, start: number, end: number, name: string): boolean {
  if (end - start === name.length) {
    let at = 0;
    while (at < name.length && alike(text.charCodeAt(start + at), name.charCodeAt(at))) at++;
    if (at === name.length) return true;
  }
  return fold(text.slice(start, end)) === fold(name);
}

function alike(unit: number, other: number): boolean {
  if (unit === other) return true;
  const folding = foldingOf(unit);
  return folding !== EXPANDS && folding === foldingOf(other);
}
