const stopsIn = (section: Element): HTMLElement[] => [...section.querySelectorAll<HTMLElement>('a, button')];

/**
 * Notes what has focus, and returns how to give it to what stands for that in a new drawing, if focus went with the old one:
 * what has the same id, else the link or button at the same place of the section.
 */
export function noteFocus(root: ShadowRoot): (() => void) | undefined {
  const focused = root.activeElement;
  const section = focused?.closest('.section, .root');
  if (!focused || !section) return undefined;
  const place = stopsIn(section).indexOf(focused as HTMLElement);
  const selector = section.matches('.section') ? `.${section.classList[1]}` : '.root';
  return () => {
    const now = root.querySelector(selector);
    if (root.activeElement || !now || place < 0) return;
    const same = focused.id && root.getElementById(focused.id);
    (same || stopsIn(now)[place])?.focus({ preventScroll: true });
  };
}
