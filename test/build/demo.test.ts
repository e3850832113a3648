/** The demo page, as `npm start` serves it. */
import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/launch-chromium.js';
import { watchedPage, type WatchedPage } from '../support/watched-page.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

let server: ViteDevServer;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  server = await createServer({ root, logLevel: 'error', server: { port: 0 } });
  await server.listen();
  origin = `http://127.0.0.1:${(server.httpServer?.address() as AddressInfo).port}`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(query = '', options = {}): Promise<WatchedPage> {
  const watched = await watchedPage(browser, origin, options);
  await watched.page.goto(`${origin}/demo/${query}`);
  await watched.page.waitForFunction(
    () => document.querySelector<HTMLElement & { status?: string }>('#role')?.status === 'ready',
  );
  return watched;
}

const widest = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
const snippet = (page: Page): Promise<string> =>
  page.locator('[data-code=playground] pre').evaluate((pre) => pre.textContent ?? '');

describe('the demo', () => {
  it('draws everything without an error but the missing record it shows on purpose', async () => {
    const { page, errors } = await open();
    await page.locator('#faults').scrollIntoViewIfNeeded();
    await page.getByText('code "status"').waitFor();
    expect(errors.filter((line) => !line.includes('not-here.json'))).toEqual([]);
    await page.close();
  });

  it('asks for the record of many elements once', async () => {
    const { page, records } = await open();
    await page.getByText('one request').waitFor();
    expect(records.filter((url) => url.endsWith('/backend-developer.json'))).toHaveLength(1);
    await page.close();
  });

  it.each([320, 480, 760, 1280])('has no sideways scroll at %i px', async (width) => {
    const { page } = await open('', { viewport: { width, height: 900 } });
    expect(await widest(page)).toBeLessThanOrEqual(width);
    await page.close();
  });

  it('offers every record there is', async () => {
    const { page } = await open();
    const offered = await page
      .locator('[name=role] option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    const there = readdirSync(`${root}/data/roles`).map((file) => file.replace(/\.json$/, ''));
    expect(offered.sort()).toEqual(there.sort());
    await page.close();
  });

  it('prints a snippet that makes what it shows', async () => {
    const { page } = await open('?appearance=card&density=compact&accent=%230a7d5a');
    const text = await snippet(page);
    await page.route(`${origin}/pasted`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html>${text}` }),
    );
    await page.goto(`${origin}/pasted`);
    const { title } = JSON.parse(readFileSync(`${root}/data/roles/backend-developer.json`, 'utf8')) as {
      title: string;
    };
    await page.getByRole('heading', { name: title }).first().waitFor();
    expect(await page.locator('role-profile .root.card.compact').count()).toBe(1);
    await page.close();
  });

  it('draws an edited record and names what is wrong with it', async () => {
    const { page } = await open();
    await page
      .getByRole('textbox', { name: 'The record' })
      .fill('{"title": "Diver", "duties": ["Check the air", ""]}');
    await page.locator('[data-editor]').getByRole('heading', { name: /Diver/ }).first().waitFor();
    expect(await page.locator('[data-verdict]').innerText()).toContain('duties[1]');
    await page.close();
  });

  it('speaks every language it offers', async () => {
    const { page } = await open();
    const choices = page.locator('[name=language]');
    for (const choice of await choices.all()) {
      await choice.check({ force: true });
      const lang = await choice.inputValue();
      await page.locator(`#in-language .card:is([lang=${lang}], [lang^="${lang}-"])`).waitFor();
    }
    expect(await choices.count()).toBe(
      1 + readdirSync(`${root}/src/define/locales`).filter((file) => file.endsWith('.ts')).length,
    );
    await page.close();
  });

  it('logs what the elements tell the page, and keeps the visitor here', async () => {
    const { page } = await open();
    await page.locator('#alone role-cta [part~=cta-button]').click();
    await page.locator('.log summary').click();
    expect(await page.locator('[data-log] b').allInnerTexts()).toContain('role-cta-click');
    expect(page.url()).toContain('/demo/');
    await page.close();
  });

  it.each(['light', 'dark'])('has nothing axe-core complains about on a %s page', async (theme) => {
    const { page } = await open(`?theme=${theme}`);
    await page.addScriptTag({ path: `${root}/node_modules/axe-core/axe.min.js` });
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run();
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
    });
    expect(found).toEqual([]);
    await page.close();
  });
});
