import { markup } from './markup';
import { lazily } from '../../lazily';

/** reStructuredText. */
export const restructuredText = lazily(() =>
  markup({
    // What begins with `>>>` is a session of an interpreter.
    quotations: false,
    blocks: [
      { opens: /^[ \t]*>>>(?:\s|$)/, closes: 'blank', notInParagraph: true },
      {
        opens:
          /^(?<until>[ \t]*)\.\.\s+(?:code(?:-block)?|sourcecode|literalinclude|raw|math|highlight|include|image|toctree|parsed-literal|csv-table|bibliography)::/,
        closes: 'dedent',
      },
      // Targets, substitutions and comments; a footnote or another directive is prose.
      { opens: /^[ \t]*\.\.\s+(?:_[^\n]*:|\|[^|]+\|)/, closes: 'line' },
      { opens: /^(?<until>[ \t]*)\.\.(?:$|\s+(?!\[|[\w-]+::))/, closes: 'dedent' },
      // A literal block follows a paragraph that ends in two colons.
      { opens: /^(?<until>[ \t]*)(?!\.\.\s).*::\s*$/, closes: 'dedent', afterwards: true },
    ],
    inline: [
      ['border', /``[^]*?``/],
      [
        'border',
        /:(?:code|math|file|c?ite\w*|footcite\w*|num?ref|ref|doc|eq|program|command|kbd|samp|envvar|option|download):`[^`<]*`/,
      ],
      ['border', /(?<!\w):[a-z][\w:+.-]{0,60}:(?=`)/],
      ['border', /\s?<[^<>`]*>(?=`)/],
      ['border', /\|\S(?:[^|\n]*\S)?\|_{0,2}/],
      // Directives, and options of directives, that take keys and paths.
      [
        'border',
        /^[ \t]*\.\.\s+(?:figure|index|only|role|default-role|class|rst-class|cssclass|container|meta|auto\w+)::[^\n]*/,
      ],
      [
        'border',
        /^[ \t]+:(?:alt|name|target|class|figclass|align|width|height|scale|figwidth|file|url|language|format):[^\n]*/,
      ],
      ['border', /^[ \t]*\.\.\s+(?:\[[^\]\s]+\]|[\w-]+::)/],
      ['border', /^[ \t]*:[\w][\w -]*:(?=\s|$)/],
      ['border', /\[[#*\w-]+\]_/],
      ['escape', /\\[^\w\s]/],
    ],
    signs: '`|:\\\\\\[',
    unfinished: /``/,
  }),
);
