/** Layout shift, as Chromium measures it, of a page whose requests take 400 ms each. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BACKEND_DEVELOPER, useBuiltPages } from '../support/built-pages.js';
import { settled } from '../support/watched-page.js';

const { arrive } = useBuiltPages({ delay: 400 });

const words = '<p>Words of the page that stand before and after it, and are read while the record loads.</p>';
const viewport = { width: 760, height: 900 };

const element = (tag: string, style = '', children = ''): string =>
  `<${tag} ${BACKEND_DEVELOPER} style="${style}">${children}</${tag}>`;

/** Opens a page, and waits until its elements are drawn and two frames have passed. */
async function drawn(body: string, css = ''): Promise<Page> {
  const page = await arrive({ body: words + body + words.repeat(8), css }, { viewport });
  await page.evaluate(() => {
    const shifts = Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await settled(page);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
  );
  return page;
}

const read = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shift: number }).shift);

/** The sum of all layout shifts of a page. */
async function shiftOf(body: string, css = ''): Promise<number> {
  const page = await drawn(body, css);
  const shift = await read(page);
  await page.close();
  return shift;
}

describe.each(['role-profile', 'role-faq', 'role-skill-chips'])(
  'the layout shift of a page with %s',
  (tag) => {
    let height: number;
    let unreserved: number;

    beforeAll(async () => {
      const page = await drawn(element(tag));
      height = await page.locator(tag).evaluate((host) => host.getBoundingClientRect().height);
      unreserved = await read(page);
      await page.close();
    });

    it('is measured when no height is reserved', () => {
      expect(unreserved).toBeGreaterThan(0.02);
    });

    it('is 0 when the height is reserved', async () => {
      expect(await shiftOf(element(tag, `display: block; min-height: ${height}px`))).toBe(0);
    });

    it('is 0 with fallback content of the same height', async () => {
      const children = `<div style="height: ${height}px">The same, drawn on the server.</div>`;
      expect(await shiftOf(element(tag, '', children))).toBe(0);
    });

    it('is not increased by the skeleton', async () => {
      const without = await shiftOf(element(tag), `${tag}::part(skeleton) { display: none }`);
      expect(unreserved).toBeLessThanOrEqual(without + 0.001);
    });
  },
);
