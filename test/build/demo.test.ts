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

const scrollWidth = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth);
const snippet = (page: Page): Promise<string> =>
  page.locator('[data-code=playground] pre').evaluate((pre) => pre.textContent ?? '');

describe('the demo', () => {
  it('draws everything, without an error except for the missing record it shows on purpose', async () => {
    const { page, errors } = await open();
    await page.locator('#faults').scrollIntoViewIfNeeded();
    await page.getByText('code "status"').waitFor();
    expect(errors.filter((line) => !line.includes('not-here.json'))).toEqual([]);
    await page.close();
  });

  it('requests the record of many elements once', async () => {
    const { page, records } = await open();
    await page.getByText('one request').waitFor();
    expect(records.filter((url) => url.endsWith('/backend-developer.json'))).toHaveLength(1);
    await page.close();
  });

  it.each([320, 480, 760, 1280])('does not scroll sideways at %i px', async (width) => {
    const { page } = await open('', { viewport: { width, height: 900 } });
    expect(await scrollWidth(page)).toBeLessThanOrEqual(width);
    await page.close();
  });

  it.each(['/', '/demo', '/demo/'])('is served at %s', async (address) => {
    const { url } = await fetch(origin + address, { headers: { accept: 'text/html' } });
    expect(url).toBe(`${origin}/demo/`);
  });

  it('keeps the query when it redirects to the path with a slash', async () => {
    const { url } = await fetch(`${origin}/demo?role=baker`, { headers: { accept: 'text/html' } });
    expect(url).toBe(`${origin}/demo/?role=baker`);
  });

  it.each([
    [1280, 720],
    [1280, 560],
    [1440, 900],
  ])('keeps the snippet visible beside the playground, at %i × %i px', async (width, height) => {
    const { page } = await open('', { viewport: { width, height }, reducedMotion: 'reduce' });
    await page.evaluate(() =>
      window.scrollTo(0, document.querySelector('#role')!.getBoundingClientRect().top),
    );
    const box = (selector: string) => page.locator(selector).boundingBox();
    const [copy, log] = [await box('[data-code=playground] .copy'), await box('.log')];
    expect(copy!.y).toBeGreaterThan(0);
    expect(copy!.y + copy!.height).toBeLessThanOrEqual(log!.y);
    await page.close();
  });

  it.each([1100, 1280])('shows the two-column layout in a window of %i px', async (width) => {
    const { page } = await open('', { viewport: { width, height: 900 } });
    const [duties, skills] = await Promise.all(
      ['duties', 'skills'].map((part) => page.locator(`#role [part~=${part}]`).first().boundingBox()),
    );
    expect(skills!.x).toBeGreaterThan(duties!.x + duties!.width);
    await page.close();
  });

  it.each([
    ['#snippets', 'demo/snippets', /\.html$/],
    ['#guides', 'docs', /\.md$/],
  ])('links in %s to each page in %s', async (list, folder, ending) => {
    const { page } = await open();
    const linked = await page
      .locator(`${list} a`)
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    const there = readdirSync(`${root}/${folder}`).filter((file) => ending.test(file));
    expect(linked.sort()).toEqual(there.map((file) => `/${folder}/${file}`).sort());
    await page.close();
  });

  it('redirects the folder of the snippets to their list', async () => {
    const { page } = await open('snippets/');
    await page.waitForFunction(() => {
      const { top } = document.querySelector('#snippets')!.getBoundingClientRect();
      return scrollY > 0 && top < innerHeight / 2;
    });
    expect(page.url()).toBe(`${origin}/demo/#snippets`);
    await page.close();
  });

  it('scrolls from a link in its head to the heading of a section far below', async () => {
    const { page } = await open('', { viewport: { width: 1280, height: 720 } });
    await page.getByRole('link', { name: 'Languages' }).first().click();
    const heading = await page.locator('#languages-heading').boundingBox();
    expect(heading!.y).toBeGreaterThan(0);
    expect(heading!.y).toBeLessThan(360);
    await page.close();
  });

  it('serves the guides with their encoding', async () => {
    const { headers } = await fetch(`${origin}/docs/languages.md`);
    expect(headers.get('content-type')).toMatch(/utf-8/);
  });

  it('names each language in its own script', async () => {
    const { page } = await open();
    const names = await page
      .locator('[name=language] + span')
      .evaluateAll((all) => all.map((each) => [(each as HTMLElement).lang, each.textContent ?? '']));
    const foreign = names.filter(
      ([lang = '', name = '']) =>
        new Intl.Locale(lang).maximize().script !== 'Latn' && /\p{Script=Latin}/u.test(name),
    );
    expect(foreign).toEqual([]);
    await page.close();
  });

  it('offers each record in data/roles', async () => {
    const { page } = await open();
    const offered = await page
      .locator('[name=role] option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    const there = readdirSync(`${root}/data/roles`).map((file) => file.replace(/\.json$/, ''));
    expect(offered.sort()).toEqual(there.sort());
    await page.close();
  });

  it('prints a snippet that draws what it shows', async () => {
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

  it('draws an edited record, and names the values that are wrong', async () => {
    const { page } = await open();
    await page
      .getByRole('textbox', { name: 'The record' })
      .fill('{"title": "Diver", "duties": ["Check the air", ""]}');
    await page.locator('[data-editor]').getByRole('heading', { name: /Diver/ }).first().waitFor();
    expect(await page.locator('[data-verdict]').innerText()).toContain('duties[1]');
    await page.close();
  });

  it('draws in each language it offers', async () => {
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

  it('logs the events of the elements, and does not navigate', async () => {
    const { page } = await open();
    await page.locator('#alone role-cta [part~=cta-button]').click();
    await page.locator('.log summary').click();
    expect(await page.locator('[data-log] b').allInnerTexts()).toContain('role-cta-click');
    expect(page.url()).toContain('/demo/');
    await page.close();
  });

  it.each(['light', 'dark'])('has no violation that axe-core finds on a %s page', async (theme) => {
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
