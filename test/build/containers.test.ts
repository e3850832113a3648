/** How the built elements fill their containers, whose width decides about the layout, not the window's. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useBuiltPages } from '../support/built-pages.js';
import { chips, profile } from '../support/element-markup.js';

const { show } = useBuiltPages();

/** Parts that reach beyond the left or right edge of their element, and the page if it scrolls sideways. */
const overflowing = (page: Page): Promise<string[]> =>
  page.locator('role-profile *, role-skill-chips *').evaluateAll((all) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth} px`] : [];
    for (const each of all) {
      const { left, right, width } = each.getBoundingClientRect();
      const room = (each.getRootNode() as ShadowRoot).host.getBoundingClientRect();
      if (width > 1 && (left < room.left - 1 || right > room.right + 1))
        found.push(`${each.getAttribute('part') ?? each.localName}: ${left}–${right} in ${room.width} px`);
    }
    return found;
  });

describe.each([
  ['a plain page', profile(), []],
  ['a card', profile('appearance="card"'), []],
  ['Hindi', profile('locale="hi"'), []],
  ['right to left', profile('locale="ur"'), ['locales/ur.js']],
  ['selectable chips', chips, []],
])('%s', (_, body, scripts) => {
  let page: Page;
  beforeAll(async () => {
    page = await show(
      { body: `<div id="room">${body}</div>`, scripts },
      { reducedMotion: 'reduce', viewport: { width: 1300, height: 900 } },
    );
    await page
      .locator('[part=expand-all]')
      .evaluateAll((all) => all.forEach((button) => (button as HTMLElement).click()));
  });
  afterAll(() => page.close());

  it.each([280, 320, 375, 420, 480, 560, 640, 700, 760, 900, 1040, 1200])('fits %i px', async (width) => {
    await page.locator('#room').evaluate((room, px) => (room.style.width = `${px}px`), width);
    expect(await overflowing(page)).toEqual([]);
  });
});

describe('the space between', () => {
  const inline = (record: object): string => `data-json='${JSON.stringify({ title: 'Captain', ...record })}'`;

  it('the labels of the day and their texts is 1em, also with a long label', async () => {
    const day = [{ label: 'Sicherheitsunterweisung', text: 'Drill.' }];
    const page = await show({ body: `<role-day-timeline ${inline({ day })}></role-day-timeline>` });
    const [words, title, text] = await page.locator('role-day-timeline').evaluate(({ shadowRoot }) => {
      const [label, paragraph] = ['period-title', 'period-text'].map((name) =>
        shadowRoot!.querySelector(`[part=${name}]`)!,
      );
      const range = document.createRange();
      range.selectNodeContents(label!);
      return [range, label!, paragraph!].map((each) => each.getBoundingClientRect());
    });
    expect(text!.left - title!.right).toBe(16);
    expect(words!.right).toBeLessThanOrEqual(title!.right);
    await page.close();
  });

  it('the heading and the first question does not depend on the number of questions', async () => {
    const faqs = ['Is it far?', 'Is it cold?'].map((question) => ({ question, answer: 'Yes.' }));
    const bodies = [faqs.slice(1), faqs].map(
      (some) => `<role-faq ${inline({ faqs: some, composeFaqs: false })}></role-faq>`,
    );
    const page = await show({ body: bodies.join('') });
    const gaps = await page.locator('role-faq').evaluateAll((all) =>
      all.map(({ shadowRoot }) => {
        const [heading, item] = ['[part~=heading]', '[part~=item]'].map((part) =>
          shadowRoot!.querySelector(part)!.getBoundingClientRect(),
        );
        return item!.top - heading!.bottom;
      }),
    );
    expect(gaps[0]).toBe(gaps[1]);
    await page.close();
  });
});

describe('a parent that shrinks to its content', () => {
  const parents = [
    'float: left',
    'display: inline-block',
    'display: flex',
    'display: grid; grid-template-columns: auto 1fr',
    'display: table-cell',
    'width: max-content',
  ];
  let page: Page;
  beforeAll(async () => {
    const boxes = parents.flatMap((style) =>
      [profile(), chips].map((each) => `<div><div style="${style}">${each}<p>Beside</p></div></div>`),
    );
    page = await show({ body: boxes.join(''), css: 'main > div { display: flow-root }' });
  });
  afterAll(() => page.close());

  it.each(parents)('makes an element 20rem wide with %s', async (style) => {
    const index = parents.indexOf(style);
    const widths = await page
      .locator('role-profile, role-skill-chips')
      .evaluateAll((all) => all.map((host) => host.getBoundingClientRect().width));
    expect(widths.slice(2 * index, 2 * index + 2)).toEqual([320, 320]);
  });
});

/** Text spacing that a user may set for every element (WCAG 1.4.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }`;

/** Adds the text spacing to the shadow trees of all elements. */
const addSpacing = (page: Page): Promise<void> =>
  page.locator('role-profile, role-skill-chips').evaluateAll((hosts, css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    for (const { shadowRoot } of hosts) shadowRoot!.adoptedStyleSheets.push(sheet);
  }, SPACING);

describe('a window of 320 px', () => {
  it.each([
    ['the text spacing of WCAG', { css: '' }, {}, true],
    ['text of twice the size', { css: ':root { font-size: 200% }' }, {}, false],
    ['text of twice the size and spacing', { css: ':root { font-size: 200% }' }, {}, true],
    ['forced colours', { css: '' }, { forcedColors: 'active' }, false],
  ] as const)('does not scroll sideways with %s', async (_, { css }, options, spaced) => {
    const page = await show(
      { body: profile() + profile('appearance="card"') + chips, css },
      { ...options, viewport: { width: 320, height: 800 } },
    );
    if (spaced) await addSpacing(page);
    expect(await overflowing(page)).toEqual([]);
    await page.close();
  });
});
