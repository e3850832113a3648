import { formatAmount, formatSpokenAmount, formatSpokenNumber } from '../locales/format-amount.js';
import type { Pay } from '../schema/role-record.js';
import type { RoleFacts } from './gather-facts.js';
import type { FactContent } from './role-content.js';
import { type Ends, tellRange } from './tell-range.js';

/** The range paid, else the middle four fifths of it, else the median. */
function endsOf({ min, max, percentile10, percentile90, median }: Pay): Ends {
  const ranges: Ends[] = [
    { low: min, high: max },
    { low: percentile10, high: percentile90 },
  ];
  return ranges.find(({ low, high }) => (low ?? high) !== undefined) ?? { low: median, high: median };
}

/** The figures, or the record's own words when it has none. */
export function composePay({ record: { pay }, messages, locale }: RoleFacts): FactContent | undefined {
  if (!pay) return undefined;
  const { currency, period, text } = pay;
  const formats = {
    short: (figure: number) => formatAmount(figure, currency, locale),
    long: (figure: number) => formatSpokenAmount(figure, currency, locale),
    bare: (figure: number) => formatSpokenNumber(figure, locale),
  };
  const { pay: label, payInWords, payUnit, payPer } = messages.facts;
  const told = tellRange(endsOf(pay), formats, messages);
  if (!told) return text ? { kind: 'pay', label: payInWords, values: [text] } : undefined;
  return {
    kind: 'pay',
    label,
    values: told.values,
    unit: payUnit(period),
    spoken: payPer(told.spoken, period),
  };
}

/** The figures as part of a sentence: "₹4L–₹24L per year". */
export function tellPay(facts: RoleFacts): string | undefined {
  const {
    record: { pay },
    messages,
  } = facts;
  const fact = composePay(facts);
  return pay && fact?.unit && messages.facts.payPer(fact.values.join('–'), pay.period);
}
