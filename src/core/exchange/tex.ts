import { own } from '../own';
/** TeX's accents as combining characters. */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

/** Commands that stand for a character. */
// prettier-ignore
const symbols = new Map(
  Object.entries({
    ss: 'ß', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å',
    i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ', dj: 'đ', DJ: 'Đ', ng: 'ŋ', NG: 'Ŋ',
    textbackslash: '\\', textbraceleft: '{', textbraceright: '}', textasciitilde: '~',
    textasciicircum: '^', textendash: '–', textemdash: '—', textquoteleft: '‘', textquoteright: '’',
    textquotedblleft: '“', textquotedblright: '”', textquotesingle: "'", textunderscore: '_',
    textless: '<', textgreater: '>', textbar: '|', textdollar: '$', ldots: '…', dots: '…',
    textellipsis: '…', S: '§', P: '¶', copyright: '©', textregistered: '®', texttrademark: '™',
    pounds: '£', textsterling: '£', euro: '€', texteuro: '€', EUR: '€', textdegree: '°', degree: '°',
    textbullet: '•', quad: ' ', qquad: ' ', ',': ' ', ' ': ' ', '/': '', '-': '', '\\': ' ',
    slash: '/', newline: ' ', par: ' ', LaTeX: 'LaTeX', TeX: 'TeX',
  }),
);

/** Commands that only set how their argument looks. */
const formatting = new Set(
  'emph textit textbf textsc textrm textsf texttt textup textnormal textsuperscript textsubscript mathrm mathit mathbf mkbibquote mkbibemph enquote uppercase MakeUppercase url path nolinkurl mbox hbox text'.split(
    ' ',
  ),
);

/** How deep commands may stand in each other; beyond that they stay as they are written. */
const deepest = 40;

/** The plain text of a TeX value: accents and symbols as characters, groups and looks dropped; unknown commands stay. */
export function texText(tex: string, depth = 0): string {
  if (depth > deepest) return tex;
  const reader = new TexReader(tex);
  let text = '';
  while (!reader.atEnd) {
    const next = reader.next();
    if (next === '\\') text += commandText(reader, depth);
    else if (next === '~') text += ' ';
    else if (next === '-' || next === '`' || next === "'") text += ligature(reader, next);
    else if (next !== '{' && next !== '}' && next !== '$') text += next;
  }
  return text.normalize('NFC');
}

/** Text as TeX that gives just that text; braces are always in pairs, so that BibTeX can count them. */
export function texOf(text: string): string {
  return text
    .replace(/[\\{}~^&%$#_]/g, (character) => escapes[character] ?? `\\${character}`)
    .replace(/([-'`])(?=\1)/g, '$1{}');
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function commandText(reader: TexReader, depth: number): string {
  const name = reader.command();
  const accent = own(accents, name);
  if (accent !== undefined) {
    const base = texText(reader.argument(), depth + 1)
      .replace('ı', 'i')
      .replace('ȷ', 'j');
    const [first = '', ...rest] = Array.from(base);
    return first === '' ? '' : first + accent + rest.join('');
  }
  const symbol = symbols.get(name);
  if (symbol !== undefined) return symbol;
  if (/^[^a-zA-Z]$/.test(name)) return name;
  if (formatting.has(name)) return texText(reader.argument(), depth + 1);
  if (name === 'href') {
    reader.argument();
    return texText(reader.argument(), depth + 1);
  }
  return reader.isGroup ? `\\${name}{${texText(reader.argument(), depth + 1)}}` : `\\${name} `;
}

function ligature(reader: TexReader, first: string): string {
  if (first !== '-') return reader.skip(first) ? (first === '`' ? '“' : '”') : first;
  if (!reader.skip('-')) return '-';
  return reader.skip('-') ? '—' : '–';
}

/** Steps through TeX by characters, commands and groups. */
class TexReader {
  #at = 0;
  readonly #tex: string;

  constructor(tex: string) {
    this.#tex = tex;
  }

  get atEnd(): boolean {
    return this.#at >= this.#tex.length;
  }

  get isGroup(): boolean {
    return this.#tex[this.#at] === '{';
  }

  /** The next character, whole where it is a pair of surrogates. */
  next(): string {
    const character = String.fromCodePoint(this.#tex.codePointAt(this.#at) ?? 0);
    this.#at += character.length;
    return character;
  }

  skip(text: string): boolean {
    const isNext = this.#tex.startsWith(text, this.#at);
    if (isNext) this.#at += text.length;
    return isNext;
  }

  /** The name after a backslash; white space behind a word belongs to it, and so do empty braces. */
  command(): string {
    const word = this.#match(/[a-zA-Z]+/y);
    if (word === '') return this.atEnd ? '\\' : this.next();
    this.#match(/\s+/y);
    if (symbols.has(word)) this.skip('{}');
    return word;
  }

  /** The group that follows without its braces, else the command or character that does. */
  argument(): string {
    this.#match(/\s+/y);
    if (!this.skip('{')) {
      return this.skip('\\') ? `\\${this.command()}` : this.atEnd ? '' : this.next();
    }
    const begin = this.#at;
    for (let depth = 1; !this.atEnd;) {
      const character = this.next();
      if (character === '\\') this.next();
      else if (character === '{') depth++;
      else if (character === '}' && --depth === 0) return this.#tex.slice(begin, this.#at - 1);
    }
    return this.#tex.slice(begin);
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [found = ''] = pattern.exec(this.#tex) ?? [];
    this.#at += found.length;
    return found;
  }
}
