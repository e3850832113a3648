/** What elements watch on the page, and that they stop watching it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getMessages, registerMessages } from '../../../src/locales/get-messages.js';
import { watchChildren } from '../../../src/state/watch-child-json.js';
import { watchLanguage } from '../../../src/state/watch-language.js';

class FakeObserver {
  static readonly all: FakeObserver[] = [];
  readonly change: () => void;
  observed: readonly unknown[] = [];
  isDisconnected = false;

  constructor(onChange: () => void) {
    this.change = onChange;
    FakeObserver.all.push(this);
  }

  observe(...observed: unknown[]): void {
    this.observed = observed;
  }

  disconnect(): void {
    this.isDisconnected = true;
  }
}

const documentElement = {};

beforeEach(() => {
  FakeObserver.all.length = 0;
  vi.stubGlobal('MutationObserver', FakeObserver);
  vi.stubGlobal('document', { documentElement });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('watchChildren', () => {
  it('observes children and their text, until it is stopped', () => {
    const host = {} as Element;
    const onChange = vi.fn();
    const stop = watchChildren(host, onChange);
    const [observer] = FakeObserver.all;
    expect(observer!.observed).toEqual([host, { childList: true, characterData: true, subtree: true }]);
    observer!.change();
    stop();
    expect([onChange.mock.calls.length, observer!.isDisconnected]).toEqual([1, true]);
  });
});

describe('watchLanguage', () => {
  it('observes the language of the page once for all listeners', () => {
    const [one, two] = [vi.fn(), vi.fn()];
    const stops = [watchLanguage(one), watchLanguage(two)];
    expect(FakeObserver.all.map(({ observed }) => observed)).toEqual([
      [documentElement, { attributeFilter: ['lang'] }],
    ]);
    FakeObserver.all[0]!.change();
    for (const stop of stops) stop();
    expect([one.mock.calls.length, two.mock.calls.length]).toEqual([1, 1]);
  });

  it('stops when the last listener leaves, and starts again with the next', () => {
    const [stopOne, stopTwo] = [watchLanguage(vi.fn()), watchLanguage(vi.fn())];
    stopOne();
    expect(FakeObserver.all[0]!.isDisconnected).toBe(false);
    stopTwo();
    expect(FakeObserver.all[0]!.isDisconnected).toBe(true);
    watchLanguage(vi.fn())();
    expect(FakeObserver.all).toHaveLength(2);
  });

  it('hears of registered languages, and not after it has stopped', () => {
    const listener = vi.fn();
    const stop = watchLanguage(listener);
    registerMessages({ ...getMessages('en'), lang: 'en-x-one' });
    stop();
    registerMessages({ ...getMessages('en'), lang: 'en-x-two' });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('serves the others when a listener leaves during a call', () => {
    const stops: (() => void)[] = [];
    const last = vi.fn();
    stops.push(
      watchLanguage(() => stops[0]!()),
      watchLanguage(last),
    );
    FakeObserver.all[0]!.change();
    stops[1]!();
    expect(last).toHaveBeenCalledTimes(1);
  });
});
