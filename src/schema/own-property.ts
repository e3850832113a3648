/** A property of the object itself. Scripts on the host page add properties to the prototype of every object. */
export function own(source: object, key: string | number): unknown {
  return Object.hasOwn(source, key) ? (source as Record<string | number, unknown>)[key] : undefined;
}
