/** How the built elements fill what they are put into: the room decides, not the window. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BACKEND_DEVELOPER, useBuiltPages } from '../support/built-pages.js';

const { show } = useBuiltPages();

const profile = (attributes = ''): string =>
  `<role-profile ${BACKEND_DEVELOPER} ${attributes}></role-profile>`;
const chips = `<role-skill-chips ${BACKEND_DEVELOPER} selectable></role-skill-chips>`;

/** Parts that reach out of an element sideways, or out of the page. Runs in the page. */
function sticksOut(): string[] {
  const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
  ];
  const found: string[] = [];
  for (const host of document.querySelectorAll('role-profile, role-skill-chips')) {
    const room = host.getBoundingClientRect();
    const inside = roots(host.shadowRoot!).flatMap((root) => [...root.querySelectorAll('*')]);
    for (const each of inside) {
      const { left, right, width } = each.getBoundingClientRect();
      if (width > 1 && (left < room.left - 1 || right > room.right + 1))
        found.push(`${each.getAttribute('part') ?? each.localName} ${left}–${right} in ${room.width} px`);
    }
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page scrolls: ${scrollWidth} in ${clientWidth} px`);
  return found;
}

describe.each([
  ['a plain page', profile(), []],
  ['a card', profile('appearance="card"'), []],
  ['Hindi', profile('locale="hi"'), []],
  ['right to left', profile('locale="ur"'), ['locales/ur.js']],
  ['chips to tick', chips, []],
])('%s', (_, body, scripts) => {
  let page: Page;
  beforeAll(async () => {
    page = await show(
      { body: `<div id="room">${body}</div>`, scripts },
      { reducedMotion: 'reduce', viewport: { width: 1300, height: 900 } },
    );
    await page.evaluate(() => {
      for (const all of document.querySelectorAll('role-profile'))
        all.shadowRoot!.querySelector<HTMLElement>('[part=expand-all]')!.click();
    });
  });
  afterAll(() => page.close());

  it.each([280, 320, 375, 420, 480, 560, 640, 700, 760, 900, 1040, 1200])('fits %i px', async (width) => {
    await page.locator('#room').evaluate((room, px) => (room.style.width = `${px}px`), width);
    expect(await page.evaluate(sticksOut)).toEqual([]);
  });
});

describe('the air between', () => {
  const inline = (record: object): string => `data-json='${JSON.stringify({ title: 'Captain', ...record })}'`;

  it('a long label of the day and its text is a gutter', async () => {
    const day = [{ label: 'Sicherheitsunterweisung', text: 'Drill.' }];
    const page = await show({ body: `<role-day-timeline ${inline({ day })}></role-day-timeline>` });
    const gutter = await page.locator('role-day-timeline').evaluate(({ shadowRoot }) => {
      const [title, text] = ['period-title', 'period-text'].map((name) => {
        const words = document.createRange();
        words.selectNodeContents(shadowRoot!.querySelector(`[part=${name}]`)!);
        return words.getBoundingClientRect();
      });
      return text!.left - title!.right;
    });
    expect(gutter).toBeGreaterThan(12);
    await page.close();
  });

  it('the heading and the first question is the same with one question as with two', async () => {
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

describe('a parent that asks its children how wide they are', () => {
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

  it.each(parents)('is told at least 280 px with %s', async (style) => {
    const index = parents.indexOf(style);
    const widths = await page
      .locator('role-profile, role-skill-chips')
      .evaluateAll((all) => all.map((host) => host.getBoundingClientRect().width));
    for (const width of widths.slice(2 * index, 2 * index + 2)) expect(width).toBeGreaterThanOrEqual(280);
  });
});

/** What a reader's style sheet sets for every element (WCAG 1.4.12), shadow trees included. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }`;

async function space(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const dress = (root: Document | ShadowRoot): void => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) dress(shadowRoot);
    };
    dress(document);
  }, SPACING);
}

describe('a window of 320 px', () => {
  it.each([
    ['text spacing of WCAG', { css: '' }, {}, true],
    ['text of twice the size', { css: ':root { font-size: 200% }' }, {}, false],
    ['text of twice the size and spacing', { css: ':root { font-size: 200% }' }, {}, true],
    ['forced colours', { css: '' }, { forcedColors: 'active' }, false],
  ] as const)('has no sideways scroll with %s', async (_, { css }, options, spaced) => {
    const page = await show(
      { body: profile() + profile('appearance="card"') + chips, css },
      { ...options, viewport: { width: 320, height: 800 } },
    );
    if (spaced) await space(page);
    expect(await page.evaluate(sticksOut)).toEqual([]);
    await page.close();
  });
});
