/** Pictures of pages whose files come from the repository: Playwright answers the requests for a made-up origin, so no server is needed. */
/* global document, scrollTo */
import { Buffer } from 'node:buffer';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fontLinks, testFonts } from '../../test/support/test-fonts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const origin = 'http://repository.test';

/** The picture of a scene as bytes: the whole page, or its first `height` px. */
export async function takePicture(browser, scene, { width, height, format = 'png' }) {
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
  await waitUntilDrawn(page);
  await useElements(page, scene);
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
  // The text spacing that a page must support by WCAG 1.4.12.
  const spaced = 'letter-spacing: .12em; word-spacing: .16em; line-height: 1.5';
  return `<!doctype html><html lang="${language ?? 'en'}"><meta charset="utf-8"><title>Scene</title>${fontLinks}
<style>
  :root { background: ${ground}; color-scheme: ${dark ? 'dark' : 'light'}; ${accent ? `--role-accent: ${accent}` : ''} }
  body { margin: 0; padding: 20px; color: ${ink}; font: ${size}/1.5 ${testFonts[font]}; ${spacing ? spaced : ''} }
</style>
<script src="/dist/role-elements.js" type="module"></script>${locale}
${body}</html>`;
}

/** Waits for the drawing, or the message of an error, and for the fonts. Where the record never arrives, waits for the skeleton. */
async function waitUntilDrawn(page) {
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

/** Opens the first question, and selects as many skills as the scene says. */
async function useElements(page, { tick = 0 }) {
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
