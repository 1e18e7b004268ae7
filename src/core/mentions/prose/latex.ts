import { markup } from './markup';

/** LaTeX. */
export const latex = markup({
  blocks: [
    {
      opens:
        /^.*\\begin\{(?<until>(?:verbatim|Verbatim|lstlisting|minted|comment|filecontents|tikzpicture|equation|align|gather|multline|math|displaymath)\*?)\}(?!.*\\end\{\k<until>\})/,
      closes: (line, name) => line.includes(`\\end{${name}}`),
      afterwards: true,
    },
  ],
  inline: [
    ['escape', /\\[%&$#_{}]/],
    ['border', /%[^\n]*/],
    ['border', /\\(?:verb|lstinline)\*?(?<bar>[^\w\s*{])[^\n]*?\k<bar>/],
    ['border', /\$\$[^]*?\$\$|\$[^$\n]*\$|\\\((?:(?!\\\()[^\n])*?\\\)/],
    // Keys, names of files, addresses and lengths.
    [
      'border',
      /\\(?:begin|end|documentclass|usepackage|RequirePackage|[a-z]*cite[a-z]*|[a-z]*ref|label|includegraphics|input|include|bibliography|bibliographystyle|addbibresource|graphicspath|nocite|url|href|hypersetup|setlength|[vh]space|gls[a-z]*|hyperlink|hypertarget|newcommand|renewcommand|pagestyle|color|textcolor)\*?(?:\s*\[[^[\]]*\])*(?:\s*\{[^{}]*\})?/,
    ],
    ['heading', /\\(?:part|chapter|(?:sub){0,2}section|(?:sub)?paragraph)\*?(?:\[[^[\]]*\])?\{/],
    ['nothing', /\\(?:text[a-z]{2}|emph|underline|mbox|uline|textsuperscript)\s*\{|\\[-/]|[{}]/],
    ['space', /\\\\(?:\[[^\]]*\])?|\\[ ,;:!]|~/],
    ['border', /\\[a-z]+\*?(?:\[[^[\]\n]*\])*\{?/],
    ['dash', /-{2,3}/],
  ],
  signs: '-\\\\%${}~',
});
