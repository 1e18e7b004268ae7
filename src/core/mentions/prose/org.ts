import { markup } from './markup';
import { lazily } from '../../lazily';

/** Org. */
export const org = lazily(() =>
  markup({
    blocks: [
      {
        opens: /^[ \t]*#\+begin_(?<until>src|example|export|comment)\b/i,
        closes: (line, name) => line.trim().toLowerCase() === `#+end_${name.toLowerCase()}`,
      },
      {
        opens: /^[ \t]*:(?:properties|logbook):\s*$/i,
        closes: (line) => /^\s*:end:\s*$/i.test(line),
      },
      {
        opens: /^[ \t]*\\begin\{(?<until>[a-z]+\*?)\}/i,
        closes: (line, name) => line.includes(`\\end{${name}}`),
      },
      { opens: /^[ \t]*#\+(?!(?:title|subtitle|description|caption):)\w+/i, closes: 'line' },
      { opens: /^[ \t]*(?:#|:)(?:\s|$)/, closes: 'line' },
    ],
    inline: [
      ['border', /^[ \t]*#\+\w+:/],
      ['heading', /^\*+(?= )(?: (?:TODO|DONE|NEXT|WAITING)\b)?/],
      ['border', /\[\[[^[\]\n]*\]\[|\[\[[^[\]\n]*\]\]|\]\]/],
      ['border', /<<[^<>\n]+>>|\{{3}[^{}\n]*\}{3}/],
      ['border', /\b(?:src|call)_[\w-]{1,60}(?:\[[^[\]\n]*\])?(?:\{[^{}\n]*\}|\([^()\n]*\))/],
      ['border', /\\\((?:(?!\\\()[^\n])*?\\\)|\\\[(?:(?!\\\[)[^\n])*?\\\]|\$\$[^$\n]+\$\$/],
      // Single dollars where no letter or digit is around them and no space within: no sums of money.
      ['border', /(?<![\p{L}\d$\\])\$(?![\s,;.$])(?:[^$\n]*[^\s,.$])?\$(?![\p{L}\d$])/u],
      ['border', /\\[a-z]{0,20}(?:cite|ref|label)[a-z]{0,20}\*?(?:\[[^[\]\n]*\])*\{[^{}\n]*\}/],
      ['border', /\[fn:[^\]\n:]*:?\]?/],
      ['border', /(?<![\p{L}\d])[=~][^\s=~](?:[^=~\n]*[^\s=~])?[=~](?![\p{L}\d])/u],
      ['border', /(?<![\p{L}\d])@[\w:.-]+/u],
      ['border', /[ \t]:[\w@#%:]+:[ \t]*$/],
      ['dash', /-{2,3}/],
    ],
    signs: '-#*\\[\\]=~:<{\\\\$',
  }),
);
