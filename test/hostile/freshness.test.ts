import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/engines.js';
import { site, type Site } from './site.js';
import { hostileEngines } from './subject.js';
import { settle, visit } from './visited-page.js';

interface Log {
  readonly count: number;
  readonly requests: readonly { readonly headers: Readonly<Record<string, string>> }[];
}

interface Reloadable extends HTMLElement {
  reload(): Promise<void>;
}

describe.each(hostileEngines)('a page that stays open, in %s', (engine) => {
  let server: Site;
  let browser: Browser;
  let count = 0;

  beforeAll(async () => {
    server = await site();
    browser = await launch(engine);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const fresh = (): string => `${engine}-${++count}`;
  const control = (path: string): Promise<Response> => fetch(`${server.origin}/__role/${path}`);
  const log = async (query: string): Promise<Log> => (await (await control(`log?${query}`)).json()) as Log;

  /** A page with one element that has drawn its record. */
  async function drawn(route: string, refresh = 0): Promise<Page> {
    const { page } = await visit(browser, server.origin);
    await page.evaluate(place, `/__role/${route}`, refresh);
    await settle(page);
    // `content-visibility: auto` gives an element its own height a frame after it was drawn.
    await page.evaluate(frames, 3);
    return page;
  }

  it('revalidates its record by reload(), and changes no node for status 304', async () => {
    const id = fresh();
    const page = await drawn(`record?id=${id}`);
    const mutations = await page.evaluate(reloadAndWatch);
    expect((await log(`id=${id}`)).requests[1]?.headers['if-none-match']).toMatch(/^"\w+"$/);
    expect(mutations).toBe(0);
    await page.close();
  });

  it('shows the old record in each frame until the new one is drawn', async () => {
    const id = fresh();
    await control(`open?id=${id}&n=1`);
    const page = await drawn(`gate?title=Plumber&id=${id}`);
    await page.evaluate(watchFrames);
    const reloading = page.evaluate(reload);
    await log(`id=${id}&count=2`);
    await page.evaluate(frames, 10);
    await control(`open?id=${id}&n=2`);
    await reloading;
    expect(await page.evaluate(seen)).toHaveLength(1);
    await page.close();
  });

  it('shows the old record in each frame when the reload fails', async () => {
    const page = await drawn(`worsening?id=${fresh()}`);
    await page.evaluate(watchFrames);
    await page.evaluate(reload);
    await page.evaluate(frames, 10);
    expect(await page.evaluate(seen)).toHaveLength(1);
    await page.close();
  });

  it('draws a newer record with `refresh`', async () => {
    const id = fresh();
    await control(`open?id=${id}&n=1`);
    const page = await drawn(`gate?id=${id}`, 1);
    await Promise.race([log(`id=${id}&count=2`), eightSeconds(page)]);
    await control(`open?id=${id}&n=2`);
    const newer = () =>
      (document.querySelector('role-duties') as unknown as { record: { title: string } }).record.title ===
      'Answer 2';
    const isDrawn = await page.waitForFunction(newer, { timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    expect(isDrawn).toBe(true);
    await page.close();
  });
});

describe('a hidden page, in chromium', () => {
  it('makes no request until it is visible', async () => {
    const server = await site();
    const browser = await launch('chromium');
    const log = async (query: string): Promise<Log> =>
      (await (await fetch(`${server.origin}/__role/log?${query}`)).json()) as Log;
    const { page: hidden } = await visit(browser, server.origin);
    await hidden.evaluate(place, '/__role/record?id=hidden', 1);
    await settle(hidden);
    const { page: front } = await visit(browser, server.origin);
    await front.bringToFront();
    expect(await hidden.evaluate(() => document.visibilityState)).toBe('hidden');
    const before = (await log('id=hidden')).count;
    await front.evaluate(place, '/__role/record?id=front', 1);
    await Promise.race([log('id=front&count=4'), eightSeconds(front)]);
    const meanwhile = (await log('id=hidden')).count - before;
    await hidden.bringToFront();
    await Promise.race([log(`id=hidden&count=${before + 1}`), eightSeconds(hidden)]);
    const afterwards = (await log('id=hidden')).count - before;
    await browser.close();
    await server.close();
    expect([meanwhile, afterwards > 0]).toEqual([0, true]);
  });
});

/** The time limit for requests that are due after one to three seconds. */
const eightSeconds = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => false, { timeout: 8_000 }).catch(() => undefined);

function place(src: string, refresh: number): void {
  const element = document.createElement('role-duties');
  if (refresh) element.setAttribute('refresh', String(refresh));
  element.setAttribute('src', src);
  document.body.append(element);
}

const reload = (): Promise<void> => (document.querySelector('role-duties') as unknown as Reloadable).reload();

/** Reloads twice, and counts the mutations of the second reload; the first one may add the status line for assistive technology. */
async function reloadAndWatch(): Promise<number> {
  const element = document.querySelector('role-duties') as unknown as Reloadable;
  await element.reload();
  const observer = new MutationObserver(() => undefined);
  observer.observe(element.shadowRoot ?? element, { childList: true, characterData: true, subtree: true });
  await element.reload();
  return observer.takeRecords().length;
}

/** Collects, from now on, the text and height of the element in each frame. */
function watchFrames(): void {
  const element = document.querySelector<HTMLElement>('role-duties')!;
  const seen = new Set<string>();
  Object.assign(window, { seen });
  const look = (): void => {
    const text = (element.shadowRoot ?? element).textContent.replace(/\s+/g, ' ');
    seen.add(`${element.offsetHeight} px: ${text}`);
    requestAnimationFrame(look);
  };
  look();
}

async function frames(number: number): Promise<void> {
  for (let frame = 0; frame < number; frame++) await new Promise((next) => requestAnimationFrame(next));
}

const seen = (): string[] => [...(window as unknown as { seen: Set<string> }).seen];
