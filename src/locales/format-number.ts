import { formatGuarded } from './format-guarded.js';

/** Western digits everywhere: Intl's own choice differs from engine to engine. */
const withLatinDigits = (locale: string) => `${locale}-u-nu-latn`;

/** With plain spaces: engines choose among three kinds of them. */
export function formatNumber(
  value: number,
  locale: string,
  options: Intl.NumberFormatOptions,
): string | undefined {
  const format = (tag: string) => new Intl.NumberFormat(tag, options).format(value);
  return formatGuarded(format, withLatinDigits(locale))?.replace(/\s/g, ' ');
}

/** "8" and "yrs", in two pieces because they are shown in two sizes. */
export function formatYears(
  years: number,
  locale: string,
  unitDisplay: 'short' | 'long',
): [value: string, unit: string] {
  const whole = formatNumber(years, locale, { style: 'unit', unit: 'year', unitDisplay }) ?? '';
  const value = formatNumber(years, locale, {}) ?? '';
  return [value, whole.replace(value, '').trim()];
}
