import type { Browser, Page } from 'playwright-core';

export interface WatchedPage {
  readonly page: Page;
  /** Errors in the console, with the URL of their source, and uncaught errors. */
  readonly errors: readonly string[];
  /** The URLs of all requested records. */
  readonly records: readonly string[];
}

/** A page that collects its errors and the records it requests. Requests to other origins are aborted. */
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

/** Waits until every element of ours in the document is drawn or has failed. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const ours = [...document.querySelectorAll<HTMLElement & { status?: string }>('*')].filter(
      ({ localName }) => localName.startsWith('role-'),
    );
    return ours.length > 0 && ours.every(({ status }) => status === 'ready' || status === 'error');
  });
}
