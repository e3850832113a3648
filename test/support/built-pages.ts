import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './launch-chromium.js';
import { serveRepository, type Served } from './serve-repository.js';
import { settled, watchedPage, type WatchedPage } from './watched-page.js';

export interface HostPage {
  /** Markup of the body. */
  readonly body: string;
  /** Markup of the head. */
  readonly head?: string;
  /** CSS of the page around the elements. */
  readonly css?: string;
  /** Files of dist/ that the page loads after the bundle. */
  readonly scripts?: readonly string[];
}

export interface Arrival extends BrowserContextOptions {
  /** Begins with `#`. */
  readonly fragment?: string;
  /** A URL pattern of Playwright: these requests are never answered. */
  readonly unanswered?: string;
}

/** The attribute for the record that most tests use. */
export const BACKEND_DEVELOPER = 'src="../../data/roles/backend-developer.json"';

/** The path of a test's page: beside the snippets, so that their relative URLs work. */
const ADDRESS = '/demo/snippets/host.html';

const text = ({ body, head = '', css = '', scripts = [] }: HostPage): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Somebody’s page</title>${head}
<style>${css}</style>
${['role-elements.js', ...scripts].map((file) => `<script type="module" src="../../dist/${file}"></script>`).join('')}
<main>${body}</main>`;

/**
 * Pages with the built elements, in one Chromium for all tests of a file. A test that opens many pages should close them.
 * @param delay ms before each answer, except for the page that a test states itself
 */
export function useBuiltPages({ delay = 0 } = {}) {
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    served = await serveRepository({ delay });
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  /** Opens a page of the repository; does not wait for the elements. */
  const open = async (path: string, options: BrowserContextOptions = {}): Promise<WatchedPage> => {
    const watched = await watchedPage(browser, served.origin, options);
    await watched.page.goto(served.origin + path);
    return watched;
  };

  /** Opens a page that a test states; does not wait for the elements. */
  const arrive = async (
    hostPage: HostPage,
    { fragment = '', unanswered, ...options }: Arrival = {},
  ): Promise<Page> => {
    const { page } = await watchedPage(browser, served.origin, options);
    await page.route(`${served.origin}${ADDRESS}`, (route) =>
      route.fulfill({ contentType: 'text/html', body: text(hostPage) }),
    );
    if (unanswered) await page.route(unanswered, () => undefined);
    await page.goto(served.origin + ADDRESS + fragment);
    return page;
  };

  /** Opens a page that a test states, and waits until its elements are drawn. */
  const show = async (hostPage: HostPage, arrival: Arrival = {}): Promise<Page> => {
    const shown = await arrive(hostPage, arrival);
    await settled(shown);
    return shown;
  };

  return { open, arrive, show };
}
