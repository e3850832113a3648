import { formatGuarded } from './format-guarded.js';

/** With Western digits, because Intl's own choice differs from engine to engine, and plain spaces: engines choose among three kinds of them. */
export const formatNumber = (
  value: number,
  locale: string,
  options: Intl.NumberFormatOptions = {},
): string | undefined =>
  formatGuarded((tag) => new Intl.NumberFormat(tag, options).format(value), locale)?.replace(/\s/g, ' ');

type Width = 'short' | 'long';

/** "8 yrs", "8 years" */
export const formatUnit = (value: number, unit: string, locale: string, unitDisplay: Width): string =>
  formatNumber(value, locale, { style: 'unit', unit, unitDisplay }) ?? '';

/** "yrs" alone, in the form it takes beside a number. */
export const unitName = (value: number, unit: string, locale: string, width: Width): string =>
  formatUnit(value, unit, locale, width)
    .replace(/\d[\d.,]*/, '')
    .trim();
