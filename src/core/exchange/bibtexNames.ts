import type { CslName } from '../dossier/model';
import { oneLine } from './oneLine';
import { texOf, texText } from './tex';

/** The people and bodies in an author field: `Last, First and {A Body} and First von Last`. */
export function bibtexNames(field: string): readonly CslName[] {
  return splitOutsideBraces(field, /^\s+and\s+/i)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'others')
    .map(nameOf);
}

/** Names as an author field; what could be split wrongly stands in braces. */
export function bibtexNameField(names: readonly CslName[]): string {
  return names
    .map(({ family, given, literal }) => {
      if (family === undefined) return `{${texOf(literal ?? given ?? '')}}`;
      return [family, ...(given === undefined ? [] : [given])].map(protectedPart).join(', ');
    })
    .join(' and ');
}

const protectedPart = (part: string): string =>
  /,|\band\b|^\p{Ll}/iu.test(part) || /\s/.test(part) ? `{${texOf(part)}}` : texOf(part);

function nameOf(name: string): CslName {
  if (/^\{[^{}]*\}$/.test(name)) return { literal: plain(name) };
  const parts = splitOutsideBraces(name, /^,/).map(plain);
  const [last = '', middle = '', first] = parts;
  if (parts.length > 1) {
    // Von Last, First; or Von Last, Jr, First.
    const given = first === undefined ? middle : `${first}, ${middle}`;
    return given === '' ? { literal: last } : { family: last, given };
  }
  const words = splitOutsideBraces(name, /^[\s~]+/).map(plain);
  if (words.length < 2) return { literal: plain(name) };
  const von = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const begin = von > 0 && von < words.length - 1 ? von : words.length - 1;
  return { family: words.slice(begin).join(' '), given: words.slice(0, begin).join(' ') };
}

const plain = (tex: string): string => oneLine(texText(tex));

function splitOutsideBraces(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let [depth, begin] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === '}') depth--;
    else if (depth <= 0 && /[\s,~]/.test(character ?? '')) {
      const length = separator.exec(text.slice(at, at + 40))?.[0].length;
      if (length === undefined) continue;
      parts.push(text.slice(begin, at));
      begin = at + length;
      at = begin - 1;
    }
  }
  return [...parts, text.slice(begin)];
}
