/** Sets `aria-busy` on the drawing, or removes it. Not in the template, because copies of a drawing are shared. */
export function setBusy(root: ParentNode, isBusy: boolean): void {
  const drawing = root.querySelector('.root');
  if (isBusy) drawing?.setAttribute('aria-busy', 'true');
  else drawing?.removeAttribute('aria-busy');
}
