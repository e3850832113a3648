import { formatGuarded } from './format-guarded.js';

const join = (items: readonly string[], locale: string) =>
  formatGuarded('ListFormat', {}, locale, (format) => format.format(items)) ?? items.join(', ');

/**
 * "A, B and C"; where items hold a comma or an "and" of their own, or two English ones are long, "A and B, and C" or "A; B and C; and D".
 * German has "sowie" for it, and no comma before it. `own` is an "and" the engine does not know.
 */
export function formatList(items: readonly string[], locale: string, own?: string): string {
  const last = items.at(-1) ?? '';
  // What stands before the last item, " and ", read off a list of two: Spanish says "y" and "e", by what follows.
  const [plain = '', and = ''] = ['0', last].map((item) =>
    own ? ` ${own} ` : join(['0', item], locale).slice(1, -item.length),
  );
  const all = items.join('&');
  const hasComma = /[,;،؛]/.test(all);
  const isLong = plain === ' and ' && !items[2] && all.length > 50;
  const isPlain = !(hasComma || isLong || all.includes(plain) || items.some((item) => item.includes('&')));
  if (items.length < 2 || (isPlain && !own)) return join(items, locale);
  // French sets a narrow space before the semicolon.
  const [comma, semicolon] = /[\u0600-\u06ff]/.test(and) ? '،؛' : and === ' et ' ? [',', '\u202f;'] : ',;';
  const mark = (!isPlain && (items.length > 2 || hasComma) ? semicolon : comma) as string;
  // Malayalam has a comma for an "and".
  const end = isPlain ? and : and === ' und ' ? ' sowie ' : mark + and.replace(',', '');
  return `${items.slice(0, -1).join(`${mark} `)}${end}${last}`;
}
