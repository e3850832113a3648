/** The built elements under a finger and under a keyboard. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BACKEND_DEVELOPER, useBuiltPages } from '../support/built-pages.js';
import { contrastIn, installColours } from '../support/colours.js';

const { show } = useBuiltPages();

const profile = `<role-profile id="job" ${BACKEND_DEVELOPER}></role-profile>`;
const chips = `<role-skill-chips ${BACKEND_DEVELOPER} selectable></role-skill-chips>`;

describe('what can be pressed', () => {
  it.each([320, 760])('is at least 44 px high and wide at %i px', async (width) => {
    const body = `${profile}${chips}<role-faq src="no-such-record.json"></role-faq>`;
    const page = await show({ body }, { viewport: { width, height: 800 } });
    const targets = await page.locator('a[href], button').evaluateAll((all) =>
      all
        // A link inside a line of text is exempt.
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

/** The part that has the focus, and how its ring is drawn. Runs in the page. */
function focused() {
  let element: Element | null = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return null;
  const { outlineStyle, outlineWidth, outlineOffset, outlineColor, backgroundColor } =
    getComputedStyle(element);
  const reach = Math.max(0, parseFloat(outlineWidth) + parseFloat(outlineOffset));
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const clippedBy: string[] = [];
  const parentOf = (each: Element): Element | null =>
    each.assignedSlot ??
    each.parentElement ??
    (each.getRootNode() instanceof ShadowRoot ? (each.getRootNode() as ShadowRoot).host : null);
  for (let each = parentOf(element); each; each = parentOf(each)) {
    const { overflow, overflowClipMargin, contain, contentVisibility, clipPath } = getComputedStyle(each);
    // Paint containment lets what is within this margin be seen; a box that hides or scrolls does not.
    const spared = overflow === 'visible' ? parseFloat(overflowClipMargin) || 0 : 0;
    const clips =
      /hidden|clip|auto|scroll/.test(overflow) ||
      /paint|strict|content/.test(contain) ||
      contentVisibility === 'auto' ||
      clipPath !== 'none';
    const box = each.getBoundingClientRect();
    const out =
      box.left - spared > left - reach ||
      box.right + spared < right + reach ||
      box.top - spared > top - reach ||
      box.bottom + spared < bottom + reach;
    if (clips && out) clippedBy.push(each.getAttribute('part') ?? each.localName);
  }
  const edge = innerWidth < right + reach || left - reach < 0;
  return {
    part: element.getAttribute('part') ?? element.localName,
    ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    colour: outlineColor,
    // A ring inside the edge lies on the element's own ground.
    inner: parseFloat(outlineOffset) < 0 ? backgroundColor : null,
    clippedBy: edge ? [...clippedBy, 'window'] : clippedBy,
  };
}

type Focused = NonNullable<ReturnType<typeof focused>>;

/** Goes through a page by Tab, once. */
async function tabThrough(page: Page): Promise<Focused[]> {
  const visited: Focused[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(focused);
    if (!now) return visited;
    visited.push(now);
  }
}

describe('Tab', () => {
  it('goes to the questions, the button and the links, in that order', async () => {
    const page = await show({ body: profile });
    const parts = (await tabThrough(page)).map(({ part }) => part);
    expect(parts.filter((part, index) => part !== parts[index - 1])).toEqual([
      'expand-all',
      'question',
      'cta-button link',
      'link',
    ]);
    await page.close();
  });

  it('goes to each chip that can be ticked, and to none that cannot', async () => {
    const still = `<role-skill-chips ${BACKEND_DEVELOPER}></role-skill-chips>`;
    const page = await show({ body: chips + still });
    expect(await tabThrough(page)).toHaveLength(9);
    await page.close();
  });
});

describe('the focus ring', () => {
  const grounds = [
    ['a light page', '', '', 'rgb(255, 255, 255)'],
    ['a dark page', '', 'body { background: #101216; color: #e8eaee }', 'rgb(16, 18, 22)'],
    ['a card', 'appearance="card"', '', 'rgb(255, 255, 255)'],
    ['a pale accent', 'style="--role-accent: #ffe45c"', '', 'rgb(255, 255, 255)'],
  ] as const;

  it.each(grounds)('is seen on %s, at 3:1 or more', async (_, attributes, css, ground) => {
    const body = `<role-profile ${BACKEND_DEVELOPER} ${attributes}></role-profile>${chips}`;
    const page = await show({ body, css }, { colorScheme: 'light' });
    await installColours(page);
    const visited = await tabThrough(page);
    expect(visited.filter(({ ring }) => !ring)).toEqual([]);
    for (const { part, colour, inner } of visited)
      expect(await contrastIn(page, colour, inner ?? ground), part).toBeGreaterThanOrEqual(3);
    await page.close();
  });

  it.each([320, 760])(
    'is nowhere cut off, not even in a box that clips close by, at %i px',
    async (width) => {
      const body = `<div style="overflow: hidden; padding: 4px">${profile}${chips}<role-faq src="no-such-record.json"></role-faq></div>`;
      const page = await show({ body }, { viewport: { width, height: 800 } });
      const visited = await tabThrough(page);
      expect(visited.filter(({ clippedBy }) => clippedBy.length > 0)).toEqual([]);
      await page.close();
    },
  );
});

describe('an answer', () => {
  it('takes no room while it is closed', async () => {
    const page = await show({ body: profile });
    const heights = await page
      .locator('[hidden=until-found]')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(new Set(heights)).toEqual(new Set([0]));
    await page.close();
  });

  it('is opened by a text fragment in the address, and closed by the next press', async () => {
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
