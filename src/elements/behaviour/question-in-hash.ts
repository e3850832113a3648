/**
 * The question a page address asks for, or undefined.
 * @param hash `location.hash`, for example `#backend/what-does-it-pay`
 * @param anchor id of the element; without one it has no deep links
 */
export function questionInHash(hash: string, anchor: string): string | undefined {
  const prefix = `#${anchor}/`;
  if (!anchor || !hash.startsWith(prefix)) return undefined;
  return hash.slice(prefix.length) || undefined;
}
