import type { RoleFacts } from './gather-facts.js';
import type { FactContent } from './role-content.js';

/** The figures, or the record's own words when it has none. */
export function composePay({ record: { pay }, messages, locale }: RoleFacts): FactContent | undefined {
  if (!pay) return undefined;
  const { pay: label, payInWords } = messages.facts;
  const told = messages.formats.pay(pay, messages, locale);
  if (told) return { kind: 'pay', label, ...told };
  return pay.text ? { kind: 'pay', label: payInWords, values: [pay.text] } : undefined;
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
