export interface Found {
  readonly tag: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly link: { readonly href: string | null | undefined; readonly text: string | undefined };
}

/** What is left of a sample in sanitized text. Handed to a browser, so it names nothing outside itself. */
export function findSample({ html, tag }: { html: string; tag: string }): Found {
  const element = new DOMParser().parseFromString(html, 'text/html').querySelector(tag);
  const link = element?.querySelector('a');
  return {
    tag: element?.localName,
    attributes: Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value])),
    link: { href: link?.getAttribute('href'), text: link?.textContent },
  };
}
