import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import backendDeveloper from '../../data/roles/backend-developer.json' with { type: 'json' };
import { launch } from '../support/engines.js';
import { pageOf, site, type Site, type Visit } from './site.js';
import { hostileEngines } from './subject.js';
import { settle, visit } from './visited-page.js';

const tags = 'profile summary takeaways day-timeline duties skill-chips faq cta explore'.split(' ');
const all = tags
  .map((tag) => `<role-${tag} src="/role.json" selectable target="_blank">fallback</role-${tag}>`)
  .join('\n');

describe.each(hostileEngines)('a page that uses each element, in %s', (engine) => {
  let server: Site;
  let other: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    other = await site({ '/there': '<!doctype html><title>There</title>' });
    const there = `${other.origin}/there`;
    const record = {
      ...backendDeveloper,
      cta: { label: 'Go there', url: there },
      links: [{ label: 'Read there', url: there }],
    };
    server = await site({
      '/': pageOf(all),
      '/secret-path': pageOf(all),
      '/cookie': pageOf('<script>document.cookie = "visitor=42"</script>'),
      '/role.json': JSON.stringify(record),
    });
    browser = await launch(engine);
    ({ page } = await visit(browser, `${server.origin}/`));
    await settle(page);
    await page.evaluate(useEverything);
    await settle(page);
  });

  afterAll(async () => {
    await browser.close();
    await Promise.all([server.close(), other.close()]);
  });

  const visitsTo = (path: string, visits = server.visits): Visit[] =>
    visits.filter(({ url }) => url === path);

  it('requests the page, the script and the record, and nothing else', () => {
    expect(server.visits.map(({ url }) => url)).toEqual(['/', '/role-elements.js', '/role.json']);
    expect(other.visits).toEqual([]);
  });

  it('makes no request to another origin', async () => {
    const addresses = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(
      addresses.filter((address) => !address.startsWith(server.origin) && !address.startsWith('data:')),
    ).toEqual([]);
  });

  it('stores nothing', async () => {
    const stored = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(stored).toEqual(['', 0, 0, 0, 0, 0]);
  });

  it('links to other origins with rel="noopener"', async () => {
    const rels = await page.evaluate(relsOfLinks);
    expect(rels.length).toBeGreaterThan(0);
    expect(rels.filter((rel) => !rel.split(' ').includes('noopener'))).toEqual([]);
  });

  it('sends linked pages only its origin as referrer', async () => {
    const reader = await browser.newPage();
    await reader.goto(`${server.origin}/secret-path`);
    await settle(reader);
    await reader.evaluate(followLink);
    await reader
      .waitForFunction(() => location.pathname === '/there', { timeout: 8_000 })
      .catch(() => undefined);
    expect(visitsTo('/there', other.visits).at(-1)?.headers.referer).toBe(`${server.origin}/`);
    await reader.close();
  });

  it('sends cookies with requests for records to its own origin only', async () => {
    const reader = await browser.newPage();
    await reader.goto(`${server.origin}/cookie`);
    const [own, foreign] = [`/__role/record?own-${engine}`, `/__role/cors-allowed?foreign-${engine}`];
    await reader.evaluate(
      (sources) => {
        for (const src of sources)
          document.body.insertAdjacentHTML('beforeend', `<role-duties src="${src}"></role-duties>`);
      },
      [own, `${server.elsewhere}${foreign}`],
    );
    await settle(reader);
    const cookies = [own, foreign].map((path) => visitsTo(path).map(({ headers }) => headers.cookie));
    expect(cookies).toEqual([['visitor=42'], [undefined]]);
    await reader.close();
  });
});

declare global {
  interface Window {
    /** Elements of the page and of all shadow trees in it. */
    everything(root?: Document | ShadowRoot): Element[];
  }
}

/** Clicks each button and link, without navigating. */
function useEverything(): void {
  window.everything = (root = document) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? window.everything(element.shadowRoot) : []),
    ]);
  document.addEventListener('click', (event) => event.preventDefault());
  for (const element of window.everything())
    if (element.matches('button, a')) (element as HTMLElement).click();
}

const relsOfLinks = (): string[] =>
  window
    .everything()
    .filter((element): element is HTMLAnchorElement => element instanceof HTMLAnchorElement)
    .filter(({ origin }) => origin !== location.origin)
    .map(({ rel }) => rel);

function followLink(): void {
  const element = document.querySelector('role-explore')!;
  (element.shadowRoot ?? element).querySelector('a')?.click();
}
