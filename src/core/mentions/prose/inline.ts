import { blanked, BORDER, HEADING, NOTHING, sign, UNCLOSED } from './blank';
import { own } from '../../own';
import { lazily } from '../../lazily';

/** What becomes of a stretch within a line that is no prose. */
export type Treatment =
  /** It ends a name: code, addresses, keys. */
  | 'border'
  /** The same, where what ends it is on a later line, if anywhere. */
  | 'unclosed'
  /** A name reads on through it: tags, link targets behind their text, formatting commands. */
  | 'nothing'
  | 'space'
  | 'dash'
  | 'heading'
  /** A backslash goes, what it protects stays. */
  | 'escape'
  /** A character written out, as in HTML. */
  | 'entity';

/** A pattern within a line, without flags or capturing groups other than named ones. */
export type InlineRule = readonly [treatment: Treatment, pattern: RegExp];

/** The rules of one markup as one pattern; see {@link compileInline}. */
export interface Inline {
  readonly pattern: RegExp;
  readonly treatments: readonly Treatment[];
  /** Characters without which no rule applies. */
  readonly signs: RegExp;
}

/** Makes one pattern of several; of two that match at one place the earlier applies. */
export function compileInline(rules: readonly InlineRule[], signs: RegExp): Inline {
  const sources = rules.map(([, { source }], index) => `(?<_${index}>${source})`);
  return {
    pattern: new RegExp(sources.join('|'), 'gimu'),
    treatments: rules.map(([treatment]) => treatment),
    signs,
  };
}

/** A text with what the rules find blanked out, and where those stretches are. */
export function blankInline(
  text: string,
  { pattern, treatments, signs }: Inline,
): {
  readonly prose: string;
  readonly stretches: readonly (readonly [from: number, to: number])[];
} {
  const stretches: [number, number][] = [];
  if (!signs.test(text)) return { prose: text, stretches };
  let prose = '';
  let done = 0;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [stretch] = found;
    const rule = treatments.findIndex((_, index) => found.groups?.[`_${index}`] !== undefined);
    prose += text.slice(done, found.index) + treated(stretch, treatments[rule] ?? 'border');
    done = found.index + stretch.length;
    stretches.push([found.index, done]);
  }
  return { prose: done === 0 ? text : prose + text.slice(done), stretches };
}

function treated(stretch: string, treatment: Treatment): string {
  switch (treatment) {
    case 'border':
      return blanked(stretch, BORDER);
    case 'unclosed':
      return blanked(stretch, UNCLOSED);
    case 'nothing':
      return blanked(stretch, NOTHING);
    case 'space':
      return blanked(stretch, ' ');
    case 'dash':
      return sign(stretch, '-');
    case 'heading':
      return sign(stretch, HEADING);
    case 'escape':
      return NOTHING + stretch.slice(1);
    case 'entity':
      return sign(stretch, characterOf(stretch.slice(1, -1)));
  }
}

/** The character that HTML writes by a name or a number. An accent is no part of any comparison. */
function characterOf(name: string): string {
  const known = own(entities, name.toLowerCase());
  if (known !== undefined) return known;
  const { digits, hex, letter } = written.exec(name)?.groups ?? {};
  const unit = digits ? Number(digits) : hex ? parseInt(hex, 16) : 0;
  return unit > 0x20 && unit <= 0xffff ? String.fromCharCode(unit) : (letter ?? BORDER);
}
const written =
  /^(?:#(?<digits>\d+)|#x(?<hex>[\da-f]+)|(?<letter>[a-z])(?:acute|grave|circ|uml|tilde|cedil|caron|ring|slash|breve|macr|dot|ogon))$/i;

/** The characters within names that HTML writers write out by a name. */
const entities: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', '#32': ' ', '#x20': ' ' },
  ...{ shy: NOTHING, zwj: NOTHING, zwnj: NOTHING, lrm: NOTHING, rlm: NOTHING },
  ...{ ndash: '-', mdash: '-', minus: '-', hyphen: '-' },
  ...{ rsquo: "'", lsquo: "'", apos: "'", prime: "'" },
  ...{ amp: '&', quot: '"', ldquo: '"', rdquo: '"', laquo: '"', raquo: '"' },
  ...{ szlig: 'ß', aelig: 'æ', oelig: 'œ', eth: 'ð', thorn: 'þ', inodot: 'ı', middot: '·' },
};

/**
 * Web and mail addresses; no prose in any language. Text without spaces goes on behind them, so
 * they end before its punctuation; an en dash may be in one, an em dash is not.
 */
export const addresses = lazily<readonly InlineRule[]>(() => [
  [
    'border',
    /(?:\b[a-z][a-z\d+.-]{1,15}:\/\/|\bwww\.|\bmailto:)[^\s<>"“”«»`|[\]}—…，。、；：！？（）「」『』《》〈〉【】،۔؟؛।॥]+/,
  ],
  ['border', /(?<![\p{L}\d.+-])[\p{L}\d][\p{L}\d.+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u],
]);
