import { formatAmount, formatSpokenAmount, formatSpokenNumber } from '../locales/format-amount.js';
import type { Pay } from '../schema/role-record.js';
import type { RoleFacts } from './gather-facts.js';
import type { FactContent } from './role-content.js';

/** The ends of a range of figures; a single figure is both ends. */
interface Ends {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** The range paid, else the middle four fifths of it, else the median. */
function endsOf({ min, max, percentile10, percentile90, median }: Pay): Ends | undefined {
  const [low, high] = [[min, max], [percentile10, percentile90], [median, median]].find((ends) => ends.some(isKnown)) ?? [];
  return isKnown(low) || isKnown(high) ? { low, high } : undefined;
}

const isKnown = (figure: number | undefined) => figure !== undefined;

function shortValues({ low, high }: Ends, { messages, locale }: RoleFacts, currency: string): string[] {
  const format = (figure: number) => formatAmount(figure, currency, locale);
  if (low === undefined) return high === undefined ? [] : [messages.facts.upTo(format(high))];
  if (high === undefined) return [`${format(low)}+`];
  return [...new Set([format(low), format(high)])];
}

function spokenAmount({ low, high }: Ends, { messages: { facts }, locale }: RoleFacts, currency: string): string {
  const format = (figure: number) => formatSpokenAmount(figure, currency, locale);
  if (low === undefined) return high === undefined ? '' : facts.upTo(format(high));
  if (high === undefined) return facts.atLeast(format(low));
  return format(low) === format(high) ? format(high) : facts.range(formatSpokenNumber(low, locale), format(high));
}

export function composePay(facts: RoleFacts): FactContent | undefined {
  const { record: { pay }, messages } = facts;
  const ends = pay && endsOf(pay);
  if (!ends) return pay?.text === undefined ? undefined : { kind: 'pay', label: messages.facts.payInWords, values: [pay.text] };
  return {
    kind: 'pay',
    label: messages.facts.pay,
    values: shortValues(ends, facts, pay.currency),
    unit: messages.facts.payUnit(pay.period),
    spoken: messages.facts.payPer(spokenAmount(ends, facts, pay.currency), pay.period),
  };
}

/** The figures as part of a sentence: "₹4L–₹24L per year". */
export function tellPay({ record: { pay }, messages }: RoleFacts, fact: FactContent | undefined): string | undefined {
  return pay && fact?.unit ? messages.facts.payPer(fact.values.join('–'), pay.period) : undefined;
}
