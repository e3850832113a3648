import { parseUrl } from './parse-url.js';

/** Two bases with different schemes and hosts. */
const BASES = ['http://a.invalid', 'https://b.invalid'];

/**
 * Whether a URL is `http:`, `https:`, `mailto:`, `tel:` or relative, and means the same with every base.
 *
 * The URL parser decides, not a pattern: like a browser, it ignores letter case, leading control characters and line breaks in a scheme.
 * A URL is absolute if both bases give the same result, and relative if it stays on the host of each base. `//host`, `/\host` and
 * `https:path` are neither, because they take their scheme or host from the base.
 */
export function isAllowedUrl(value: string): boolean {
  const [first, second] = BASES.map((base) => parseUrl(value, base));
  if (first?.href === second?.href) return /^(https?|mailto|tel):/.test(first?.href ?? '');
  // For a parser, white space alone is a valid relative URL; in a record it is a mistake.
  return /[^\0- ]/.test(value) && first?.origin === BASES[0] && second?.origin === BASES[1];
}
