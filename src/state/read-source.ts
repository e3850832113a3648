import { parseUrl } from '../schema/parse-url.js';

const withoutHash = (url: string): string => url.replace(/#[^]*/, '');

/**
 * The `src` attribute, or undefined if it names no record: if it is empty up to its fragment, or the URL of the page itself. Templates
 * with an empty variable write such values, and a request would load the page as its own record.
 */
export function readSource(src: string | null | undefined, baseUrl: string): string | undefined {
  const address = withoutHash(src ?? '').trim();
  if (!src || !address) return undefined;
  return parseUrl(address, baseUrl)?.href === withoutHash(location.href) ? undefined : src;
}
