type OnVisible = () => void;
type Test = (entry: IntersectionObserverEntry) => boolean;

/** One `IntersectionObserver` for all elements that wait for the same test; an element may have several callbacks. */
class VisibilityWatch {
  readonly #test: Test;
  readonly #options: IntersectionObserverInit;
  readonly #waiting = new Map<Element, Set<OnVisible>>();
  #observer: IntersectionObserver | undefined;

  constructor(test: Test, options: IntersectionObserverInit) {
    this.#test = test;
    this.#options = options;
  }

  /** Calls back once, the first time the element passes the test. Returns a function that stops waiting. */
  once(element: Element, onVisible: OnVisible): () => void {
    const { IntersectionObserver } = globalThis;
    this.#observer ??=
      IntersectionObserver && new IntersectionObserver((entries) => this.#onEntries(entries), this.#options);
    const waiting = this.#waiting.get(element) ?? new Set<OnVisible>();
    this.#waiting.set(element, waiting.add(onVisible));
    // Only a newly observed element gets an entry, so one that is observed already is observed anew.
    this.#observer?.unobserve(element);
    this.#observer?.observe(element);
    return () => {
      waiting.delete(onVisible);
      if (waiting.size === 0 && this.#waiting.get(element) === waiting) this.#unobserve(element);
    };
  }

  #onEntries(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const waiting = this.#waiting.get(entry.target);
      if (!waiting || !this.#test(entry)) continue;
      this.#unobserve(entry.target);
      for (const onVisible of waiting) onVisible();
    }
  }

  #unobserve(element: Element): void {
    this.#waiting.delete(element);
    this.#observer?.unobserve(element);
    if (this.#waiting.size > 0) return;
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}

// Without a prototype, from which the browser would read `root` and others where a script of the page has added them.
const NEAR = { __proto__: null, rootMargin: '300px' };
const IN_STEPS = { __proto__: null, threshold: [0.05, 0.1, 0.2, 0.3, 0.4, 0.5] };

/** Less than 300 px outside the viewport, so that the record can arrive before the visitor scrolls to it. */
export const nearViewport = new VisibilityWatch((entry) => entry.isIntersecting, NEAR);

/** Half of the element is in the viewport; for tall elements, enough of it to fill half of the viewport. */
export const halfVisible = new VisibilityWatch(
  ({ isIntersecting, intersectionRatio, intersectionRect, rootBounds }) =>
    isIntersecting &&
    (intersectionRatio >= 0.5 || (!!rootBounds && intersectionRect.height >= rootBounds.height / 2)),
  IN_STEPS,
);
