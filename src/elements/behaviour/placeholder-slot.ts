/** Shows the children until something is drawn, whatever goes wrong before that. */
export function addPlaceholder(root: ShadowRoot): void {
  root.append(document.createElement('slot'));
}

/** Removes the placeholder once a drawing stands beside it. */
export function removePlaceholder(root: ShadowRoot): void {
  const first = root.firstElementChild;
  if (first?.localName === 'slot' && first.nextElementSibling?.matches('.root')) first.remove();
}
