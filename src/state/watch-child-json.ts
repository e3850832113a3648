const SELECTOR = ':scope > script[type="application/json"]';

/** The text of a direct child `<script type="application/json">`, or undefined while there is none. */
export function readChildJson(host: Element): string | undefined {
  return host.querySelector(SELECTOR)?.textContent?.trim() || undefined;
}

/**
 * Calls back when children come, go or are edited: a script in the page's head runs elements before their
 * children are parsed, and editors fill them later.
 */
export function watchChildren(host: Element, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(host, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
