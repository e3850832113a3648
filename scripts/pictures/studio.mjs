/** A browser with the repository behind one made-up address: no server, nothing from outside. */
/* global document, scrollTo */
import { Buffer } from 'node:buffer';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { fontLinks, testFonts } from '../../test/support/test-fonts.mjs';
import { chromiumArguments } from '../choose-engines.mjs';
import { findBrowsers } from '../find-browsers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const origin = 'http://repository.test';

export async function openStudio() {
  const { chromium: executablePath } = await findBrowsers();
  if (!executablePath) throw new Error('No Chromium found: install one, or set CHROME_PATH.');
  const browser = await chromium.launch({ executablePath, args: chromiumArguments() });
  return { take: (scene, size) => take(browser, scene, size), close: () => browser.close() };
}

/** The picture of a scene as bytes; the whole page, or its first `height` px. */
async function take(browser, scene, { width, height, format = 'png' }) {
  const context = await browser.newContext({
    viewport: { width, height: height ?? 800 },
    deviceScaleFactor: 1.5,
    colorScheme: scene.dark ? 'dark' : 'light',
    forcedColors: scene.forced ? 'active' : 'none',
    contrast: scene.contrast ? 'more' : 'no-preference',
    reducedMotion: 'reduce',
  });
  await context.route(`${origin}/**`, (route) => answer(route, scene));
  const page = await context.newPage();
  if (scene.print) await page.emulateMedia({ media: 'print' });
  await page.goto(`${origin}/scene.html`);
  await settle(page);
  await act(page, scene);
  const picture = await capture(page, { width, height, format });
  await context.close();
  return picture;
}

function answer(route, scene) {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/scene.html') return route.fulfill({ contentType: 'text/html', body: pageOf(scene) });
  if (pathname === '/never.json') return undefined;
  const path = `${root}${pathname}`;
  return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
}

function pageOf({ ground, ink, font = 'sans', accent, size = '16px', spacing, language, dark, body }) {
  const locale = language ? `<script src="/dist/locales/${language}.js" type="module"></script>` : '';
  // The values WCAG 1.4.12 asks a page to bear.
  const spaced = 'letter-spacing: .12em; word-spacing: .16em; line-height: 1.5';
  return `<!doctype html><html lang="${language ?? 'en'}"><meta charset="utf-8"><title>Scene</title>${fontLinks}
<style>
  :root { background: ${ground}; color-scheme: ${dark ? 'dark' : 'light'}; ${accent ? `--role-accent: ${accent}` : ''} }
  body { margin: 0; padding: 20px; color: ${ink}; font: ${size}/1.5 ${testFonts[font]}; ${spacing ? spaced : ''} }
</style>
<script src="/dist/role-elements.js" type="module"></script>${locale}
${body}</html>`;
}

/** Until the record is drawn or known to be missing, and the fonts are there. A record that never comes has its skeleton instead. */
async function settle(page) {
  await page.waitForFunction(() => {
    const [element] = document.querySelectorAll('body > :defined[src]');
    const pending = element?.getAttribute('src') === '/never.json';
    return element && (pending ? element.status === 'loading' : /ready|error/.test(element.status));
  });
  await page.evaluate(async () => {
    await document.querySelector('[src]:not(script)').updateComplete;
    void document.body.offsetWidth;
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
  });
}

/** What a visitor did before: opened the first question, ticked some skills. */
async function act(page, { tick = 0 }) {
  const question = page.locator('[part~=question]').first();
  if (await question.count()) await question.click();
  for (let at = 0; at < tick; at++) await page.locator('button[part~=chip]').nth(at).click();
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
}

async function capture(page, { width, height, format }) {
  if (format === 'png') return page.screenshot({ fullPage: !height });
  const client = await page.context().newCDPSession(page);
  const clip = { x: 0, y: 0, width, height, scale: 1 };
  const { data } = await client.send('Page.captureScreenshot', { format, quality: 82, clip });
  return Buffer.from(data, 'base64');
}
