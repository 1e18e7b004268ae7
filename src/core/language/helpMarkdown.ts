import { stringify } from 'yaml';
import { escapeMarkdown } from '../exchange/markdown';

/** What a word of a dossier file means, as Markdown: the word, a sentence, an example as YAML. */
export function helpMarkdown({
  label,
  detail,
  description,
  example,
}: {
  readonly label: string;
  readonly detail?: string;
  readonly description?: string;
  readonly example?: unknown;
}): string {
  const sentence = [detail, description].filter((text) => text !== undefined).join('. ');
  const head = `**${escapeMarkdown(label)}**${sentence === '' ? '' : ` — ${escapeMarkdown(sentence)}`}`;
  return example === undefined ? head : `${head}\n\n${exampleBlock(label, example)}`;
}

/** The example is ours, from the table of fields. */
function exampleBlock(field: string, example: unknown): string {
  const yaml = stringify({ [field]: example }, { lineWidth: 60, flowCollectionPadding: false });
  return `\`\`\`yaml\n${yaml}\`\`\``;
}
