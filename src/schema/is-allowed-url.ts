import { isRelativeUrl } from './is-relative-url.js';
import { parseUrl } from './parse-url.js';

/**
 * Whether a link to `value` leads to the web, to mail, to a telephone or to a place beside the record. The parsed URL decides,
 * never the text: a browser ignores case, leading control characters and line breaks inside a scheme, so a prefix test would not.
 * A link made of spaces only is a mistake, though a parser takes it for a relative one.
 */
export function isAllowedUrl(value: string): boolean {
  const url = parseUrl(value);
  return url ? /^(https?|mailto|tel):$/.test(url.protocol) : /[^\0- ]/.test(value) && isRelativeUrl(value);
}
