/** Registers a tag unless somebody has: a second copy of the bundle on a page changes nothing and says nothing. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
