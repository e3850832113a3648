import { formatAmount, formatSpokenAmount, formatSpokenNumber } from './format-amount.js';
import type { PayFigures, Told, Words } from './messages.js';
import { type Ends, tellRange } from './tell-range.js';

/** The range paid, else the middle four fifths of it, else the median. */
function endsOf({ min, max, percentile10, percentile90, median }: PayFigures): Ends {
  const ranges: Ends[] = [
    { low: min, high: max },
    { low: percentile10, high: percentile90 },
  ];
  return ranges.find(({ low, high }) => (low ?? high) !== undefined) ?? { low: median, high: median };
}

/** "₹4L" and "₹24L", "/yr", and the whole of it aloud; undefined without a figure. */
export function tellPay(pay: PayFigures, words: Words, locale: string): Told | undefined {
  const { currency, period } = pay;
  const { payUnit, payPer } = words.facts;
  const formats = {
    short: (figure: number) => formatAmount(figure, currency, locale),
    long: (figure: number) => formatSpokenAmount(figure, currency, locale),
    bare: (figure: number) => formatSpokenNumber(figure, locale),
  };
  const told = tellRange(endsOf(pay), formats, words);
  return told && { ...told, unit: payUnit(period), spoken: payPer(told.spoken, period) };
}
