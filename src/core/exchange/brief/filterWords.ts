import { dateText } from '../../dossier/dateText';
import { inEnglish } from '../../spoken';
import { kindPlural } from '../../views/kindNames';
import type { SceneFilter } from '../../views/scene/scene';

/** What a filter leaves, in words: `with “gas”, from 2015, without places`; empty where it hides nothing. */
export const filterWords = (filter: SceneFilter): string => inEnglish(() => written(filter));

function written(filter: SceneFilter): string {
  const { text, from, to, types, reliability, hiddenKinds } = filter;
  const query = text.trim().replace(/\s+/gu, ' ');
  return [
    query === '' ? '' : `with “${query}”`,
    from === undefined ? '' : `from ${dateText(from)}`,
    to === undefined ? '' : `to ${dateText(to)}`,
    types.length === 0
      ? ''
      : `events of type ${types.map((type) => type.toLowerCase()).join(', ')}`,
    reliability === undefined ? '' : `on sources graded ${reliability} or better`,
    hiddenKinds.length === 0
      ? ''
      : `without ${hiddenKinds.map((kind) => kindPlural(kind)).join(', ')}`,
  ]
    .filter((words) => words !== '')
    .join(', ');
}
