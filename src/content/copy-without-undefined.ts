/**
 * A deep copy of plain data without properties that are undefined. Its objects have no prototype: a drawing would take the
 * properties that scripts of the page add to `Object.prototype` for content. Not through JSON: libraries on a page may have
 * put a `toJSON` on the prototype of arrays or objects.
 */
export function copyWithoutUndefined<T>(value: T): T;
export function copyWithoutUndefined(value: unknown): unknown {
  if (typeof value !== 'object' || !value) return value;
  if (Array.isArray(value)) return (value as unknown[]).map(copyWithoutUndefined);
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [name, property] of Object.entries(value))
    if (property !== undefined) copy[name] = copyWithoutUndefined(property);
  return copy;
}
