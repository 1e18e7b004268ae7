import { markup } from './markup';
import { lazily } from '../../lazily';

/** AsciiDoc. */
export const asciidoc = lazily(() =>
  markup({
    blocks: [
      {
        opens: /^(?<until>-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,})[\w,]*\s*$/,
        closes: (line, fence) => line.trimEnd() === fence.replace(/\w+$/, ''),
      },
      // Attributes of the document and of the block that follows; comments.
      { opens: /^:(?!title:)!?[\w-]+!?:/, closes: 'line' },
      { opens: /^\[[^\]]*\]\s*$/, closes: 'line' },
      { opens: /^\/\/(?!\/)/, closes: 'line' },
      { opens: /^[ \t]+(?![-*.]+\s|\d+\.\s)\S/, closes: 'blank', notInParagraph: true },
    ],
    inline: [
      ['border', /`[^`\n]+`|\+{2,3}[^\n]+?\+{2,3}/],
      ['border', /\$\$[^$\n]+\$\$|\(\(\([^()\n]*\)\)\)/],
      ['border', /\b(?:pass|stem|latexmath|asciimath|kbd|btn|menu|indexterm):[\w,]*\[[^[\]\n]*\]/],
      ['border', /^(?:ifdef|ifndef|ifeval|endif)::[^\n[\]]*/],
      ['border', /<<[^<>,\n]+(?:>>|,)/],
      [
        'border',
        /\b(?:link|xref|image|include|icon|video|audio|anchor|indexterm2|footnoteref)::?[^\s[\]]*/,
      ],
      ['border', /footnote:\w*(?=\[)/],
      ['border', /\{[\w-]+\}/],
      ['border', /\[\[[^[\]\n]*\]\]|\[[#.%][^[\]\n]*\](?=[#*_])/],
      ['border', /^:title:/],
    ],
    signs: '`+<:{\\[$(',
  }),
);
