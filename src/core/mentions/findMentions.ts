import { Evidence } from './evidence';
import type { Lexicon } from './lexicon';
import { markOrdinary } from './ordinaryWords';
import { proseOf } from './prose';
import { ReadingOrder, type Mention } from './resolve';
import { scan } from './scan';
import type { SmallWord } from './smallWords';

export type { Mention } from './resolve';

/** Every stretch of a text that names something, in order, none overlapping another. */
export function findMentions(
  text: string,
  lexicon: Lexicon,
  { languageId }: { readonly languageId: string },
): readonly Mention[] {
  const prose = proseOf(text, languageId);
  const smallWords: SmallWord[] = [];
  const hits = markOrdinary(prose, lexicon, scan(prose, lexicon, 0, smallWords).hits);
  const evidence = new Evidence(lexicon);
  evidence.add({ hits, smallWords });
  const order = new ReadingOrder(lexicon, evidence);
  return hits.map((hit) => order.next(hit).mention).filter((mention) => mention !== undefined);
}
