import type { Browser, Page } from 'playwright-core';

export interface WatchedPage {
  readonly page: Page;
  /** Errors in the console and uncaught ones, with the address they come from. */
  readonly errors: readonly string[];
  /** Addresses of all records asked for. */
  readonly records: readonly string[];
}

/** A page that leaves this machine for nothing, and remembers what went wrong and what it asked for. */
export async function watchedPage(browser: Browser, origin: string, options = {}): Promise<WatchedPage> {
  const page = await browser.newPage(options);
  const [errors, records]: [string[], string[]] = [[], []];
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(`${line.text()} (${line.location().url})`);
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    if (/\/data\/roles\/[^/]+\.json$/.test(new URL(request.url()).pathname)) records.push(request.url());
  });
  await page.route(
    ({ protocol, origin: asked }) => protocol.startsWith('http') && asked !== origin,
    (route) => route.abort(),
  );
  return { page, errors, records };
}

/** Waits until every element of ours on the page has drawn itself, failed, or has nothing to load. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const ours = [...document.querySelectorAll<HTMLElement & { status?: string }>('*')].filter(
      ({ localName }) => localName.startsWith('role-'),
    );
    return ours.length > 0 && ours.every(({ status }) => status === 'ready' || status === 'error');
  });
}
