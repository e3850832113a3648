/** Opens what a bundler has written. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright-core';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** The record every project shows. */
export const record = { title: 'Beekeeper', duties: ['Inspect the hives', 'Harvest the honey'] };

/**
 * Resolves when a duty of the record is on the page.
 * @param folder with index.html
 * @returns what the page has written to the console by then
 */
export async function openBuild(browser: Browser, folder: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  const lines: string[] = [];
  page.on('console', (line) => lines.push(line.text()));
  page.on('pageerror', (error) => lines.push(String(error)));
  await page.route('https://host.example/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(folder, pathname === '/' ? 'index.html' : pathname);
    if (pathname === '/roles/beekeeper.json') return route.fulfill({ json: record });
    if (!existsSync(path)) return route.fulfill({ status: 404, body: '' });
    const contentType = `${types[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`;
    return route.fulfill({ contentType, body: readFileSync(path) });
  });
  await page.goto('https://host.example/');
  await page
    .getByText('Inspect the hives')
    .first()
    .waitFor({ timeout: 20_000 })
    .catch((error: unknown) => {
      throw new Error(`Not drawn.\n${lines.join('\n')}`, { cause: error });
    });
  await page.close();
  return lines;
}
