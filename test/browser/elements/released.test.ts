/** What an element has registered with the page is released when the element leaves the document. */
import { expect } from '@open-wc/testing';
import type { RoleElement } from '../../../src/elements/role-element.js';
import { RoleProvider } from '../../../src/elements/role-provider.js';
import { fixture, html, plumber } from '../../support/elements.js';
import { fresh, route } from '../../support/elements-by-url.js';

type Method = (this: unknown, ...args: unknown[]) => unknown;

const undo: (() => void)[] = [];

/** Calls `note` with `this` and the arguments of every call of a method of the page, until the test is over. */
function observeCalls(
  owner: object,
  name: string,
  note: (self: unknown, first: unknown, second: unknown) => void,
) {
  const methods = owner as Record<string, Method>;
  const original = methods[name]!;
  methods[name] = function (...args) {
    note(this ?? window, args[0], args[1]);
    return original.apply(this, args);
  };
  undo.push(() => (methods[name] = original));
}

/** Counts the listeners of a type on the window and the document that were added and not removed. */
function countListeners(wanted: string): () => number {
  const listeners = new Set<unknown>();
  const isOfPage = (self: unknown, type: unknown): boolean =>
    type === wanted && (self === window || self === document);
  observeCalls(EventTarget.prototype, 'addEventListener', (self, type, listener) => {
    if (isOfPage(self, type)) listeners.add(listener);
  });
  observeCalls(EventTarget.prototype, 'removeEventListener', (self, type, listener) => {
    if (isOfPage(self, type)) listeners.delete(listener);
  });
  return () => listeners.size;
}

/** Counts the nodes that observers of a kind were told to observe and are not released from. */
function countObserved({ prototype }: typeof IntersectionObserver | typeof MutationObserver): () => number {
  const observed = new Map<unknown, Set<unknown>>();
  const nodesOf = (observer: unknown): Set<unknown> => {
    const nodes = observed.get(observer) ?? new Set();
    observed.set(observer, nodes);
    return nodes;
  };
  observeCalls(prototype, 'observe', (observer, node) => nodesOf(observer).add(node));
  observeCalls(prototype, 'disconnect', (observer) => observed.delete(observer));
  if ('unobserve' in prototype)
    observeCalls(prototype, 'unobserve', (observer, node) => nodesOf(observer).delete(node));
  return () => [...observed.values()].reduce((sum, nodes) => sum + nodes.size, 0);
}

/** Puts elements on the page, removes them one after the other, puts the first back, and reads a count at each step. */
async function countsWhile(count: () => number, ...elements: RoleElement[]): Promise<number[]> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const steps = [
    () => box.append(...elements),
    ...elements.map((element) => () => element.remove()),
    () => box.append(elements[0]!),
  ];
  const counts: number[] = [];
  for (const step of steps) {
    step();
    for (const element of elements) if (element.isConnected) await element.updateComplete;
    await Promise.resolve();
    counts.push(count());
  }
  return counts;
}

const create = (tag: string, properties: object = {}): RoleElement =>
  Object.assign(document.createElement(tag), properties) as RoleElement;

afterEach(() => undo.splice(0).forEach((restore) => restore()));

describe('an element that leaves the document', () => {
  it('removes its listener for hashchange, and adds it again when it returns', async () => {
    const count = countListeners('hashchange');
    const faq = create('role-faq', { data: plumber });
    expect(await countsWhile(count, faq)).to.deep.equal([1, 0, 1]);
  });

  it('removes the listener for late providers with the last element that waits for one', async () => {
    const count = countListeners('context-provider');
    const waiting = [create('role-duties'), create('role-faq')];
    expect(await countsWhile(count, ...waiting)).to.deep.equal([1, 1, 0, 1]);
  });

  it('disconnects its observer of children, and the observer of the page language when it is the last', async () => {
    const count = countObserved(MutationObserver);
    const elements = [create('role-duties', { data: plumber }), create('role-faq', { data: plumber })];
    expect(await countsWhile(count, ...elements)).to.deep.equal([3, 2, 0, 2]);
  });

  it('is no longer observed for impressions', async () => {
    const count = countObserved(IntersectionObserver);
    const profile = create('role-profile', { data: plumber });
    profile.style.marginBlock = '4000px';
    expect(await countsWhile(count, profile)).to.deep.equal([1, 0, 1]);
  });

  it('is no longer observed when it waited for the viewport', async () => {
    const count = countObserved(IntersectionObserver);
    const lazy = create('role-duties', { src: route('record', fresh()), loading: 'lazy' });
    lazy.style.marginBlock = '4000px';
    expect(await countsWhile(count, lazy)).to.deep.equal([1, 0, 1]);
  });
});

describe('an element that waits for its provider to be defined', () => {
  it('removes its listener for late providers once it has the record', async () => {
    const count = countListeners('context-provider');
    const provider = await fixture(
      html`<role-defined-later><role-duties></role-duties></role-defined-later>`,
    );
    const duties = provider.querySelector('role-duties')!;
    const before = count();
    customElements.define('role-defined-later', class extends RoleProvider {});
    Object.assign(provider, { data: plumber });
    await (provider as RoleProvider).updateComplete;
    await duties.updateComplete;
    expect([before, count(), duties.record?.title]).to.deep.equal([1, 0, 'Plumber']);
  });
});
