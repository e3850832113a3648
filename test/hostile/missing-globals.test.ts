/** Pages on which something every browser has is undefined: removed by a script, or never there in an old browser. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/engines.js';
import { host, type Host } from '../support/host.js';
import { figure } from './figure.js';
import { elements, openHostPage, ours, pageWith, record, type HostPage } from './host-page.js';
import { hostileEngines, subject } from './subject.js';

/** Paths from `window`. Without any of these the record is drawn, and works. */
const survived = [
  'IntersectionObserver',
  'MutationObserver',
  'ResizeObserver',
  'PerformanceObserver',
  'matchMedia',
  'structuredClone',
  'queueMicrotask',
  'requestAnimationFrame',
  'requestIdleCallback',
  'reportError',
  'WeakRef',
  'FinalizationRegistry',
  'CSS',
  'CSS.escape',
  'Object.hasOwn',
  'Object.groupBy',
  'Object.fromEntries',
  'Array.fromAsync',
  'Array.prototype.at',
  'Array.prototype.findLast',
  'Array.prototype.toSorted',
  'String.prototype.at',
  'String.prototype.replaceAll',
  'String.prototype.isWellFormed',
  'Promise.any',
  'Promise.allSettled',
  'Promise.withResolvers',
  'AbortController',
  'AbortSignal.any',
  'AbortSignal.timeout',
  'AbortSignal.prototype.throwIfAborted',
  'URL.canParse',
  'URL.parse',
  'Intl.Segmenter',
  'Intl.PluralRules',
  'Element.prototype.checkVisibility',
  'Element.prototype.scrollIntoViewIfNeeded',
  'Document.prototype.startViewTransition',
  'CustomStateSet',
  'navigator.sendBeacon',
  'crypto.randomUUID',
];

/** Without these no record comes by an address; one on the page is drawn. */
const onlyInline = ['fetch', 'TextDecoder'];

const names = [...survived, ...onlyInline];
const remove = (path: string): string => {
  const at = path.lastIndexOf('.');
  const owner = at < 0 ? 'window' : path.slice(0, at);
  const name = JSON.stringify(path.slice(at + 1));
  return `Object.defineProperty(${owner}, ${name}, { value: undefined, writable: true, configurable: true });`;
};

const lazy = `<role-duties id="lazy" loading="lazy" src="/role.json"><a href="/role">Fallback</a></role-duties>`;
const question = `<role-profile id="again" src="/role.json"></role-profile>
<role-card id="card" src="/role.json"></role-card>
<role-faq id="faq" data-json='${record}'></role-faq>`;

const isOpen = (): boolean | undefined => {
  const question = document.getElementById('faq')?.shadowRoot?.getElementById('q-does-it-hurt');
  return question?.getAttribute('aria-expanded') === 'true';
};
const toggle = (): void =>
  document.getElementById('faq')?.shadowRoot?.getElementById('q-does-it-hurt')?.click();

/** Title, first skill, and whether the day is drawn as one arc. */
const readCard = (): unknown[] => {
  const root = document.getElementById('card')?.shadowRoot;
  const texts = ['[part~=title]', '[part~=chip]'].map((part) => root?.querySelector(part)?.textContent);
  return [...texts, !!root?.querySelector('[part=strip] .sun[d]')];
};

/** An element leaves and comes back, and the language of the page changes. */
async function stir(): Promise<void> {
  const inline = document.getElementById('inline');
  inline?.remove();
  await new Promise((later) => setTimeout(later));
  if (inline) document.body.append(inline);
  document.documentElement.lang = 'en-GB';
  await new Promise((later) => setTimeout(later));
}

describe.each(hostileEngines)('a page without something every browser has, in %s', (engine) => {
  let site: Host;
  let browser: Browser;

  beforeAll(async () => {
    site = await host({
      '/role-elements.js': { body: subject },
      '/role.json': { body: record },
      ...Object.fromEntries(
        names.map((name) => [
          `/${name}`,
          { body: pageWith(`<script>${remove(name)}</script>${ours}`, lazy + elements + question) },
        ]),
      ),
    });
    browser = await launch(engine);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const open = (name: string): Promise<HostPage> =>
    openHostPage(browser, `${site.origin}/${name}#faq/does-it-hurt`);

  it.each(survived)('without %s, draws the record and works, without a message', async (name) => {
    const { page, outcome, complaints } = await open(name);
    const outcomes = [await outcome('lazy'), await outcome('by-src'), await outcome('again')];
    const card = await page.evaluate(readCard);
    const opened = [await page.evaluate(isOpen)];
    await page.evaluate(toggle);
    opened.push(await page.evaluate(isOpen));
    await page.evaluate(stir);
    outcomes.push(await outcome('inline'));
    await page.close();
    expect([outcomes, opened, complaints]).toEqual([Array(4).fill('drawn'), [true, false], []]);
    expect(card).toEqual(['Beekeeper', 'Bee biology', true]);
  });

  it.each(onlyInline)(
    'without %s, draws inline records, and shows the fallback content for others without an uncaught error',
    async (name) => {
      const { page, outcome, complaints } = await open(name);
      const outcomes = [await outcome('by-src'), await outcome('inline')];
      await page.close();
      expect(outcomes).toEqual(['fallback', 'drawn']);
      // One line for each record that could not be loaded.
      expect(complaints.filter((each) => !each.includes('<role-'))).toEqual([]);
    },
  );

  it('is counted', ({ task }) => {
    figure(task, 'Missing globals: survived, refused cleanly', `${survived.length}, ${onlyInline.length}`);
  });
});
