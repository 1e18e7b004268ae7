import { Evidence } from './evidence';
import type { Lexicon } from './lexicon';
import { markOrdinary } from './ordinaryWords';
import { proseOf } from './prose';
import { ReadingOrder, type Mention } from './resolve';
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
  const hits = markOrdinary(prose, lexicon, scan(prose, lexicon).hits);
  const inDoubt = hits.some(({ doubt }) => doubt);
  const evidence = new Evidence(lexicon);
  evidence.add({ hits, smallWords: inDoubt ? findSmallWords(prose, lexicon) : [] });
  const order = new ReadingOrder(lexicon, evidence);
  return hits.map((hit) => order.next(hit)).filter((mention) => mention !== undefined);
}
