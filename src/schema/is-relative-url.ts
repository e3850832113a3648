import { parseUrl } from './parse-url.js';

/**
 * Whether the host comes from the base. Asked of the parser, for two bases that differ in scheme and host, because it sees
 * through what no prefix test does: `/\host`, a tab between two slashes, `https:path`.
 */
export function isRelativeUrl(value: string): boolean {
  return ['http://a.invalid', 'https://b.invalid'].every((base) => parseUrl(value, base)?.origin === base);
}
