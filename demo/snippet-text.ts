/**
 * The text an author pastes. Each tag stays on one line with an explicit end tag and absolute addresses:
 * Markdown engines destroy a tag that is broken over lines, and a closed-in-itself one swallows the page after it.
 */

const absolute = (address: string): string => new URL(address, document.baseURI).href;

export const scriptTag = (): string =>
  `<script type="module" src="${absolute('../dist/role-elements.js')}"></script>`;

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const escapeValue = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

/** An opening and a closing tag; an attribute that is empty stands alone, one that is undefined is left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children = '',
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return value === '' ? [key] : [`${key}="${escapeValue(value)}"`];
  });
  return `<${[name, ...written].join(' ')}>${children}</${name}>`;
}

export const link = (address: string, text: string): string =>
  tag('a', { href: absolute(address) }, escapeText(text));

/** The tag of an element on this page, as its author would write it elsewhere. */
export function tagOf(element: Element): string {
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const fallback = element.querySelector('a');
  return tag(
    element.localName,
    { ...attributes, ...(attributes['src'] && { src: absolute(attributes['src']) }) },
    fallback ? link(fallback.getAttribute('href') ?? '', fallback.textContent ?? '') : '',
  );
}

/**
 * JSON for an attribute or a script element: what a sanitizer, a template engine or a shortcode might take for
 * its own is written as an escape inside the strings.
 */
export function safeJson(value: unknown, space?: number): string {
  const escapes: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };
  const inStrings = (text: string): string => text.replace(/[<>&]/g, (sign) => escapes[sign] ?? sign);
  return inStrings(JSON.stringify(value, null, space));
}
