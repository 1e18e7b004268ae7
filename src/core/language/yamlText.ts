import { parseDocument, stringify } from 'yaml';
import { lazily } from '../lazily';

const spaceOrControl = lazily(() => /[\s\p{Cc}]+/gu);
const plainStart = lazily(() => /^[\p{L}\p{N}_(][^\n]*$/u);

/** One line of text as a YAML value: plain where that says the same, else in quotes. */
export function yamlText(text: string, where: 'block' | 'flow' = 'block'): string {
  const line = text.replace(spaceOrControl(), ' ').trim();
  const isPlain =
    // What is more than letters and digits at its ends may mean something to another reader.
    plainStart().test(line) && (where === 'block' || !/[,[\]{}]/.test(line));
  if (isPlain && isReadAs(line)) return line;
  return stringify(line, {
    singleQuote: true,
    defaultStringType: 'QUOTE_SINGLE',
    lineWidth: 0,
  }).trimEnd();
}

/** Whether a plain value is read as exactly this text, by YAML 1.1 (dates, yes and no) as by 1.2. */
function isReadAs(line: string): boolean {
  return (['1.1', '1.2'] as const).every((version) => {
    const { contents, errors, warnings } = parseDocument(`a: ${line}`, { version });
    if (errors.length > 0 || warnings.length > 0) return false;
    return JSON.stringify(contents) === JSON.stringify({ a: line });
  });
}

/** An id as a key or a value; in quotes where YAML would read a number or nothing at all. */
export const yamlId = (id: string): string => yamlText(id, 'flow');
