import { formatGuarded } from './format-guarded.js';

const join = (items: readonly string[], locale: string) =>
  formatGuarded((tag) => new Intl.ListFormat(tag).format(items), locale) ?? items.join(', ');

/** What stands between two items, " and ", read off a list of two. */
const conjunction = (locale: string) => join(['0', '1'], locale).slice(1, -1);

const COMMA = /[,;،؛]/;

/** "A, B and C"; where items hold a comma or an "and" of their own, "A and B, and C" or "A; B and C; and D". */
export function formatList(items: readonly string[], locale: string): string {
  const and = conjunction(locale);
  const hasComma = items.some((item) => COMMA.test(item));
  if (items.length < 2 || !(hasComma || items.some((item) => item.includes('&') || item.includes(and))))
    return join(items, locale);
  const [comma, semicolon] = /[\u0600-\u06ff]/.test(and) ? '،؛' : ',;';
  const mark = items.length > 2 || hasComma ? semicolon : comma;
  return items.slice(0, -1).join(`${mark ?? ''} `) + (mark ?? '') + and + (items.at(-1) ?? '');
}
