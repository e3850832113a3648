type OnSeen = () => void;
type Test = (entry: IntersectionObserverEntry) => boolean;

/** One `IntersectionObserver` a question, however many elements ask it, and however many ask it of one element. */
class VisibilityWatch {
  readonly #test: Test;
  readonly #options: IntersectionObserverInit;
  readonly #waiting = new Map<Element, Set<OnSeen>>();
  #observer: IntersectionObserver | undefined;

  constructor(test: Test, options: IntersectionObserverInit) {
    this.#test = test;
    this.#options = options;
  }

  /** Calls back once, the first time the element passes the test. Returns how to stop waiting. */
  once(element: Element, onSeen: OnSeen): () => void {
    this.#observer ??= new IntersectionObserver((entries) => this.#onEntries(entries), this.#options);
    const waiting = this.#waiting.get(element) ?? new Set<OnSeen>();
    this.#waiting.set(element, waiting.add(onSeen));
    // Of one that is observed already a browser has nothing new to say.
    this.#observer.unobserve(element);
    this.#observer.observe(element);
    return () => {
      waiting.delete(onSeen);
      if (waiting.size === 0 && this.#waiting.get(element) === waiting) this.#forget(element);
    };
  }

  #onEntries(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const waiting = this.#waiting.get(entry.target);
      if (!waiting || !this.#test(entry)) continue;
      this.#forget(entry.target);
      for (const onSeen of waiting) onSeen();
    }
  }

  #forget(element: Element): void {
    this.#waiting.delete(element);
    this.#observer?.unobserve(element);
    if (this.#waiting.size > 0) return;
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}

/** About to scroll into view: near enough to have its data ready in time. */
export const nearViewport = new VisibilityWatch((entry) => entry.isIntersecting, { rootMargin: '300px' });

/** Half of the element is in view, or as much of it as fills half of the viewport. */
export const halfSeen = new VisibilityWatch(
  ({ isIntersecting, intersectionRatio, intersectionRect, rootBounds }) =>
    isIntersecting &&
    (intersectionRatio >= 0.5 || (!!rootBounds && intersectionRect.height >= rootBounds.height / 2)),
  { threshold: [0.05, 0.1, 0.2, 0.3, 0.4, 0.5] },
);
