import { formatGuarded } from './format-guarded.js';

/** Western digits everywhere: Intl's own choice differs from engine to engine. */
const withLatinDigits = (locale: string) => `${locale}-u-nu-latn`;

export function formatNumber(value: number, locale: string, options: Intl.NumberFormatOptions): string | undefined {
  return formatGuarded((tag) => new Intl.NumberFormat(tag, options).format(value), withLatinDigits(locale));
}

/** "8" and "yrs", in two pieces because they are shown in two sizes. */
export function formatYears(years: number, locale: string, unitDisplay: 'short' | 'long'): [value: string, unit: string] {
  const whole = formatNumber(years, locale, { style: 'unit', unit: 'year', unitDisplay }) ?? '';
  const value = formatNumber(years, locale, {}) ?? '';
  return [value, whole.replace(value, '').trim()];
}
