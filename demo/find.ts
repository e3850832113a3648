/** The element the page is sure to have. */
export function find<T extends Element = HTMLElement>(selector: string, root: ParentNode = document): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`The demo page has no ${selector}.`);
  return found;
}
