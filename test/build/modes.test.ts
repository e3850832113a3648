/** The built elements in print, with reduced motion, with forced colours, with more contrast, and on dark pages. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBuiltPages } from '../support/built-pages.js';
import { chips, failing, profile } from '../support/element-markup.js';
import { styles, visible } from '../support/shown-parts.js';

const { arrive, show } = useBuiltPages();

describe('the printed page', () => {
  it('shows each answer', async () => {
    const page = await show({ body: profile() });
    expect(await visible(page, 'answer')).not.toContain(true);
    await page.emulateMedia({ media: 'print' });
    expect(await visible(page, 'answer')).not.toContain(false);
    await page.close();
  });

  it.each([
    ['the call to action, “Show all answers”', profile(), ['expand-all', 'cta-button', 'question-icon']],
    ['“Try again”', failing('role-faq'), ['retry']],
  ])('hides what can only be clicked: %s', async (_, body, names) => {
    const page = await show({ body });
    for (const name of names) expect(await visible(page, name), name).toContain(true);
    await page.emulateMedia({ media: 'print' });
    for (const name of names) expect(await visible(page, name), name).not.toContain(true);
    await page.close();
  });

  it('does not break a period or a surface across pages', async () => {
    const page = await show({ body: profile() });
    await page.emulateMedia({ media: 'print' });
    for (const name of ['period', 'takeaways', 'cta'])
      expect(new Set(await styles(page, name, 'break-inside')), name).toEqual(new Set(['avoid']));
    await page.close();
  });
});

describe('motion', () => {
  /** Opens each question and selects each chip, and counts the animations that then run. */
  async function animationsOf(reducedMotion: 'reduce' | 'no-preference'): Promise<number> {
    const page = await show({ body: profile() + chips }, { reducedMotion });
    const count = await page.locator('role-profile, role-skill-chips').evaluateAll(async (hosts) => {
      const roots = hosts.map(({ shadowRoot }) => shadowRoot!);
      for (const root of roots)
        for (const button of root.querySelectorAll<HTMLElement>('[part=question], button[part~=chip]'))
          button.click();
      await Promise.all(hosts.map((host) => (host as Element & { updateComplete?: unknown }).updateComplete));
      return roots.flatMap((root) => root.getAnimations()).length;
    });
    await page.close();
    return count;
  }

  it('follows a click', async () => {
    expect(await animationsOf('no-preference')).toBeGreaterThan(0);
  });

  it('is absent with prefers-reduced-motion', async () => {
    expect(await animationsOf('reduce')).toBe(0);
  });

  it.each([
    ['fades in', 'no-preference', 'appear'],
    ['appears at once with prefers-reduced-motion', 'reduce', 'none'],
  ] as const)('of the skeleton: it %s', async (_, reducedMotion, animation) => {
    const body = '<role-duties src="never.json" style="min-height: 300px"></role-duties>';
    const page = await arrive({ body }, { reducedMotion, unanswered: '**/never.json' });
    await page.locator('[part=skeleton]').waitFor({ state: 'attached' });
    expect(await styles(page, 'skeleton', 'animation-name')).toEqual([animation]);
    await page.close();
  });
});

describe('forced colours', () => {
  /** Parts that are otherwise distinguished by their background. */
  const withBackground = ['takeaways', 'cta', 'cta-button', 'chip'];

  it('give a visible border to parts that are otherwise distinguished by their background', async () => {
    const page = await show({ body: profile() }, { forcedColors: 'active' });
    const background = 'rgb(255, 255, 255)';
    for (const name of withBackground) {
      expect(new Set(await styles(page, name, 'border-top-style')), name).toEqual(new Set(['solid']));
      expect(await styles(page, name, 'border-top-color'), name).not.toContain(background);
    }
    await page.close();
  });

  it('show a mark in a selected chip', async () => {
    const page = await show({ body: chips }, { forcedColors: 'active', reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Docker' }).click();
    const marks = await page
      .locator('button[part~=chip] .check')
      .evaluateAll((all) => all.filter((mark) => mark.getBoundingClientRect().width > 4).length);
    expect(marks).toBe(1);
    await page.close();
  });
});

describe('more contrast', () => {
  it('gives muted text and hairlines the colour of text', async () => {
    const page = await show({ body: profile() }, { contrast: 'more' });
    const text = await page.evaluate(() => getComputedStyle(document.body).color);
    for (const name of ['fact-label', 'eyebrow', 'cta-note', 'skill-group'])
      expect(new Set(await styles(page, name, 'color')), name).toEqual(new Set([text]));
    expect(new Set(await styles(page, 'facts', 'border-top-color'))).toEqual(new Set([text]));
    await page.close();
  });
});

describe('a dark page', () => {
  const card = profile('appearance="card"');
  const background = async (page: Page): Promise<string[]> =>
    page
      .locator('role-profile .root.card')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
  const lightText = 'rgb(230, 232, 236)';

  it('made dark by a class keeps the text colour of the page', async () => {
    const css = `.dark { background: #101216; color: ${lightText} }`;
    const page = await show({ body: `<div class="dark">${profile()}</div>`, css });
    expect(new Set(await styles(page, 'title', 'color'))).toEqual(new Set([lightText]));
    await page.close();
  });

  it('made dark by the system gets a dark card', async () => {
    const css = ':root { color-scheme: light dark }';
    const page = await show({ body: card, css });
    const light = await background(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(light).toEqual(['rgb(255, 255, 255)']);
    expect(await background(page)).toEqual(['rgb(23, 24, 28)']);
    await page.close();
  });

  it('made dark by color-scheme on a parent gets a dark card', async () => {
    const page = await show({ body: `<div style="color-scheme: dark">${card}</div>` });
    expect(await background(page)).toEqual(['rgb(23, 24, 28)']);
    await page.close();
  });
});
