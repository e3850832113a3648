/**
 * Calls back when the document changes below `target`. Does nothing if the page has no `MutationObserver`.
 *
 * @param options without a prototype, from which a browser would read `attributeFilter` and the like where a script of the page added them
 * @returns stops observing
 */
export function observeMutations(
  target: Node,
  options: MutationObserverInit & { readonly __proto__: null },
  onChange: () => void,
): () => void {
  const { MutationObserver } = globalThis;
  const observer = MutationObserver && new MutationObserver(onChange);
  observer?.observe(target, options);
  return () => observer?.disconnect();
}
