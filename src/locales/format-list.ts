import { formatGuarded } from './format-guarded.js';

const join = (items: readonly string[], locale: string) =>
  formatGuarded((tag) => new Intl.ListFormat(tag).format(items), locale) ?? items.join(', ');

/** "A, B and C"; where items hold a comma or an "and" of their own, "A and B, and C" or "A; B and C; and D". */
export function formatList(items: readonly string[], locale: string): string {
  // What stands between two items, " and ", read off a list of two.
  const and = join(['0', '1'], locale).slice(1, -1);
  const all = items.join('&');
  const hasComma = /[,;،؛]/.test(all);
  if (items.length < 2 || !(hasComma || all.includes(and) || items.some((item) => item.includes('&'))))
    return join(items, locale);
  const [comma, semicolon] = /[\u0600-\u06ff]/.test(and) ? '،؛' : ',;';
  const mark = (items.length > 2 || hasComma ? semicolon : comma) as string;
  return `${items.slice(0, -1).join(`${mark} `)}${mark}${and}${items.at(-1) as string}`;
}
