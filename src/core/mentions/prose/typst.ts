import { markup } from './markup';

/** Typst. */
export const typst = markup({
  blocks: [
    {
      opens: /^[ \t]*(?<until>`{3,})(?!.*`{3})/,
      closes: (line, fence) => line.includes(fence),
    },
    { opens: /^[ \t]*\/\*(?!.*\*\/)/, closes: (line) => line.includes('*/') },
    { opens: /^[ \t]*#(?:let|set|show|import|include)\b/, closes: 'line' },
  ],
  inline: [
    ['border', /`{3}[^]*?`{3}|`[^`\n]*`/],
    ['border', /(?<!:)\/\/[^\n]*|\/\*(?:(?!\/\*)[^\n])*?\*\//],
    ['border', /\$[^$]*\$/],
    ['border', /#[a-z_][\w.-]*(?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\))?/],
    ['border', /<[\w:.-]+>/],
    ['border', /(?<![\p{L}\d])@[\w:.-]+/u],
    ['escape', /\\[^\s\w]/],
    ['space', /~|\\$/],
    ['dash', /-{2,3}/],
  ],
  signs: '-`/$#<\\\\~',
});
