/** What holds for every sanitizer that is set up as docs/sanitizers.md says. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { built } from '../host.js';
import { launchChromium } from '../launch-chromium.js';
import { attacks } from './attacks.js';
import { createExaminer } from './examine.js';
import { findSample } from './find-sample.js';
import { link, linkHref, linkText, samples } from './our-markup.js';

/** Puts each text through a sanitizer, one after the other. */
export type Clean = (texts: readonly string[]) => Promise<readonly string[]>;

/** @param open sets the sanitizer up; it may open pages in the browser, which is closed at the end */
export function testSanitizer(name: string, open: (browser: Browser) => Promise<Clean>): void {
  describe(name, () => {
    let browser: Browser;
    let clean: Clean;

    beforeAll(async () => {
      browser = await launchChromium();
      clean = await open(browser);
    });
    afterAll(() => browser.close());

    it('lets each tag through with all its attributes and the link inside', async () => {
      const wanted = samples();
      const cleaned = await clean(wanted.map(({ html }) => html));
      const page = await browser.newPage();
      const found = await Promise.all(
        cleaned.map((html, index) => page.evaluate(findSample, { html, tag: wanted[index]!.tag })),
      );
      await page.close();
      expect(found).toEqual(
        wanted.map(({ tag, attributes }) => ({ tag, attributes, link: { href: linkHref, text: linkText } })),
      );
    });

    it('leaves a record that is drawn', async () => {
      const duties = samples().find(({ tag }) => tag === 'role-duties');
      const [html = ''] = await clean([duties?.html ?? '']);
      const page = await browser.newPage();
      await page.setContent(html);
      await page.addScriptTag({ type: 'module', content: built('role-elements.js') });
      await page.getByText('Inspect <hives>').waitFor();
      await page.close();
    });

    it('keeps elements inside a provider', async () => {
      const [html = ''] = await clean([
        `<role-provider src="/roles/x.json"><role-faq>${link}</role-faq><role-cta>${link}</role-cta></role-provider>`,
      ]);
      const page = await browser.newPage();
      await page.setContent(html);
      expect(await page.locator('role-provider[src] > :is(role-faq, role-cta) a[href]').count()).toBe(2);
      await page.close();
    });

    it('lets no attack through', async () => {
      const cleaned = await clean(attacks.map(({ html }) => html));
      const faults = await createExaminer(browser).examine(cleaned);
      const through = attacks.map(({ family, html }, index) => ({
        family,
        html,
        cleaned: cleaned[index],
        faults: faults[index] ?? [],
      }));
      expect(through.filter(({ faults }) => faults.length > 0)).toEqual([]);
    }, 60_000);
  });
}
