import { formatNumber } from './intl.js';

/** Small amounts in full, "$18.50" and "€2,100"; the others in three figures, "₹4.5L". */
function figures(value: number, inFull: boolean): Intl.NumberFormatOptions {
  if (value >= 10000 && !inFull) return { notation: 'compact', maximumSignificantDigits: 3 };
  const digits = Number.isInteger(value) ? 0 : 2;
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

/** Short, to look at, on one line: "₹24L"; or `spoken`, to be read aloud: "24 lakh Indian rupees", without a currency "24 lakh"; `inFull`, for both: "₹24,00,000". */
export function formatAmount(
  value: number,
  locale: string,
  currency?: string,
  spoken = false,
  inFull = false,
): string {
  const text =
    formatNumber(value, inFull ? 'en-IN' : locale, {
      ...figures(value, inFull),
      ...(currency && { style: 'currency', currency }),
      ...(inFull
        ? { currencyDisplay: 'narrowSymbol' }
        : spoken && { currencyDisplay: 'name', compactDisplay: 'long' }),
    }) ?? `${currency ?? ''} ${value}`;
  // Some engines still shorten a thousand to "k" in Britain and to "T" in India, where a reader would think of a trillion.
  const told = value < 1e6 ? text.replace(/(\d)[kT]\b/, '$1K') : text;
  return spoken ? told : told.replace(/ /g, '\u00a0');
}
