import { ends } from '../dossier/figures';
import type { Library } from '../dossier/library';
import type { Claim } from '../dossier/model';
import { numberText } from '../dossier/quantities';
import type { RemarkFix } from './finding';
import type { Passage } from './passage';
import { statedText } from './recordWords';
import type { WrittenQuantity } from './writtenQuantities';
import { inEnglish, t } from '../spoken';
import { own } from '../own';

/** How many figures are offered. */
const mostOffered = 5;

/** Ways to write one of the record's figures instead, each with a note on its source. */
export function figureFixes(
  written: WrittenQuantity,
  claims: readonly Claim[],
  { text }: Passage,
  library: Library,
): readonly RemarkFix[] {
  return claims.slice(0, mostOffered).flatMap((claim) => {
    const isRate = /\/ ?(?:year|day)/.test(claim.unit ?? '');
    const rate = /\/ ?day/.test(claim.unit ?? '') ? '/day' : '/year';
    // Where the text has its own "a year", a figure with another rate takes its place.
    const end =
      isRate && written.rate !== '' && written.rate !== rate ? written.rateEnd : written.end;
    const newText = inEnglish(() =>
      amountInText(claim, {
        withRate: isRate && (end !== written.end || (written.rate === '' && rate === '/day')),
        percent: text.slice(written.start, written.end).includes('per cent')
          ? ' per cent'
          : ' percent',
      }),
    );
    const start =
      written.bound === 'exact' || isAbout(written) ? written.start : written.boundStart;
    return newText === text.slice(start, end)
      ? []
      : [
          {
            title: t('Write {0}', statedText(claim, library)),
            edits: [{ start, end, newText }],
            cite: claim.source.slice(0, 1),
          },
        ];
  });
}

const isAbout = ({ bound }: WrittenQuantity): boolean => bound === 'about';

const inWords: Readonly<Record<string, string>> = {
  ...{ bcm: 'billion cubic metres', bcf: 'billion cubic feet', mmcf: 'million cubic feet' },
  ...{ mcm: 'million cubic metres', bn: 'billion', mn: 'million' },
};

/** A claim's amount as it stands in running text: `12.4 billion cubic metres`, `$2 billion`, `26 per cent`. */
function amountInText(
  claim: Claim,
  style: { readonly withRate: boolean; readonly percent: string },
): string {
  const [low, high] = ends(claim) ?? [];
  const numbers = [low, high].map((end) =>
    typeof end === 'number' ? numberText(end) : String(end),
  );
  const amount = numbers[0] === numbers[1] ? (numbers[0] ?? '') : numbers.join('–');
  const [unit = '', per] = (claim.unit ?? '').split(/ ?\/ ?/);
  if (unit === '%') return `${amount}${style.percent}`;
  const words = unit
    .split(' ')
    .map((word) => own(inWords, word) ?? word)
    .join(' ');
  const rate = style.withRate && per !== undefined ? ` a ${per}` : '';
  const dollars = words.replace(/ ?\bUSD\b/, '');
  return dollars === words
    ? `${amount} ${words}${rate}`
    : `${`$${amount} ${dollars}`.trim()}${rate}`;
}
