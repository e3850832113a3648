/** Elements far from the viewport are not laid out, but can be found by all means: the built bundle in Chromium. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { built, host, type Host } from '../support/host.js';
import { launchChromium } from '../support/launch-chromium.js';
import { settled } from '../support/watched-page.js';
import { backendDeveloper } from '../support/backend-developer.js';

const COUNT = 12;
const cards = Array.from(
  { length: COUNT },
  (_, index) => `<role-profile id="card-${index}" src="/role.json"></role-profile>`,
);
const page = (body: string): string => `<!doctype html><html lang="en"><title>Many cards</title>
<script type="module" src="/role-elements.js"></script><body style="margin: 24px">${body}`;

let site: Host;
let browser: Browser;

beforeAll(async () => {
  // As with a running screen reader; otherwise Chromium builds the accessibility tree on request, and only near the viewport.
  browser = await launchChromium('--force-renderer-accessibility');
  site = await host({
    '/': { body: page(cards.join('')) },
    '/faults': {
      body: page(`<div style="height: 300vh"></div><role-faq src="/none.json">Ask us.</role-faq>`),
    },
    '/short': {
      body: page(
        `<div style="height: 300vh"></div><role-profile id="card-0" src="/role.json" sections="summary cta"></role-profile>`,
      ),
    },
    '/role-elements.js': { body: built('role-elements.js') },
    '/role.json': { body: JSON.stringify(backendDeveloper) },
  });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(path = '/', width = 760): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width, height: 800 } });
  await opened.goto(site.origin + path);
  await settled(opened);
  return opened;
}

/** Whether the browser skips the layout of a card. */
const isSkipped = (opened: Page, index: number): Promise<boolean> =>
  opened.evaluate(
    (id) =>
      !document
        .querySelector(`#${id}`)!
        .shadowRoot!.querySelector('article')!
        .checkVisibility({ contentVisibilityAuto: true }),
    `card-${index}`,
  );

describe('a page of many cards', () => {
  it('lays out those in view, and skips the others', async () => {
    const opened = await open();
    expect([await isSkipped(opened, 0), await isSkipped(opened, COUNT - 1)]).toEqual([false, true]);
    await opened.close();
  });

  it('exposes each card to assistive technology', async () => {
    const opened = await open();
    const cdp = await opened.context().newCDPSession(opened);
    await cdp.send('Accessibility.enable');
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const articles = nodes.filter(({ role, ignored }) => !ignored && role?.value === 'article');
    const questions = nodes.filter(
      ({ role, name }) => role?.value === 'button' && /good job/.test(String(name?.value)),
    );
    expect([articles.length, questions.length]).toEqual([COUNT, COUNT]);
    await opened.close();
  });

  it('lets find-in-page search each card', async () => {
    const opened = await open();
    const found = await opened.evaluate(() => {
      const { find } = window as unknown as { find(text: string): boolean };
      let times = 0;
      while (times < 100 && find('Key takeaways')) times += 1;
      return times;
    });
    expect(found).toBe(COUNT);
    await opened.close();
  });

  it.each([320, 760])(
    'scrolls to the question named in the fragment, in a card not laid out before, at %i px',
    async (width) => {
      const opened = await open(`/#card-${COUNT - 2}/is-being-a-backend-developer-a-good-job`, width);
      const question = opened.locator(`#card-${COUNT - 2}`).getByRole('button', { name: /good job/ });
      await expect
        .poll(() => question.evaluate((button) => Math.abs(button.getBoundingClientRect().top) < 40))
        .toBe(true);
      expect(await question.getAttribute('aria-expanded')).toBe('true');
      await opened.close();
    },
  );

  it('has no layout shift while a visitor scrolls down and up', async () => {
    const opened = await open();
    const shifts = await opened.evaluate(async () => {
      const seen: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift' });
      const frame = (): Promise<number> => new Promise(requestAnimationFrame);
      const end = (): number => document.documentElement.scrollHeight;
      for (let y = 0; y < end(); y += 300) {
        scrollTo(0, y);
        await frame();
      }
      for (let y = end(); y > 0; y -= 300) {
        scrollTo(0, y);
        await frame();
      }
      return seen;
    });
    expect(shifts).toEqual([]);
    await opened.close();
  });

  it('prints each card', async () => {
    const opened = await open();
    await opened.emulateMedia({ media: 'print' });
    await expect.poll(() => isSkipped(opened, COUNT - 1)).toBe(false);
    await opened.close();
  });

  it('does not clip the focus ring at the edge of an element', async () => {
    const opened = await open();
    const question = opened.locator('#card-0').getByRole('button', { name: /good job/ });
    await question.scrollIntoViewIfNeeded();
    const { x, y, height } = (await question.boundingBox())!;
    const edge = { clip: { x: x - 6, y, width: 6, height } };
    const without = await opened.screenshot(edge);
    await question.press('Shift');
    expect((await opened.screenshot(edge)).equals(without)).toBe(false);
    await opened.close();
  });
});

describe('a page whose style sheet sets content-visibility: visible', () => {
  it('has each card laid out', async () => {
    const opened = await open();
    await opened.addStyleTag({ content: 'role-profile { content-visibility: visible }' });
    await expect.poll(() => isSkipped(opened, COUNT - 1)).toBe(false);
    await opened.close();
  });
});

describe('a profile of two sections', () => {
  it('is not higher before it comes near the viewport than afterwards', async () => {
    const opened = await open('/short');
    const profile = opened.locator('role-profile');
    const height = (): Promise<number> => profile.evaluate((element) => element.clientHeight);
    const before = await height();
    expect(await isSkipped(opened, 0)).toBe(true);
    await profile.scrollIntoViewIfNeeded();
    await expect.poll(() => isSkipped(opened, 0)).toBe(false);
    expect(before).toBeLessThanOrEqual(await height());
    await opened.close();
  });
});

describe('an element whose record could not be loaded', () => {
  it('is not higher than its fallback content and the error note, out of view too', async () => {
    const opened = await open('/faults');
    const height = await opened
      .locator('role-faq')
      .evaluate((element) => element.getBoundingClientRect().height);
    expect(height).toBeLessThan(200);
    await opened.close();
  });
});
