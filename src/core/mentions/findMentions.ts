import { Evidence } from './evidence';
import type { Lexicon } from './lexicon';
import { proseOf } from './prose';
import { namedInFull, resolve, type Mention } from './resolve';
import { scan } from './scan';
import { findSmallWords } from './smallWords';

export type { Mention } from './resolve';

/** Every stretch of a text that names something, in order, none overlapping another. */
export function findMentions(
  text: string,
  lexicon: Lexicon,
  { languageId }: { readonly languageId: string },
): readonly Mention[] {
  const prose = proseOf(text, languageId);
  const hits = scan(prose, lexicon);
  const inDoubt = hits.some(({ ordinary }) => ordinary !== undefined);
  const evidence = new Evidence(lexicon);
  evidence.add({ hits, smallWords: inDoubt ? findSmallWords(prose, lexicon) : [] });
  /** For each entity, which hit was the last so far to name it in full. */
  const last = new Map<string, number>();
  const nearest = (entities: readonly string[]): string | undefined => latest(entities, last);
  const mentions: Mention[] = [];
  let end = 0;
  hits.forEach((hit, order) => {
    if (hit.start >= end && evidence.counts(hit)) {
      const mention = resolve(hit, lexicon, evidence, nearest);
      if (mention) {
        mentions.push(mention);
        end = mention.end;
      }
    }
    for (const entity of namedInFull(hit, lexicon, evidence)) last.set(entity, order);
  });
  return mentions;
}

function latest(
  entities: readonly string[],
  last: ReadonlyMap<string, number>,
): string | undefined {
  const orders = entities.map((entity) => last.get(entity) ?? -1);
  const most = Math.max(...orders);
  const first = orders.indexOf(most);
  return most >= 0 && first === orders.lastIndexOf(most) ? entities[first] : undefined;
}
