import { formatGuarded } from './format-guarded.js';

/** With Western digits, because Intl's own choice differs from engine to engine, and plain spaces: engines choose among three kinds of them. */
export const formatNumber = (
  value: number,
  locale: string,
  options: Intl.NumberFormatOptions = {},
): string | undefined =>
  formatGuarded('NumberFormat', options, locale, (format) => format.format(value))?.replace(/\s/g, ' ');

let warm: unknown;

/**
 * The first use of Intl takes a browser long, 15 to 20 ms in Chromium: time there is while a record is on its way, and
 * none when it is to be drawn.
 */
export function warmUpFormats(): void {
  warm ??= setTimeout(() => formatNumber(0, 'en'));
}

type Width = 'short' | 'long';

/** "8 yrs", "8 years" */
export const formatUnit = (value: number, unit: string, locale: string, unitDisplay: Width): string =>
  formatNumber(value, locale, { style: 'unit', unit, unitDisplay }) ?? '';

/**
 * "yrs" alone, in the form it takes beside a number; in full where the short form is a single letter, as in German and Spanish.
 * Where that holds its number, as the Arabic for two years does, beside nought.
 */
export function unitName(value: number, unit: string, locale: string, width: Width): string {
  const own = formatUnit(value, unit, locale, width);
  const text = /\d/.test(own) ? own : formatUnit(0, unit, locale, width);
  const name = text.replace(/\d[\d.,]*/, '').trim();
  return width === 'short' && !name[1] ? unitName(value, unit, locale, 'long') : name;
}
