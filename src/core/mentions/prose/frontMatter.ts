import { blanked, BORDER } from './blank';
import type { BlockRule } from './blocks';
import { lazily } from '../../lazily';

/** Fields whose values are sentences; what other fields hold is for machines. */
const prose = /^(?:title|subtitle|abstract|description|summary)$/i;
const field = lazily(() => /^(?<key>["']?[\p{L}\w][\p{L}\w .-]*["']?\s*[:=])/u);

/** YAML between `---`, or TOML between `+++`, before a document: keys are hidden, and most values. */
export const frontMatter: readonly BlockRule[] = ['---', '+++'].map((fence) => ({
  opens: new RegExp(`^\\uFEFF?${fence.replaceAll('+', '\\+')}[ \\t]*\\r?$`),
  closes: (line: string) => line.trimEnd() === fence || line.trimEnd() === '...',
  atStart: true,
  shows: (line: string, until: string) => {
    const key = field().exec(line)?.groups?.['key'] ?? '';
    if (key === '' && !/^\s|^$/.test(line)) return [blanked(line, BORDER), 'hidden'];
    // A line that is indented goes on with the value of the field before it.
    const shown =
      key === '' ? until : prose.test(key.replace(/["'\s:=]/g, '')) ? 'shown' : 'hidden';
    if (shown !== 'shown') return [blanked(line, BORDER), shown];
    return [blanked(key, BORDER) + line.slice(key.length), shown];
  },
}));
