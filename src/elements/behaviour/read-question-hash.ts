/**
 * The id of the question that the fragment of the page's address names, or undefined.
 *
 * @param hash `location.hash`, for example `#backend/what-does-it-pay`
 * @param anchor id of the element; an element without an id has no deep links
 */
export function readQuestionHash(hash: string, anchor: string): string | undefined {
  const prefix = `#${anchor}/`;
  if (!anchor || !hash.startsWith(prefix)) return undefined;
  return hash.slice(prefix.length) || undefined;
}
