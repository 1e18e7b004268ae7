import { UNCLOSED } from './blank';
import { behind } from './blocks';
import { markup } from './markup';
import { lazily } from '../../lazily';

/** Commands whose first argument is a key, the name of a file, an address or a length. */
const keyed = `\\\\(?:${[
  ...['documentclass', 'usepackage', 'RequirePackage', 'usetikzlibrary', '[a-z]*set(?:up)?'],
  ...['[a-z]*cite[a-z]*', '[a-z]*ref', 'label', 'bibitem', 'index', 'gls[a-z]*', 'ac[sfl]?[pi]?'],
  ...['acr[a-z]+', 'hyperlink', 'hypertarget', 'include[a-z]*', 'input[a-z]*', 'subfile'],
  ...['lstinputlisting', 'bibliography(?:style)?', 'addbibresource', 'graphicspath', 'url', 'href'],
  ...['setlength', '[vh]space', '(?:re)?newcommand', '(?:this)?pagestyle', 'pagenumbering'],
  ...['(?:text)?color', 'font[a-z]+', 'selectlanguage', 'foreignlanguage', 'end'],
].join('|')})(?![a-z])\\*?(?:\\s*\\[[^[\\]]*\\])*`;

/** LaTeX. */
export const latex = lazily(() =>
  markup({
    blocks: [
      {
        opens:
          /^.*\\begin\{(?<until>(?:verbatim|Verbatim|lstlisting|minted|comment|filecontents|tikzpicture|equation|align|gather|multline|math|displaymath)\*?)\}(?!.*?\\(?:begin|end)\{\k<until>\})/,
        closes: (line, name) => behind(line, `\\end{${name}}`),
        afterwards: true,
      },
      { opens: /^\s*\\\[(?!.*\\\])/, closes: (line) => behind(line, '\\]') },
      { opens: /^\s*\$\$(?!.*\$\$)/, closes: (line) => behind(line, '$$') },
    ],
    inline: [
      // Accents are no part of any comparison; letters that ASCII lacks are written as commands.
      ['nothing', /\\["'`^~=.](?=\s?\{?\\?[a-z])|\\[cvukhrdbt](?=\s?\{)/],
      ['escape', /\\(?:[ijol]|ss|aa|ae|oe|dh|dj|th)(?![a-z])/],
      ['escape', /\\[%&$#_{}]/],
      ['border', /%[^\n]*/],
      ['border', /\\(?:verb|lstinline)\*?(?<bar>[^\w\s*{])[^\n]*?\k<bar>/],
      [
        'border',
        /\$\$[^]*?\$\$|\$[^$\n]*\$|\\\((?:(?!\\\()[^\n])*?\\\)|\\\[(?:(?!\\\[)[^\n])*?\\\]/,
      ],
      [
        'border',
        /\\begin\{(?<math>(?:equation|align|gather|multline|math|displaymath)\*?)\}(?:(?!\\begin)[^\n])*?\\end\{\k<math>\}/,
      ],
      ['border', /\\begin\s*\{[^{}]*\}(?:\s*\[[^[\]]*\])?|\\item(?![a-z])/],
      ['border', /\\hyperref\s*\[[^[\]]*\]\s*\{?|\\(?:sub)?import\*?\s*\{[^{}]*\}\s*\{[^{}]*\}/],
      [
        'border',
        new RegExp(`${keyed}(?:\\s*\\{[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\}|(?!\\s*[{[]))`, 'u'),
      ],
      ['unclosed', new RegExp(`${keyed}\\s*[{[][^{}[\\]]*$`, 'u')],
      ['heading', /\\(?:part|chapter|(?:sub){0,2}section|(?:sub)?paragraph)\*?(?:\[[^[\]]*\])?\{/],
      // One argument after another.
      ['border', /\}[ \t]*\{/],
      ['nothing', /\\(?:text[a-z]{2}|emph|underline|mbox|uline)\s*\{|\\[-/]|[{}]/],
      ['space', /\\\\(?:\[[^\]]*\])?|\\[ ,;:!]|~/],
      ['border', /\\[a-z]+\*?(?:\[[^[\]\n]*\])*\{?/],
      ['dash', /-{2,3}/],
    ],
    signs: '-\\\\%${}~',
    unfinished: new RegExp(UNCLOSED),
  }),
);
