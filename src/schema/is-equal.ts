/** Whether two values of plain data (texts, numbers, booleans, lists, objects) say the same. Not by JSON: pages redefine `toJSON`. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (!a || !b || typeof a !== 'object' || typeof b !== 'object') return a === b;
  const keys = Object.keys(a);
  const [left, right] = [a, b] as Readonly<Record<string, unknown>>[];
  return keys.length === Object.keys(b).length && keys.every((key) => isEqual(left?.[key], right?.[key]));
}
