import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './launch-chromium.js';
import { serveRepository, type Served } from './serve-repository.js';
import { settled, watchedPage, type WatchedPage } from './watched-page.js';

export interface HostPage {
  /** What somebody wrote between the tags of their body. */
  readonly body: string;
  /** Markup for the head. */
  readonly head?: string;
  /** CSS of the page around the elements. */
  readonly css?: string;
  /** Files out of dist/ beside the bundle. */
  readonly scripts?: readonly string[];
}

export interface Arrival extends BrowserContextOptions {
  /** Begins with `#`. */
  readonly fragment?: string;
  /** Address, as Playwright matches it, that never answers. */
  readonly unanswered?: string;
}

/** The record most tests show, as attributes. */
export const BACKEND_DEVELOPER = 'src="../../data/roles/backend-developer.json"';

/** Where the page of a test stands; beside the snippets, so that their relative addresses hold. */
const ADDRESS = '/demo/snippets/host.html';

const text = ({ body, head = '', css = '', scripts = [] }: HostPage): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Somebody’s page</title>${head}
<style>${css}</style>
${['role-elements.js', ...scripts].map((file) => `<script type="module" src="../../dist/${file}"></script>`).join('')}
<main>${body}</main>`;

/**
 * Pages with the built elements on them, in one Chromium for the tests of a file. Close pages that are many.
 * @param delay ms every request takes but the one for a page made up for a test
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

  /** Opens a page of the repository, and waits for nothing. */
  const open = async (path: string, options: BrowserContextOptions = {}): Promise<WatchedPage> => {
    const watched = await watchedPage(browser, served.origin, options);
    await watched.page.goto(served.origin + path);
    return watched;
  };

  /** Opens a page made up for a test, and waits for nothing. */
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

  /** The same, drawn. */
  const show = async (hostPage: HostPage, arrival: Arrival = {}): Promise<Page> => {
    const shown = await arrive(hostPage, arrival);
    await settled(shown);
    return shown;
  };

  return { open, arrive, show };
}
