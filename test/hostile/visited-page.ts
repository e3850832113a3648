import type { Browser, Frame, Page } from 'puppeteer-core';

/** A page, with what it and its console reported. */
export interface VisitedPage {
  readonly page: Page;
  /** Console lines of our elements. */
  readonly lines: readonly string[];
  /** Uncaught errors. */
  readonly uncaught: readonly string[];
}

/** Opens a page, and records its console lines, uncaught errors and, in `window.told`, the events of our elements. */
export async function visit(browser: Browser, url: string): Promise<VisitedPage> {
  const page = await browser.newPage();
  const [lines, uncaught]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    // Browsers also log requests that fail.
    if (message.type() === 'warn' || message.text().startsWith('<role-')) lines.push(message.text());
  });
  page.on('pageerror', (error) => {
    // Firefox reports blocked requests as page errors.
    if (!String(error).includes('Cross-Origin Request Blocked')) uncaught.push(String(error));
  });
  await page.evaluateOnNewDocument(() => {
    window.told = [];
    for (const type of ['role-load', 'role-error'])
      document.addEventListener(type, (event) => {
        window.told.push(`${type} ${(event.target as Element).id}`);
      });
  });
  await page.goto(url);
  return { page, lines, uncaught };
}

declare global {
  interface Window {
    /** One entry for each `role-load` or `role-error`: its type and the id of the element. */
    told: string[];
  }
}

/** Waits until each of our elements, shadow trees included, is ready or has failed, or until `limit` milliseconds have passed. */
export async function settle(page: Frame | Page, limit = 8_000): Promise<void> {
  const done = (): boolean => {
    const within = (root: ParentNode): (HTMLElement & { status?: string })[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? within(element.shadowRoot) : []),
      ]);
    return within(document)
      .filter(({ localName }) => localName.startsWith('role-'))
      .every(({ status }) => status === 'ready' || status === 'error');
  };
  await page.waitForFunction(done, { timeout: limit }).catch(() => undefined);
}
