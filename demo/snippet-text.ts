/**
 * The snippets to paste. Each tag stays on one line, with an explicit end tag and absolute URLs: Markdown engines read a tag over several
 * lines as text, and after a self-closed tag the rest of the page becomes fallback content.
 */

const absolute = (address: string): string => new URL(address, document.baseURI).href;

export const scriptTag = (): string =>
  `<script type="module" src="${absolute('../dist/role-elements.js')}"></script>`;

/** The script tag of a language. It may stand before or after the main script. */
export const languageScript = (lang: string): string =>
  `<script type="module" src="${absolute(`../dist/locales/${lang}.js`)}"></script>`;

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** An attribute value in quotes. Values with double quotes, such as JSON, get single quotes, which keeps them readable. */
function quoted(text: string): string {
  const value = escapeText(text);
  return value.includes('"') ? `'${value.replaceAll("'", '&#39;')}'` : `"${value}"`;
}

/** An element as HTML. Empty attributes are written without a value, undefined ones are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children = '',
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return value === '' ? [key] : [`${key}=${quoted(value)}`];
  });
  return `<${[name, ...written].join(' ')}>${children}</${name}>`;
}

export const link = (address: string, text: string): string =>
  tag('a', { href: absolute(address) }, escapeText(text));

/** An element of this page as a snippet for another page: with absolute URLs and its first link as fallback content. */
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
 * JSON for an attribute or a script element. Characters that a sanitizer, a template engine or a shortcode may interpret are escaped inside
 * the strings.
 */
export function safeJson(value: unknown, space?: number): string {
  const escape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const inStrings = (literal: string): string => literal.replace(/[<>&'[\u2028\u2029]|(?<=\{)[{%]/g, escape);
  return JSON.stringify(value, null, space).replace(/"(?:[^"\\]|\\.)*"/g, inStrings);
}
