import { behind } from './blocks';
import { markup } from './markup';
import { lazily } from '../../lazily';

/** Typst. */
export const typst = lazily(() =>
  markup({
    blocks: [
      {
        opens: /^[ \t]*(?<until>`{3,})(?!.*`{3})/,
        closes: (line, fence) => line.includes(fence),
      },
      // A comment that goes on beyond its line; in raw text, in another comment and in an address it is none.
      {
        // No stretch can be read in two ways, else a line of many addresses would take ages.
        opens:
          /^(?:`[^`\n]*`|:\/\/\S*(?=\s|$)|\/\*(?:(?!\*\/)[^\n])*\*\/|(?!:?\/\/|\/\*)[^`\n])*?\/\*(?!(?:(?!\*\/)[^\n])*\*\/)/,
        closes: (line) => behind(line, '*/'),
        afterwards: true,
      },
      // Code over several lines ends where something closes as far out as it began.
      {
        opens: /^(?<until>[ \t]*)#(?:let|set|show|import|include)\b.*[({,][ \t]*\r?$/,
        closes: (line, indent) =>
          line.startsWith(indent) && /^[)\]}]/.test(line.slice(indent.length)),
      },
      { opens: /^[ \t]*#(?:let|set|show|import|include)\b/, closes: 'line' },
    ],
    inline: [
      ['border', /`{3}[^]*?`{3}|`[^`\n]*`/],
      ['border', /(?<!:)\/\/[^\n]*|\/\*(?:(?!\/\*)[^\n])*?(?:\*\/|$)/],
      ['border', /\$[^$]*\$/],
      ['border', /#[a-z_][\w.-]*(?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\))?/],
      ['border', /\b(?:image|read|csv|json|yaml|toml|xml|cite|ref|label|bibliography)\([^()\n]*\)/],
      ['border', /<[\w:.-]+>/],
      ['border', /(?<![\p{L}\d])@[\w:.-]+/u],
      ['escape', /\\[^\s\w]/],
      ['space', /~|\\$/],
      ['dash', /-{2,3}/],
    ],
    signs: '-`/$#<(\\\\~',
    unfinished: /\$/,
  }),
);
