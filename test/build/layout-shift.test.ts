/** How far a page jumps under its reader, by Chromium's own measure, when every request takes 400 ms. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BACKEND_DEVELOPER, useBuiltPages } from '../support/built-pages.js';
import { settled } from '../support/watched-page.js';

const { arrive } = useBuiltPages({ delay: 400 });

const words =
  '<p>Words of the page that stand before and after it, and are read while the record is awaited.</p>';
const viewport = { width: 760, height: 900 };

const element = (tag: string, style = '', children = ''): string =>
  `<${tag} ${BACKEND_DEVELOPER} style="${style}">${children}</${tag}>`;

/** Opens a page, waits until it is drawn, and for the frame after that. */
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

/** The sum of all shifts of a page from its first paint to its last. */
async function shiftOf(body: string, css = ''): Promise<number> {
  const page = await drawn(body, css);
  const shift = await read(page);
  await page.close();
  return shift;
}

describe.each(['role-profile', 'role-faq', 'role-skill-chips'])('the shift of a page around %s', (tag) => {
  let height: number;
  let unreserved: number;

  beforeAll(async () => {
    const page = await drawn(element(tag));
    height = await page.locator(tag).evaluate((host) => host.getBoundingClientRect().height);
    unreserved = await read(page);
    await page.close();
  });

  it('is there when nothing is reserved, so that the measure is known to work', () => {
    expect(unreserved).toBeGreaterThan(0.02);
  });

  it('is nothing with its height reserved', async () => {
    expect(await shiftOf(element(tag, `display: block; min-height: ${height}px`))).toBe(0);
  });

  it('is nothing with children that look the same', async () => {
    const children = `<div style="height: ${height}px">The same, drawn on the server.</div>`;
    expect(await shiftOf(element(tag, '', children))).toBe(0);
  });

  it('is made no worse by the skeleton', async () => {
    const without = await shiftOf(element(tag), `${tag}::part(skeleton) { display: none }`);
    expect(unreserved).toBeLessThanOrEqual(without + 0.001);
  });
});
