/** The built elements on paper, at rest, in the dark, and under the colours a visitor has forced on the page. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BACKEND_DEVELOPER, useBuiltPages } from '../support/built-pages.js';
import { styles, visible } from '../support/shown-parts.js';

const { arrive, show } = useBuiltPages();

const profile = `<role-profile ${BACKEND_DEVELOPER}></role-profile>`;
const chips = `<role-skill-chips ${BACKEND_DEVELOPER} selectable></role-skill-chips>`;

describe('the printed page', () => {
  it('shows every answer', async () => {
    const page = await show({ body: profile });
    expect(await visible(page, 'answer')).not.toContain(true);
    await page.emulateMedia({ media: 'print' });
    expect(await visible(page, 'answer')).not.toContain(false);
    await page.close();
  });

  it.each([
    ['the call to action, or "Show all"', profile, ['expand-all', 'cta-button', 'question-icon']],
    ['"Try again"', '<role-faq src="no-such-record.json"></role-faq>', ['retry']],
  ])('has nothing to press: %s', async (_, body, names) => {
    const page = await show({ body });
    for (const name of names) expect(await visible(page, name), name).toContain(true);
    await page.emulateMedia({ media: 'print' });
    for (const name of names) expect(await visible(page, name), name).not.toContain(true);
    await page.close();
  });

  it('keeps each period and each surface on one sheet', async () => {
    const page = await show({ body: profile });
    await page.emulateMedia({ media: 'print' });
    for (const name of ['period', 'takeaways', 'cta'])
      expect(new Set(await styles(page, name, 'break-inside')), name).toEqual(new Set(['avoid']));
    await page.close();
  });
});

/** Presses what can be opened or ticked, and counts what moves then in all shadow trees of the page. */
function pressAndCount(): Promise<number> {
  const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
  ];
  const all = roots(document);
  for (const root of all)
    for (const button of root.querySelectorAll<HTMLElement>('[part=question], button[part~=chip]'))
      button.click();
  const drawings = all.map(async (root) => {
    if (root instanceof ShadowRoot)
      await (root.host as Element & { updateComplete?: Promise<boolean> }).updateComplete;
  });
  return Promise.all(drawings).then(() => all.flatMap((root) => root.getAnimations()).length);
}

describe('motion', () => {
  /** How much moves after a question has been opened and a chip ticked. */
  async function moving(reducedMotion: 'reduce' | 'no-preference'): Promise<number> {
    const page = await show({ body: profile + chips }, { reducedMotion });
    const count = await page.evaluate(pressAndCount);
    await page.close();
    return count;
  }

  it('is there when something is pressed', async () => {
    expect(await moving('no-preference')).toBeGreaterThan(0);
  });

  it('is not there for those who want none', async () => {
    expect(await moving('reduce')).toBe(0);
  });

  it.each([
    ['fades in', 'no-preference', 'appear'],
    ['is there at once for those who want no motion', 'reduce', 'none'],
  ] as const)('of a skeleton: %s', async (_, reducedMotion, animation) => {
    const body = '<role-duties src="never.json" style="min-height: 300px"></role-duties>';
    const page = await arrive({ body }, { reducedMotion, unanswered: '**/never.json' });
    await page.locator('[part=skeleton]').waitFor({ state: 'attached' });
    expect(await styles(page, 'skeleton', 'animation-name')).toEqual([animation]);
    await page.close();
  });
});

describe('forced colours', () => {
  /** What is drawn by a ground of its own otherwise. */
  const drawnByGround = ['takeaways', 'cta', 'cta-button', 'chip'];

  it('give an edge to all that was told apart by its ground', async () => {
    const page = await show({ body: profile }, { forcedColors: 'active' });
    const paper = 'rgb(255, 255, 255)';
    for (const name of drawnByGround) {
      expect(new Set(await styles(page, name, 'border-top-style')), name).toEqual(new Set(['solid']));
      expect(await styles(page, name, 'border-top-color'), name).not.toContain(paper);
    }
    await page.close();
  });

  it('tell a ticked chip from others by more than its colour', async () => {
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
  it('makes muted text, marks and hairlines as dark as the ink', async () => {
    const page = await show({ body: profile }, { contrast: 'more' });
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    for (const name of ['fact-label', 'eyebrow', 'cta-note', 'skill-group'])
      expect(new Set(await styles(page, name, 'color')), name).toEqual(new Set([ink]));
    expect(new Set(await styles(page, 'facts', 'border-top-color'))).toEqual(new Set([ink]));
    await page.close();
  });
});

describe('a dark page', () => {
  const card = `<role-profile ${BACKEND_DEVELOPER} appearance="card"></role-profile>`;
  const ground = async (page: Page): Promise<string[]> =>
    page
      .locator('role-profile .root.card')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
  const darkInk = 'rgb(230, 232, 236)';

  it('made dark by a class is enough: the text is the page’s own', async () => {
    const css = `.dark { background: #101216; color: ${darkInk} }`;
    const page = await show({ body: `<div class="dark">${profile}</div>`, css });
    expect(new Set(await styles(page, 'title', 'color'))).toEqual(new Set([darkInk]));
    await page.close();
  });

  it('made dark by the system darkens the card', async () => {
    const css = ':root { color-scheme: light dark }';
    const page = await show({ body: card, css });
    const byDay = await ground(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(byDay).toEqual(['rgb(255, 255, 255)']);
    expect(await ground(page)).toEqual(['rgb(23, 24, 28)']);
    await page.close();
  });

  it('made dark by color-scheme on a parent darkens the card', async () => {
    const page = await show({ body: `<div style="color-scheme: dark">${card}</div>` });
    expect(await ground(page)).toEqual(['rgb(23, 24, 28)']);
    await page.close();
  });
});
