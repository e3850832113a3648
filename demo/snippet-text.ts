/**
 * The text an author pastes. Each tag stays on one line with an explicit end tag and absolute addresses:
 * Markdown engines destroy a tag that is broken over lines, and a closed-in-itself one swallows the page after it.
 */

const absolute = (address: string): string => new URL(address, document.baseURI).href;

export const scriptTag = (): string =>
  `<script type="module" src="${absolute('../dist/role-elements.js')}"></script>`;

/** A language beside the script; it may come before it or after. */
export const languageScript = (lang: string): string =>
  `<script type="module" src="${absolute(`../dist/locales/${lang}.js`)}"></script>`;

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** JSON is full of double quotes and stays readable between single ones. */
function quoted(text: string): string {
  const value = escapeText(text);
  return value.includes('"') ? `'${value.replaceAll("'", '&#39;')}'` : `"${value}"`;
}

/** An opening and a closing tag; an attribute that is empty stands alone, one that is undefined is left out. */
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
  const escape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const inStrings = (literal: string): string => literal.replace(/[<>&'[\u2028\u2029]|(?<=\{)[{%]/g, escape);
  return JSON.stringify(value, null, space).replace(/"(?:[^"\\]|\\.)*"/g, inStrings);
}
