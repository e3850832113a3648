import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/engines.js';
import { site, type Site } from './site.js';
import { hostileEngines } from './subject.js';
import { settle, visit, type VisitedPage } from './visited-page.js';

const LINK = '<a href="/role">The role</a>';

describe.each(hostileEngines)('a request that is aborted, in %s', (engine) => {
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

  /** A page with one element whose request waits at a gate. */
  async function waiting(id: string, at = 'head'): Promise<VisitedPage> {
    const visited = await visit(browser, server.origin);
    await visited.page.evaluate(place, `/__role/gate?at=${at}&id=${id}`, LINK);
    await control(`log?id=${id}&count=1`);
    return visited;
  }

  it.each(['head', 'body'])(
    'because its element was removed is no error, before the end of the %s',
    async (at) => {
      const id = fresh();
      const { page, lines, uncaught } = await waiting(id, at);
      await page.evaluate(() => document.querySelector('role-duties')?.remove());
      await expectAborted(id);
      expect([await told(page), lines, uncaught]).toEqual([[], [], []]);
      await page.close();
    },
  );

  it('because `src` changed is no error, and the other record is drawn', async () => {
    const id = fresh();
    const { page, lines, uncaught } = await waiting(id);
    await page.evaluate(() => document.querySelector('role-duties')?.setAttribute('src', '/__role/record'));
    await settle(page);
    await expectAborted(id);
    expect([await told(page), lines, uncaught]).toEqual([['role-load one'], [], []]);
    await page.close();
  });

  it('because its frame was removed is no error', async () => {
    const id = fresh();
    const { page, lines, uncaught } = await visit(browser, server.origin);
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<script type="module" src="/role-elements.js"></script><role-duties src="${src}"></role-duties>`;
      document.body.append(frame);
    }, `${server.origin}/__role/gate?id=${id}`);
    await control(`log?id=${id}&count=1`);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expectAborted(id);
    expect([lines, uncaught]).toEqual([[], []]);
    await page.close();
  });

  it('because `src` changed is not drawn when its response arrives later', async () => {
    const id = fresh();
    const { page } = await waiting(id);
    await page.evaluate(() => document.querySelector('role-duties')?.setAttribute('src', '/__role/record'));
    await settle(page);
    await control(`open?id=${id}`);
    expect(await titleOf(page)).toBe('Plumber');
    await page.close();
  });

  /** Waits, at most five seconds, until the server has seen an abort, and expects exactly one. */
  async function expectAborted(id: string): Promise<void> {
    const log = await Promise.race([
      control(`log?id=${id}&aborted=1`).then((answer) => answer.json() as Promise<{ aborted: number }>),
      new Promise<{ aborted: number }>((resolve) =>
        AbortSignal.timeout(5_000).addEventListener('abort', () => resolve({ aborted: 0 })),
      ),
    ]);
    expect(log.aborted).toBe(1);
  }
});

describe.each(hostileEngines)('a server that is down, in %s', (engine) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(engine);
  });

  afterAll(() => browser.close());

  it('serves the record to “Try again” when it is up again', async () => {
    const host = await site();
    const down = await site();
    await down.close();
    const { page } = await visit(browser, host.origin);
    await page.evaluate(place, `${down.origin}/__role/cors-allowed`, LINK);
    await settle(page);
    const fallback = await page.evaluate(
      () => document.querySelector('role-duties a')?.getClientRects().length,
    );
    const up = await site({}, Number(new URL(down.origin).port));
    await page.evaluate(tryAgain);
    await settle(page);
    expect([fallback, await titleOf(page)]).toEqual([1, 'Plumber']);
    await Promise.all([page.close(), up.close()]);
    await host.close();
  });
});

describe('a page that is offline, in chromium', () => {
  let server: Site;
  let browser: Browser;

  beforeAll(async () => {
    server = await site();
    browser = await launch('chromium');
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('shows the fallback content, and loads the record by “Try again” when it is online again', async () => {
    const { page } = await visit(browser, server.origin);
    await page.setOfflineMode(true);
    await page.evaluate(place, '/__role/record', LINK);
    await settle(page);
    const outcome = await page.evaluate(() => {
      const element = document.querySelector('role-duties') as
        (HTMLElement & { error: { code?: string } }) | null;
      return [element?.error.code, element?.querySelector('a')?.getClientRects().length];
    });
    await page.setOfflineMode(false);
    await page.evaluate(tryAgain);
    await settle(page);
    expect([...outcome, await titleOf(page)]).toEqual(['network', 1, 'Plumber']);
  });

  it('keeps a drawn record when reload() fails', async () => {
    const { page } = await visit(browser, server.origin);
    await page.evaluate(place, '/__role/record', LINK);
    await settle(page);
    await page.setOfflineMode(true);
    await page.evaluate(() =>
      (document.querySelector('role-duties') as unknown as { reload(): Promise<void> }).reload(),
    );
    expect(await titleOf(page)).toBe('Plumber');
    expect(await told(page)).toEqual(['role-load one']);
  });
});

function place(src: string, link: string): void {
  const element = Object.assign(document.createElement('role-duties'), { id: 'one', innerHTML: link });
  element.setAttribute('src', src);
  document.body.append(element);
}

function tryAgain(): void {
  document.querySelector('role-duties')?.shadowRoot?.querySelector<HTMLElement>('[part~=retry]')?.click();
}

const told = (page: Page): Promise<string[]> => page.evaluate(() => window.told);

/** Title of the record, if it is drawn. */
const titleOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const element = document.querySelector('role-duties') as
      (HTMLElement & { record?: { title: string } }) | null;
    return element?.shadowRoot?.querySelector('[part~=duty]') ? element.record?.title : undefined;
  });
