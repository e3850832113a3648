import { formatNumber } from './format-number.js';

/** Small amounts in full, "$18.50"; the others in three figures, "₹4.5L". */
function figures(value: number): Intl.NumberFormatOptions {
  if (value >= 1000) return { notation: 'compact', maximumSignificantDigits: 3 };
  const digits = Number.isInteger(value) ? 0 : 2;
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

/** Some engines still shorten a thousand to "k" in Britain and to "T" in India, where a reader would think of a trillion. */
const oneSignForThousand = (text: string, value: number) =>
  value < 1e6 ? text.replace(/(\d)[kT]\b/, '$1K') : text;

/** A code that is no currency stands before the plain number, "XYZ 400,000". */
const withoutCurrency = (value: number, currency: string, locale: string) =>
  `${currency} ${formatNumber(value, locale, {}) ?? ''}`.trim();

/** Short, to look at: "₹24L". */
export function formatAmount(value: number, currency: string, locale: string): string {
  const text = formatNumber(value, locale, { style: 'currency', currency, ...figures(value) });
  return text === undefined ? withoutCurrency(value, currency, locale) : oneSignForThousand(text, value);
}

/** Long, to be read aloud: "24 lakh Indian rupees". */
export function formatSpokenAmount(value: number, currency: string, locale: string): string {
  const style = { style: 'currency', currency, currencyDisplay: 'name', compactDisplay: 'long' } as const;
  return (
    formatNumber(value, locale, { ...style, ...figures(value) }) ?? withoutCurrency(value, currency, locale)
  );
}

/** The lower end of a spoken range, whose currency is named once, at the upper end: "4 lakh". */
export const formatSpokenNumber = (value: number, locale: string): string =>
  formatNumber(value, locale, { compactDisplay: 'long', ...figures(value) }) ?? '';
