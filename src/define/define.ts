/** Registers a tag unless it is taken: a second copy of the bundle should change nothing, and `customElements.define` would throw. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
