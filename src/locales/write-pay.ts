import { formatAmount, formatUnitName } from './intl.js';
import type { PayPeriod, Words } from './words.js';
import { inWords, writeRange, type Told } from './write-range.js';

/** Pay as a record has it, in whole units of its currency. */
export interface PayFigures {
  readonly currency: string;
  readonly period: PayPeriod;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly median?: number | undefined;
  readonly percentile10?: number | undefined;
  readonly percentile90?: number | undefined;
  readonly text?: string | undefined;
}

/** Pay, and if there are figures also "₹4L–₹24L per year", to stand in a sentence. */
export interface ToldPay extends Told {
  readonly written?: string;
}

/** "₹4L" and "₹24L", "/yr", and the whole of it aloud; without a figure, the record's own words, or undefined. */
export function writePay(pay: PayFigures, words: Words, locale: string): ToldPay | undefined {
  const { inFull } = words;
  const { currency, period, min, max, percentile10, percentile90, median } = pay;
  // The range paid, else the middle four fifths of it, else the median.
  const told = [[min, max] as const, [percentile10, percentile90] as const, [median, median] as const]
    .map((ends) =>
      writeRange(
        ends,
        (figure, how) =>
          formatAmount(figure, locale, {
            currency: how === 'bare' && !inFull ? undefined : currency,
            spoken: !!how,
            inFull,
          }),
        words,
      ),
    )
    .find(Boolean);
  const unit = formatUnitName(1, period, locale, 'long');
  const per = words.per(unit);
  if (!told) return inWords(pay.text);
  return {
    values: told.values,
    unit: words.per(unit, formatUnitName(1, period, locale, 'short')),
    spoken: `${told.spoken} ${per}`,
    written: `${told.values.join('–')} ${per}`,
  };
}
