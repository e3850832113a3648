import type { Browser, Frame, Page } from 'puppeteer-core';

/** What an element's neighbours on a page get to know of it. */
export interface VisitedPage {
  readonly page: Page;
  /** Lines our elements wrote into the console. */
  readonly lines: readonly string[];
  /** Errors nobody caught. */
  readonly uncaught: readonly string[];
}

/** Opens a page and writes down what is said on it, and which events of ours reach its document: `window.told`. */
export async function visit(browser: Browser, url: string): Promise<VisitedPage> {
  const page = await browser.newPage();
  const [lines, uncaught]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    // Browsers write lines of their own about requests that fail.
    if (message.type() === 'warn' || message.text().startsWith('<role-')) lines.push(message.text());
  });
  page.on('pageerror', (error) => {
    // Firefox tells of requests it blocks in the way it tells of errors.
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
    /** Events about records: `role-load` or `role-error`, and the id of the element. */
    told: string[];
  }
}

/** Waits until no element of ours is loading, in whatever shadow root, or until it has taken longer than any of them may. */
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
