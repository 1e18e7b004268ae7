import { frontMatter } from './frontMatter';
import { markup } from './markup';
import { lazily } from '../../lazily';

/*
 * CommonMark with front matter, and of its dialects what hides keys and paths: footnotes, citations,
 * attributes, math blocks, wiki links, short codes.
 */

/** A link's target in round brackets with its title, after the text in square ones. */
const target =
  /\]\(\s*(?:<[^<>\n]*>|(?:\\.|[^\s()\\]|\((?:\\.|[^\s()\\])*\))*)(?:\s+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\([^()]*\)))?\s*\)/;

/** The title of a link's definition on a line of its own. */
const titleAlone = /^[ \t]*(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\))\s*$/;

function tag(names: string): RegExp {
  return new RegExp(
    `</?(?:${names})(?:\\s+[\\w:@.-]+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'=<>\`]+))?)*\\s*/?>`,
  );
}
/** Tags that only set text off; any other parts what is before it from what is behind. */
const formatting = tag(
  'b|i|u|s|q|em|strong|del|ins|mark|small|big|span|font|abbr|cite|dfn|tt|strike|bdi|bdo|wbr',
);

/** Markdown, and what is written in Markdown cells of notebooks. */
export const markdown = lazily(() =>
  markup({
    blocks: [
      ...frontMatter,
      {
        opens: /^[ \t]*(?<until>`{3,}(?=[^`]*$)|~{3,})/,
        closes: (line, fence) => {
          const closing = /^[ \t]*(`{3,}|~{3,})\s*$/.exec(line)?.[1] ?? '';
          return closing.startsWith(fence);
        },
      },
      { opens: /^ {0,3}<!--(?!.*-->)/, closes: (line) => line.includes('-->') },
      {
        opens: /^ {0,3}<(?<until>script|pre|style|textarea)(?=[\s>]|$)(?!.*<\/\k<until>>)/i,
        closes: (line, name) => line.toLowerCase().includes(`</${name.toLowerCase()}>`),
      },
      { opens: /^\s*\$\$(?!.*\$\$)/, closes: (line) => line.includes('$$') },
      // Definitions of link targets, and fences around divisions.
      {
        opens: /^ {0,3}\[(?!\^)(?:\\.|[^\]\\])+\]:\s*(?:<[^<>]*>|\S+)\s*$/,
        closes: (line) => titleAlone.test(line) || 'before',
        notInParagraph: true,
      },
      { opens: /^ {0,3}\[(?!\^)(?:\\.|[^\]\\])+\]:/, closes: 'line', notInParagraph: true },
      { opens: /^ {0,3}:{3,}/, closes: 'line' },
    ],
    inline: [
      // Each length of ticks may look for its end in vain: there are not many.
      ['border', /(?<!`)(?<tick>`{1,20})(?!`)[^]*?[^`]\k<tick>(?!`)/],
      ['border', /<(?:[a-z][a-z\d+.-]+:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/],
      ['nothing', target],
      ['nothing', /\]\[[^[\]\n]*\]/],
      ['border', /!\[\[[^[\]\n]*\]\]|\[\[[^[\]|\n]*\||#[^[\]|#\n]*\]\]/],
      ['border', /\[\^[^[\]\s]+\]:?/],
      ['space', /<br\s*\/?>/],
      ['border', /<!--(?:(?!<!--)[^])*?-->/],
      ['nothing', formatting],
      ['border', tag('[a-z][\\w:.-]*')],
      ['border', /<[?!][a-z][^<>]*>/],
      ['border', /\{\{[^\n{}]*\}\}|(?<=[)\]])\{[^{}\n]*\}|\{[#.:%=][^{}\n]*\}/],
      ['border', /\$\$[^$\n]+\$\$/],
      ['border', /(?<![\p{L}\d])@[\p{L}\d_][\p{L}\d_:.#$%&+?~/-]*/u],
      ['space', /\\$/],
      ['escape', /\\[!-/:-@[-`{-~]/],
      ['entity', /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/],
    ],
    signs: '`<\\[\\]{\\\\&$',
    indentedCode: true,
    unfinished: /`|<[a-z/!?]|\]\(/i,
  }),
);
