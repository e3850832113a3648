const focusableIn = (section: Element): HTMLElement[] => [
  ...section.querySelectorAll<HTMLElement>('a, button'),
];

/**
 * Remembers which link or button has focus, and returns a function that restores it if a new drawing has replaced
 * it: to the element with the same id, else to the one at the same position in its section.
 */
export function rememberFocus(root: ShadowRoot): (() => void) | undefined {
  const focused = root.activeElement;
  const section = focused?.closest('.section, .root');
  if (!focused || !section) return undefined;
  const position = focusableIn(section).indexOf(focused as HTMLElement);
  const selector = section.matches('.section') ? `.${section.classList[1]}` : '.root';
  return () => {
    const now = root.querySelector(selector);
    if (root.activeElement || !now || position < 0) return;
    const same = focused.id && root.getElementById(focused.id);
    (same || focusableIn(now)[position])?.focus({ preventScroll: true });
  };
}
