import type { Browser, CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/engines.js';
import { figure } from './figure.js';
import { site, type Site } from './site.js';
import { amount } from './subject.js';
import { visit } from './visited-page.js';

const CYCLES = amount(1_000, 10_000);
const WARM_UP = 500;
const MEBIBYTE = 2 ** 20;

/** What removed elements can leave behind on a page. */
interface Remains {
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly timers: number;
  readonly observed: number;
}

/** Only Chromium exposes these counts. */
describe('a page whose elements are inserted and removed', () => {
  let server: Site;
  let browser: Browser;
  let before: Remains;
  let after: Remains;

  beforeAll(async () => {
    server = await site();
    browser = await launch('chromium');
    const { page } = await visit(browser, 'about:blank');
    await page.evaluateOnNewDocument(countResources);
    await page.goto(server.origin);
    const session = await page.createCDPSession();
    await page.evaluate(insertAndRemove, WARM_UP);
    before = await remains(session);
    await page.evaluate(insertAndRemove, CYCLES);
    after = await remains(session);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('uses less than 1 MiB more memory', ({ task }) => {
    const grown = after.heap - before.heap;
    figure(task, 'Elements put on a page and removed again', CYCLES.toLocaleString('en'));
    figure(task, 'Memory they leave behind', `${(grown / 1024).toFixed(0)} KiB`, 'under 1 MiB');
    expect(grown).toBeLessThan(MEBIBYTE);
  });

  it.each(['listeners', 'nodes', 'timers', 'observed'] as const)('has no more %s than before', (name) => {
    expect(after[name] - before[name]).toBeLessThanOrEqual(0);
  });
});

/** Collects garbage, and counts what remains. */
async function remains(session: CDPSession): Promise<Remains> {
  await session.send('Performance.enable');
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? NaN;
  const { result } = await session.send('Runtime.evaluate', {
    expression: '({ timers: resources.timers.size, observed: resources.observed.size })',
    returnByValue: true,
  });
  return {
    heap: metric('JSHeapUsedSize'),
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    ...(result.value as Pick<Remains, 'timers' | 'observed'>),
  };
}

/** Keeps a set of timers that are pending, and of observers that are not disconnected. */
function countResources(): void {
  const resources = { timers: new Set<unknown>(), observed: new Set<unknown>() };
  Object.assign(window, { resources });
  const { setTimeout, clearTimeout, setInterval, clearInterval } = window;
  Object.assign(window, {
    setTimeout: (act: () => void, delay: number) => {
      const timer = setTimeout(() => {
        resources.timers.delete(timer);
        act();
      }, delay);
      resources.timers.add(timer);
      return timer;
    },
    clearTimeout: (timer: number) => {
      resources.timers.delete(timer);
      clearTimeout(timer);
    },
    setInterval: (act: () => void, delay: number) => {
      const timer = setInterval(act, delay);
      resources.timers.add(timer);
      return timer;
    },
    clearInterval: (timer: number) => {
      resources.timers.delete(timer);
      clearInterval(timer);
    },
  });
  for (const { prototype } of [MutationObserver, IntersectionObserver, ResizeObserver]) {
    const { observe, disconnect } = prototype as MutationObserver;
    Object.assign(prototype, {
      observe(this: MutationObserver, target: Node, options: MutationObserverInit) {
        resources.observed.add(this);
        observe.call(this, target, options);
      },
      disconnect(this: MutationObserver) {
        resources.observed.delete(this);
        disconnect.call(this);
      },
    });
  }
}

/** Inserts each kind of element, with each kind of input in turn, and removes it after its first update. */
async function insertAndRemove(cycles: number): Promise<void> {
  const tags = [
    'profile',
    'summary',
    'takeaways',
    'day-timeline',
    'duties',
    'skill-chips',
    'faq',
    'cta',
    'explore',
    'provider',
  ];
  const inputs = [
    { src: '/__role/record?title=Plumber', refresh: '60' },
    { src: '/__role/record?title=Plumber', loading: 'lazy' },
    {
      'data-json': '{"title": "Plumber", "duties": ["Find leaks"]}',
      'structured-data': 'occupation faq',
      selectable: '',
    },
    { src: '/__role/missing' },
    {},
  ];
  for (let cycle = 0; cycle < cycles; cycle++) {
    const element = document.createElement(`role-${tags[cycle % tags.length]}`) as HTMLElement & {
      updateComplete?: Promise<unknown>;
    };
    element.innerHTML = '<a href="/role">The role</a><role-duties></role-duties>';
    for (const [name, value] of Object.entries(inputs[Math.floor(cycle / tags.length) % inputs.length] ?? {}))
      element.setAttribute(name, value);
    document.body.append(element);
    await element.updateComplete;
    element.remove();
  }
  await new Promise((next) => requestAnimationFrame(next));
  await fetch('/__role/record');
}
