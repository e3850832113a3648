/**
 * A deep copy of plain data without properties that are undefined. Not through JSON: libraries on a page may have put a
 * `toJSON` on the prototype of arrays or objects.
 */
export function copyWithoutUndefined<T>(value: T): T;
export function copyWithoutUndefined(value: unknown): unknown {
  if (typeof value !== 'object' || !value) return value;
  if (Array.isArray(value)) return (value as unknown[]).map(copyWithoutUndefined);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, property]) =>
      property === undefined ? [] : [[name, copyWithoutUndefined(property)]],
    ),
  );
}
