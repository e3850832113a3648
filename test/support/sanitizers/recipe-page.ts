/** A page of Chromium that has run a recipe. */
import type { Browser, Page } from 'playwright-core';
import { bundleRecipe } from './recipe.js';

declare global {
  interface Window {
    /** What the recipe's module exports. */
    recipe?: unknown;
  }
}

/**
 * Resolves when the module has run to its end.
 * @param body of the page; `#editor` for the recipes of editors
 * @param files by address, for what the page links
 */
export async function openRecipePage(
  browser: Browser,
  recipe: string,
  body = '',
  files: Readonly<Record<string, string>> = {},
): Promise<Page> {
  const page = await browser.newPage();
  const code = await bundleRecipe(recipe);
  const start = "import * as recipe from '/recipe.js'; window.recipe = recipe;";
  const text = `<!doctype html><meta charset="utf-8"><body>${body}<script type="module">${start}</script>`;
  await page.route('https://host.example/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: text });
    if (pathname === '/recipe.js')
      return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: code });
    const path = files[pathname];
    return path ? route.fulfill({ path }) : route.fulfill({ status: 404, body: '' });
  });
  await page.goto('https://host.example/');
  await page.waitForFunction(() => window.recipe);
  return page;
}
