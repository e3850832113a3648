import { formatGuarded } from './format-guarded.js';

const join = (items: readonly string[], locale: string) =>
  formatGuarded((tag) => new Intl.ListFormat(tag).format(items), locale) ?? items.join(', ');

/** What stands between two items, " and ", read off a list of two. */
const conjunction = (locale: string) => join(['0', '1'], locale).slice(1, -1);

/** "A, B and C"; where an item holds a comma or an "and" of its own, "A; B and C; and D". */
export function formatList(items: readonly string[], locale: string): string {
  const and = conjunction(locale);
  if (items.length < 2 || !items.some((item) => /[,;&،؛]/.test(item) || item.includes(and))) return join(items, locale);
  const semicolon = /[\u0600-\u06ff]/.test(and) ? '؛' : ';';
  return `${items.slice(0, -1).join(`${semicolon} `)}${semicolon}${and}${items.at(-1) ?? ''}`;
}
