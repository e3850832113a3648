/** The first match of a selector. @throws if there is none: the page and its script no longer fit. */
export function find<T extends Element = HTMLElement>(selector: string, root: ParentNode = document): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`The demo page has no ${selector}.`);
  return found;
}
