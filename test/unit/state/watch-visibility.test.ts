import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { halfVisible, nearViewport } from '../../../src/state/watch-visibility.js';

/** Reports entries on request, and like a browser only for elements that it observes. */
class FakeObserver {
  static readonly all: FakeObserver[] = [];
  readonly observed = new Set<Element>();
  /** Elements for which a browser would report an initial entry. */
  readonly initial: Element[] = [];
  isDisconnected = false;

  readonly options: IntersectionObserverInit;
  readonly #callback: (entries: IntersectionObserverEntry[]) => void;

  constructor(callback: (entries: IntersectionObserverEntry[]) => void, options: IntersectionObserverInit) {
    this.#callback = callback;
    this.options = options;
    FakeObserver.all.push(this);
  }

  observe(element: Element): void {
    if (!this.observed.has(element)) this.initial.push(element);
    this.observed.add(element);
  }

  unobserve(element: Element): void {
    this.observed.delete(element);
  }

  disconnect(): void {
    this.observed.clear();
    this.isDisconnected = true;
  }

  report(element: Element, entry: object): void {
    this.#callback([{ target: element, ...entry } as IntersectionObserverEntry]);
  }
}

const current = (): FakeObserver => FakeObserver.all.at(-1)!;
const element = (): Element => ({}) as Element;
const inside = { isIntersecting: true };
const outside = { isIntersecting: false };

beforeEach(() => {
  FakeObserver.all.length = 0;
  vi.stubGlobal('IntersectionObserver', FakeObserver);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('nearViewport.once', () => {
  it('calls back at the first entry inside, 300 px around the viewport', () => {
    const onVisible = vi.fn();
    const one = element();
    nearViewport.once(one, onVisible);
    const observer = current();
    observer.report(one, outside);
    expect(onVisible).not.toHaveBeenCalled();
    observer.report(one, inside);
    expect([onVisible.mock.calls.length, observer.options.rootMargin]).toEqual([1, '300px']);
  });

  it('does not call back again', () => {
    const onVisible = vi.fn();
    const one = element();
    const stop = nearViewport.once(element(), vi.fn());
    nearViewport.once(one, onVisible);
    current().report(one, inside);
    expect(current().observed.has(one)).toBe(false);
    current().report(one, inside);
    stop();
    expect(onVisible).toHaveBeenCalledTimes(1);
  });

  it('shares one observer, which is disconnected when nothing is left to wait for', () => {
    const [one, two] = [element(), element()];
    const stop = nearViewport.once(one, vi.fn());
    nearViewport.once(two, vi.fn());
    expect(FakeObserver.all).toHaveLength(1);
    current().report(two, inside);
    expect(current().isDisconnected).toBe(false);
    stop();
    expect(current().isDisconnected).toBe(true);
  });

  it('gets an initial entry also for an element that is observed already', () => {
    const one = element();
    const stops = [nearViewport.once(one, vi.fn()), nearViewport.once(one, vi.fn())];
    expect(current().initial).toEqual([one, one]);
    for (const stop of stops) stop();
  });

  it('keeps an element observed until its last callback is removed', () => {
    const one = element();
    const left = vi.fn();
    const [stop, stopOther] = [nearViewport.once(one, vi.fn()), nearViewport.once(one, left)];
    stop();
    expect(current().observed.has(one)).toBe(true);
    stopOther();
    expect(current().isDisconnected).toBe(true);
  });

  it('calls only the callbacks that are left', () => {
    const one = element();
    const [removed, left] = [vi.fn(), vi.fn()];
    nearViewport.once(one, removed)();
    nearViewport.once(one, left);
    current().report(one, inside);
    expect([removed.mock.calls.length, left.mock.calls.length]).toEqual([0, 1]);
  });

  it('is not disturbed by the late removal of an earlier callback', () => {
    const one = element();
    const later = vi.fn();
    const stopEarlier = nearViewport.once(one, vi.fn());
    current().report(one, inside);
    nearViewport.once(one, later);
    stopEarlier();
    current().report(one, inside);
    expect(later).toHaveBeenCalledTimes(1);
  });
});

describe('halfVisible.once', () => {
  const view = { rootBounds: { height: 600 } };
  const cases: readonly (readonly [string, object, number])[] = [
    ['half of the element', { ...inside, intersectionRatio: 0.5, intersectionRect: { height: 50 } }, 1],
    ['a little less', { ...inside, intersectionRatio: 0.49, intersectionRect: { height: 49 } }, 0],
    ['half of the viewport', { ...inside, intersectionRatio: 0.1, intersectionRect: { height: 300 } }, 1],
    [
      'a little less of a tall element',
      { ...inside, intersectionRatio: 0.1, intersectionRect: { height: 299 } },
      0,
    ],
    [
      'an element that only touches the viewport',
      { ...outside, intersectionRatio: 1, intersectionRect: { height: 0 } },
      0,
    ],
  ];

  it.each(cases)('is tested with %s', (_, entry, calls) => {
    const onVisible = vi.fn();
    const one = element();
    const stop = halfVisible.once(one, onVisible);
    current().report(one, { ...view, ...entry });
    stop();
    expect(onVisible).toHaveBeenCalledTimes(calls);
  });

  it('needs half of the element in a frame of another origin, where the viewport is unknown', () => {
    const onVisible = vi.fn();
    const one = element();
    halfVisible.once(one, onVisible);
    current().report(one, {
      ...inside,
      rootBounds: null,
      intersectionRatio: 0.2,
      intersectionRect: { height: 900 },
    });
    expect(onVisible).not.toHaveBeenCalled();
    current().report(one, {
      ...inside,
      rootBounds: null,
      intersectionRatio: 0.5,
      intersectionRect: { height: 1 },
    });
    expect(onVisible).toHaveBeenCalledTimes(1);
  });
});
