import { Lexer } from 'yaml';

/** The comments of some lines of YAML, in order, from their `#` to the end of their line. */
export function commentsIn(source: string): readonly string[] {
  const comments: string[] = [];
  let before = '';
  for (const token of new Lexer().lex(source)) {
    // A text of several lines follows its mark, and may begin with the sign of a comment.
    if (token.startsWith('#') && before !== textMark) comments.push(token.trimEnd());
    before = token;
  }
  return comments;
}

const textMark = '\u001f';
