/** The built elements operated by touch and by keyboard. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BACKEND_DEVELOPER, useBuiltPages } from '../support/built-pages.js';
import { contrastIn, installColours } from '../support/colours.js';
import { chips, failing, profile } from '../support/element-markup.js';

const { show } = useBuiltPages();

describe('a link or button', () => {
  it.each([320, 760])('is at least 44 px high and wide at %i px', async (width) => {
    const body = profile() + chips + failing('role-faq');
    const page = await show({ body }, { viewport: { width, height: 800 } });
    const targets = await page.locator('a[href], button').evaluateAll((all) =>
      all
        // WCAG exempts links in a line of text.
        .filter((each) => each.checkVisibility() && getComputedStyle(each).display !== 'inline')
        .map((each) => ({ part: each.getAttribute('part'), box: each.getBoundingClientRect() }))
        .map(({ part, box }) => ({ part, side: Math.min(box.width, box.height) })),
    );
    expect(new Set(targets.map(({ part }) => part))).toEqual(
      new Set(['expand-all', 'question', 'cta-button link', 'link', 'skill chip', 'retry']),
    );
    expect(targets.filter(({ side }) => side < 44)).toEqual([]);
    await page.close();
  });
});

/** The part name of the focused element, and how its focus ring is drawn. Runs in the page. */
function ringOf(element: Element) {
  const { outlineStyle, outlineWidth, outlineOffset, outlineColor, backgroundColor } =
    getComputedStyle(element);
  return {
    part: element.getAttribute('part') ?? element.localName,
    ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    colour: outlineColor,
    // A ring with a negative offset lies on the background of the element.
    inner: parseFloat(outlineOffset) < 0 ? backgroundColor : null,
  };
}

/** Ancestors, and the window, that clip the focus ring of an element. Runs in the page. */
function clippersOf(element: Element): string[] {
  const { outlineWidth, outlineOffset } = getComputedStyle(element);
  const reach = Math.max(0, parseFloat(outlineWidth) + parseFloat(outlineOffset));
  const ring = element.getBoundingClientRect();
  const isOutside = (box: DOMRect, margin = 0): boolean =>
    ring.left - reach < box.left - margin ||
    ring.right + reach > box.right + margin ||
    ring.top - reach < box.top - margin ||
    ring.bottom + reach > box.bottom + margin;
  const clips = (each: Element): boolean => {
    const { overflow, overflowClipMargin, contain, contentVisibility, clipPath } = getComputedStyle(each);
    const clipsContent =
      /hidden|clip|auto|scroll/.test(overflow) ||
      /paint|strict|content/.test(contain) ||
      contentVisibility === 'auto' ||
      clipPath !== 'none';
    // The margin applies to paint containment, not to a box that hides its overflow or scrolls.
    const margin = overflow === 'visible' ? parseFloat(overflowClipMargin) || 0 : 0;
    return clipsContent && isOutside(each.getBoundingClientRect(), margin);
  };
  const parentOf = (each: Element): Element | null => {
    const root = each.getRootNode();
    return each.assignedSlot ?? each.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const clippers: string[] = [];
  for (let each = parentOf(element); each; each = parentOf(each))
    if (clips(each)) clippers.push(each.getAttribute('part') ?? each.localName);
  if (ring.left - reach < 0 || ring.right + reach > innerWidth) clippers.push('window');
  return clippers;
}

interface Stop extends ReturnType<typeof ringOf> {
  readonly clippedBy: readonly string[];
}

/** Presses Tab until the focus leaves the page. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    // Shadow hosts match, too; the element that has the focus is the last.
    const focused = page.locator(':focus').last();
    if ((await focused.count()) === 0) return stops;
    stops.push({ ...(await focused.evaluate(ringOf)), clippedBy: await focused.evaluate(clippersOf) });
  }
}

describe('Tab', () => {
  it('moves to the questions, the call to action and the links, in that order', async () => {
    const page = await show({ body: profile() });
    const parts = (await tabThrough(page)).map(({ part }) => part);
    expect(parts.filter((part, index) => part !== parts[index - 1])).toEqual([
      'expand-all',
      'question',
      'cta-button link',
      'link',
    ]);
    await page.close();
  });

  it('moves to each selectable chip, and to no other', async () => {
    const plain = `<role-skill-chips ${BACKEND_DEVELOPER}></role-skill-chips>`;
    const page = await show({ body: chips + plain });
    expect(await tabThrough(page)).toHaveLength(9);
    await page.close();
  });
});

describe('the focus ring', () => {
  const pages = [
    ['a light page', '', '', 'rgb(255, 255, 255)'],
    ['a dark page', '', 'body { background: #101216; color: #e8eaee }', 'rgb(16, 18, 22)'],
    ['a card', 'appearance="card"', '', 'rgb(255, 255, 255)'],
    ['a pale accent', 'style="--role-accent: #ffe45c"', '', 'rgb(255, 255, 255)'],
  ] as const;

  it.each(pages)('has a contrast of at least 3:1 on %s', async (_, attributes, css, background) => {
    const body = profile(attributes) + chips;
    const page = await show({ body, css }, { colorScheme: 'light' });
    await installColours(page);
    const visited = await tabThrough(page);
    expect(visited.filter(({ ring }) => !ring)).toEqual([]);
    for (const { part, colour, inner } of visited)
      expect(await contrastIn(page, colour, inner ?? background), part).toBeGreaterThanOrEqual(3);
    await page.close();
  });

  it.each([320, 760])('is not clipped, also in a box that hides its overflow, at %i px', async (width) => {
    const body = `<div style="overflow: hidden; padding: 4px">${profile()}${chips}${failing('role-faq')}</div>`;
    const page = await show({ body }, { viewport: { width, height: 800 } });
    const visited = await tabThrough(page);
    expect(visited.filter(({ clippedBy }) => clippedBy.length > 0)).toEqual([]);
    await page.close();
  });
});

describe('an answer', () => {
  it('has no height while it is closed', async () => {
    const page = await show({ body: profile() });
    const heights = await page
      .locator('[hidden=until-found]')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(new Set(heights)).toEqual(new Set([0]));
    await page.close();
  });

  it('is opened by a text fragment in the URL, and closed by the next click', async () => {
    const record = JSON.stringify({
      title: 'Beekeeper',
      duties: ['Inspect the hives'],
      faqs: [{ question: 'Does it hurt?', answer: 'Less and less as the years go by.' }],
      composeFaqs: false,
    });
    const page = await show(
      { body: `<role-faq data-json='${record}'></role-faq>` },
      { fragment: '#:~:text=as%20the%20years' },
    );
    const [question, answer] = [
      page.getByRole('button', { name: 'Does it hurt?' }),
      page.getByText('as the years'),
    ];
    await answer.waitFor();
    expect(await question.getAttribute('aria-expanded')).toBe('true');
    await question.click();
    await answer.waitFor({ state: 'hidden' });
    expect(await question.getAttribute('aria-expanded')).toBe('false');
    await page.close();
  });
});
