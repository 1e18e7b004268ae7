import { ends } from '../dossier/figures';
import type { Claim } from '../dossier/model';
import { numberText } from '../dossier/quantities';
import type { MeasuredClaim } from './recordFigures';
import type { WrittenQuantity } from './writtenQuantities';
import { t } from '../spoken';

/**
 * What a number with the digits of a claim and another unit most likely is, as the rest of a sentence;
 * empty where the digits differ: `12.4 billion cubic feet is 35 times less. Likely a slip of unit.`
 */
export function slipText(
  written: WrittenQuantity,
  { claim, amount }: MeasuredClaim,
  text: string,
): string {
  const [value] = ends(claim) ?? [];
  const [reading] = written.readings;
  if (typeof value !== 'number' || !reading || written.low !== written.high) return '';
  if (digits(value) !== digits(written.low) || !Number.isFinite(reading.high)) return '';
  const middle = written.bound === 'over' ? reading.low : (reading.low + reading.high) / 2;
  const times = (amount.low + amount.high) / 2 / middle;
  const factor = times > 1 ? times : 1 / times;
  if (factor < 1.5 || Math.abs(factor - 10) < 0.5 || Math.abs(factor - 100) < 5) return '';
  const size =
    times > 1
      ? t('{0} is {1} times less.', text, roughly(factor))
      : t('{0} is {1} times more.', text, roughly(factor));
  return `${size} ${isPowerOfThousand(factor) ? t('Likely a slip of million for billion or the like.') : unitSlip(written, claim)}`;
}

/** The digits of a number, whatever its size: 12.4, 0.0124 and 12,400 are alike. */
const digits = (value: number): string =>
  value
    .toPrecision(8)
    .replace(/e.*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');

const isPowerOfThousand = (factor: number): boolean =>
  Math.abs(Math.log10(factor) / 3 - Math.round(Math.log10(factor) / 3)) < 0.01;

const roughly = (factor: number): string =>
  factor < 10 ? String(Math.round(factor * 10) / 10) : numberText(Number(factor.toPrecision(2)));

/** Names both units where they are a metric one and a customary one. */
function unitSlip({ unit }: WrittenQuantity, claim: Claim): string {
  const system = (name: string): string =>
    /feet|bcf|mmcf/i.test(name)
      ? t('feet')
      : /bcm|mcm|cubic metre/i.test(name)
        ? t('metres')
        : /mile/i.test(name)
          ? t('miles')
          : /km/i.test(name)
            ? t('kilometres')
            : '';
  const [here, there] = [system(unit), system(claim.unit ?? '')];
  return here !== '' && there !== '' && here !== there
    ? t('Likely a slip of unit: {0} for {1}.', here, there)
    : t('Likely a slip of unit.');
}
