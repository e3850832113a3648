/** A property of the object itself: scripts on the host page may add properties to the prototype of every object. */
export function ownProperty(source: object, key: string | number): unknown {
  return Object.getOwnPropertyDescriptor(source, key) && (source as Record<string | number, unknown>)[key];
}
