import type { Library } from '../dossier/library';
import type { AsOf } from '../views/card/card';
import { checkTool } from './checkTool';
import { eventsTool } from './eventsTool';
import { figuresTool } from './figuresTool';
import { lookupTool } from './lookupTool';
import { readToolInput } from './toolInput';
import { answerText } from './toolLines';
import { toolSpecs } from './toolSpecs';
import { inEnglish } from '../spoken';

/**
 * Answers a question of an assistant in plain text, at most some 12,000 characters. Whatever is asked
 * for, there is an answer: what does not fit is said in a sentence that the model can act on. It is
 * English in every language of the interface, as are the descriptions of the tools.
 */
export function answerTool(
  name: string,
  input: unknown,
  about: { readonly library: Library; readonly asof: AsOf },
): string {
  return inEnglish(() => answer(name, input, about));
}

function answer(
  name: string,
  input: unknown,
  { library, asof }: { readonly library: Library; readonly asof: AsOf },
): string {
  const spec = toolSpecs.find((each) => each.name === name);
  if (!spec) return `There is no tool “${name}”.`;
  const read = readToolInput(spec, input);
  if (typeof read === 'string') return read;
  switch (spec.name) {
    case 'dossier_lookup':
      return answerText(lookupTool(read, library, asof));
    case 'dossier_events':
      return answerText(eventsTool(read, library));
    case 'dossier_figures':
      return answerText(figuresTool(read, library));
    case 'dossier_check':
      return answerText(checkTool(read, library, asof));
  }
}
