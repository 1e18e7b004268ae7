import { blanked, BORDER, HEADING, NOTHING, sign } from './blank';

/** What becomes of a stretch within a line that is no prose. */
export type Treatment =
  /** It ends a name: code, addresses, keys. */
  | 'border'
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
  for (const found of text.matchAll(pattern)) {
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
      return sign(stretch, entities[stretch.slice(1, -1).toLowerCase()] ?? BORDER);
  }
}

/** The characters within names that HTML writers write out. */
const entities: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', '#160': ' ', '#xa0': ' ' },
  ...{ shy: NOTHING, zwj: NOTHING, zwnj: NOTHING, lrm: NOTHING, rlm: NOTHING },
  ...{ ndash: '-', mdash: '-', minus: '-', '#8211': '-', '#8209': '-', '#x2013': '-' },
  ...{ rsquo: "'", lsquo: "'", apos: "'", '#39': "'", '#x27': "'", '#8217': "'" },
  ...{ amp: '&', quot: '"', ldquo: '"', rdquo: '"', '#38': '&', '#34': '"' },
};

/** Web and mail addresses; no prose in any language. */
export const addresses: readonly InlineRule[] = [
  ['border', /(?:\b[a-z][a-z\d+.-]{1,15}:\/\/|\bwww\.|\bmailto:)[^\s<>"“”«»`|[\]}]+/],
  ['border', /(?<![\p{L}\d.+-])[\p{L}\d][\p{L}\d.+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u],
];
