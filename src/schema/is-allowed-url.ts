import { parseUrl } from './parse-url.js';

/** Two places that differ in scheme and host. */
const BASES = ['http://a.invalid', 'https://b.invalid'];

/**
 * Whether a link leads to the web, to mail, to a telephone or to a place beside the record, and to the same one wherever it is read.
 * The parser decides, never the text: a browser sees through upper case, leading control characters and line breaks in a scheme.
 * Absolute is what two bases do not change, relative what stays on the host of each. Neither holds for `//host`, `/\host` and
 * `https:path`, which borrow a scheme or a host from wherever they are.
 */
export function isAllowedUrl(value: string): boolean {
  const [first, second] = BASES.map((base) => parseUrl(value, base));
  if (first?.href === second?.href) return /^(https?|mailto|tel):/.test(first?.href ?? '');
  // Nothing but spaces is a relative URL to a parser, and a slip to everybody else.
  return /[^\0- ]/.test(value) && first?.origin === BASES[0] && second?.origin === BASES[1];
}
