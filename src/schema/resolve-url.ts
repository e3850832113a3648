import { parseUrl } from './parse-url.js';

/**
 * The absolute form of an allowed URL, or undefined when the base carries no relative one, as `about:blank` and `data:` do not.
 * What is absolute stays as it was written. Not only web pages have relative links: a page opened from disk does, and apps serve
 * theirs from `capacitor://localhost` and the like.
 */
export function resolveUrl(value: string, base: string | undefined): string | undefined {
  if (base === undefined || parseUrl(value)) return value;
  const url = parseUrl(value, base);
  return url && isPlace(url) ? url.href : undefined;
}

function isPlace({ protocol, host }: URL): boolean {
  return protocol === 'file:' || (host !== '' && protocol !== 'javascript:');
}
