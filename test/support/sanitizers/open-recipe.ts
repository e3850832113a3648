/** A recipe in a page of Chromium. */
import type { Browser } from 'playwright-core';
import { bundleRecipe } from './recipe.js';
import type { Clean } from './sanitizer-tests.js';

declare global {
  interface Window {
    /** What the recipe's module exports. */
    recipe?: unknown;
  }
}

interface Options {
  /** Runs in the page. */
  readonly clean: (html: string) => string;
  /** Runs in the page, until it says yes. Default: the recipe's module has run. */
  readonly isReady?: () => unknown;
  /** Of the page; `#editor` for the recipes of editors. */
  readonly body?: string;
  /** Paths by address, for what the page links. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Resolves when the recipe is ready. Its page may not run an attack either, while an editor shows it. */
export async function openRecipe(
  browser: Browser,
  recipe: string,
  { clean, isReady = () => window.recipe, body = '', files = {} }: Options,
): Promise<Clean> {
  const page = await browser.newPage();
  const ran: number[] = [];
  const code = await bundleRecipe(recipe);
  const start = "import * as recipe from '/recipe.js'; window.recipe = recipe;";
  const text = `<!doctype html><meta charset="utf-8"><body>${body}<script type="module">${start}</script>`;
  await page.exposeFunction('attacked', (number: number) => ran.push(number));
  await page.route('https://host.example/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: text });
    if (pathname === '/recipe.js')
      return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: code });
    const path = files[pathname];
    return path ? route.fulfill({ path }) : route.fulfill({ status: 404, body: '' });
  });
  await page.goto('https://host.example/');
  await page.waitForFunction(isReady);
  return async (texts) => {
    const cleaned = await page.evaluate(`(${JSON.stringify(texts)}).map(${String(clean)})`);
    if (ran.length > 0) throw new Error(`Run by the page of the recipe: attacks ${ran.join()}`);
    return cleaned as string[];
  };
}
