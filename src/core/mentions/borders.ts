import {
  CAPITAL,
  HANGUL,
  IGNORED,
  SIGN,
  SPACELESS,
  foldingOf,
  isWordKind,
  kindOf,
} from './characters';
import { lazily } from '../lazily';

/*
 * Whether a name that was found stands alone or is a part of a longer word. Runs of letters and
 * digits are read whole (WordReader), so only what the reader cannot know is asked here.
 */

const APOSTROPHE = 0x27;
const UNDERSCORE = 0x5f;
const FIRST_SYLLABLE = 0xac00;
/** In letters: three particles of three syllables, and what must not follow them. */
const LONGEST_PARTICLES = 32;

/**
 * The particles of Korean that follow a noun without a space, alone or two or three together. With
 * `인` a country becomes a nationality, another word.
 */
const particles = lazily(
  () =>
    /(?:은|는|이|가|을|를|의|에|엔|와|과|도|만|로|으로|로서|으로서|로써|으로써|에서|에선|에게|에겐|에게서|께|께서|한테|한테서|하고|까지|부터|보다|처럼|같이|만큼|대로|마다|조차|마저|밖에|뿐|나|이나|든지|이든지|란|이란|랑|이랑|라는|이라는|라고|이라고|며|이며|이고|이자|이다|였다|이었다|입니다|씨|님|측){1,3}(?![\u1100-\u11ff\u3131-\u318e\uac00-\ud7fb\p{L}\p{N}])/uy,
);

/** Whether a name may begin at an offset where a word begins. */
export function beginsAtBorder(text: string, start: number): boolean {
  const kind = kindOf(text.charCodeAt(start));
  if (kind === SPACELESS) return true;
  let before = start - 1;
  while (before >= 0 && kindOf(text.charCodeAt(before)) === IGNORED) before--;
  if (before < 0) return true;
  const unit = text.charCodeAt(before);
  if (kindOf(unit) === HANGUL) return false;
  if (kind === HANGUL) return !isWordKind(kindOf(unit));
  if (unit === UNDERSCORE) {
    // `_Lavrov_` is emphasis, `visit_Lavrov_2021` is one word.
    while (before >= 0 && text.charCodeAt(before) === UNDERSCORE) before--;
    return before < 0 || !isWordKind(kindOf(text.charCodeAt(before)));
  }
  if (foldingOf(unit) === APOSTROPHE && kindOf(unit) === SIGN) {
    // "O'Neill" and "N'Djamena" are one word; "l'Iran" and "L'Iran" are two.
    if (before === 0) return true;
    const letter = text.charCodeAt(before - 1);
    const alone = before === 1 || !isWordKind(kindOf(text.charCodeAt(before - 2)));
    return !(alone && kindOf(letter) === CAPITAL && letter !== 0x4c);
  }
  return true;
}

const signOrMark = lazily(() => /[\p{M}\uff9e\uff9f]/u);

/** Whether a name that began at `start` may end at an offset where a word ends. */
export function endsAtBorder(text: string, start: number, end: number): boolean {
  const kind = kindOf(text.charCodeAt(end - 1));
  let after = end;
  while (after < text.length && kindOf(text.charCodeAt(after)) === IGNORED) after++;
  if (after === text.length) return true;
  const unit = text.charCodeAt(after);
  const next = kindOf(unit);
  if (kind === SIGN) return true;
  // A vowel sign or tone mark belongs to the character before it.
  if (kind === SPACELESS) return !signOrMark().test(text.charAt(after));
  if (next === HANGUL) {
    // Letter by letter they are written as elsewhere the syllables are.
    const rest = unit < FIRST_SYLLABLE ? text.slice(after, after + LONGEST_PARTICLES) : '';
    particles().lastIndex = rest ? 0 : after;
    return particles().test(rest ? rest.normalize('NFC') : text);
  }
  if (kind === HANGUL) return !isWordKind(next);
  if (unit === UNDERSCORE) {
    while (after < text.length && text.charCodeAt(after) === UNDERSCORE) after++;
    return after === text.length || !isWordKind(kindOf(text.charCodeAt(after)));
  }
  if (next === SIGN && foldingOf(unit) === APOSTROPHE && after + 1 < text.length) {
    // "Lavrov's", "Ankara'da", but neither "Xi'an" nor "Sa'ada": so short a stem is no whole name.
    const letter = text.charCodeAt(after + 1);
    if (isWordKind(kindOf(letter)) && foldingOf(letter) !== 0x73) {
      return end - start > 2 && isWordKind(kindOf(text.charCodeAt(end - 3)));
    }
  }
  return true;
}
