/** Each item once: the first of those that have the same name, whatever the case of its letters. */
export function distinct<T>(items: readonly T[], name: (item: T) => string): T[] {
  const names = items.map((item) => name(item).toLowerCase());
  return items.filter((_, index) => names.indexOf(names[index] ?? '') === index);
}
