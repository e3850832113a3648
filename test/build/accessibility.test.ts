/** What people meet who listen, zoom, print or prefer the dark: the built bundle in Chromium, on the pages of demo/snippets. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/launch-chromium.js';
import { serveRepository, type Served } from '../support/serve-repository.js';
import { settled, watchedPage } from '../support/watched-page.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serveRepository();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

async function open(snippet: string, width: number, options = {}): Promise<Page> {
  const { page } = await watchedPage(browser, served.origin, {
    viewport: { width, height: 800 },
    ...options,
  });
  await page.goto(`${served.origin}/demo/snippets/${snippet}.html`);
  await settled(page);
  return page;
}

/** Rules of WCAG 2.0 to 2.2, A and AA, and axe's own best practices, for our elements and not for the page around them. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations, incomplete } = await page.evaluate((tags) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const include = [...document.body.children].filter(({ localName }) => localName.startsWith('role-'));
    return axe.run(
      { include: include as HTMLElement[] },
      { runOnly: tags, rules: { region: { enabled: false } } },
    );
  }, TAGS);
  return [...violations, ...incomplete].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`,
  );
}

describe.each(['profile', 'profile-card', 'profile-hindi', 'profile-urdu', 'skill-chips', 'faq'])(
  '%s',
  (snippet) => {
    it.each([
      [320, 'light'],
      [760, 'dark'],
    ] as const)('breaks no rule at %i px, %s', async (width, colorScheme) => {
      const page = await open(snippet, width, { colorScheme });
      expect(await faultsOf(page)).toEqual([]);
      await page.close();
    });
  },
);

describe('the printed page', () => {
  it('shows every answer and no button', async () => {
    const page = await open('profile', 760);
    const shown = (part: string): Promise<boolean[]> =>
      page.locator(`[part~="${part}"]`).evaluateAll((all) => all.map((each) => each.checkVisibility()));
    expect(new Set(await shown('answer'))).toEqual(new Set([false]));
    await page.emulateMedia({ media: 'print' });
    expect(new Set(await shown('answer'))).toEqual(new Set([true]));
    expect(await shown('expand-all')).toEqual([false]);
    await page.close();
  });
});

describe('the mark of a question', () => {
  it.each([
    ['turns', 'no-preference', '0.18s'],
    ['does not turn for those who want no motion, but is there at once', 'reduce', '0s'],
  ] as const)('%s', async (_, reducedMotion, duration) => {
    const page = await open('faq', 480, { reducedMotion });
    const icon = page.locator('[part~="question-icon"]').first();
    expect(await icon.evaluate((svg) => getComputedStyle(svg).transitionDuration)).toBe(duration);
    await page.close();
  });
});
