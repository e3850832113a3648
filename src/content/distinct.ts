/** The first item of each name; upper and lower case count as the same. */
export function distinct<T>(items: readonly T[], name: (item: T) => string): T[] {
  const names = items.map((item) => name(item).toLowerCase());
  return items.filter((_, index) => names.indexOf(names[index] ?? '') === index);
}
