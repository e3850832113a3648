import { observeMutations } from './observe-mutations.js';

const CHILDREN = { __proto__: null, childList: true, characterData: true, subtree: true };

const SELECTOR = ':scope > script[type="application/json"]';

/** The text of a direct child `<script type="application/json">`; undefined if there is none, or an empty one. */
export function readChildJson(host: Element): string | undefined {
  return host.querySelector(SELECTOR)?.textContent?.trim() || undefined;
}

/**
 * Calls back when children are added, removed or edited: an element upgraded by a script in the page's head has no children yet, and
 * editors insert them later.
 */
export const watchChildren = (host: Element, onChange: () => void): (() => void) =>
  observeMutations(host, CHILDREN, onChange);
