import { parseUrl } from './parse-url.js';

/**
 * The absolute form of an allowed URL; undefined for a relative URL whose base cannot have one, such as `about:blank` or `data:`. An
 * absolute URL is returned as written. Bases need not be web pages: a page may be opened from disk, and apps serve theirs from
 * `capacitor://localhost` and the like.
 */
export function resolveUrl(value: string, base: string | undefined): string | undefined {
  if (base === undefined || parseUrl(value)) return value;
  const url = parseUrl(value, base);
  return url && isLocation(url) ? url.href : undefined;
}

function isLocation({ protocol, host }: URL): boolean {
  return protocol === 'file:' || (host !== '' && protocol !== 'javascript:');
}
