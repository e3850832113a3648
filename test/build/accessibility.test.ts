/** axe-core on the built elements, in each state and on each kind of page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBuiltPages, type HostPage } from '../support/built-pages.js';
import { chips, failing, profile } from '../support/element-markup.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const { arrive, show } = useBuiltPages();

/** Violations of WCAG 2.0 to 2.2, levels A and AA, and of axe's best practices, by our elements but not by the page around them. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations, incomplete } = await page.evaluate((tags) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const include = [...document.querySelectorAll<HTMLElement>('*')].filter(({ localName }) =>
      localName.startsWith('role-'),
    );
    return axe.run(
      { include },
      {
        runOnly: tags,
        rules: { region: { enabled: false } },
        resultTypes: ['violations', 'incomplete'],
        preload: false,
      },
    );
  }, TAGS);
  return [...violations, ...incomplete].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`,
  );
}

interface Scene extends HostPage {
  /** Brings the drawn page into the state to examine. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const DARK = ':root { color-scheme: dark; background: #101216; color: #e8eaee }';
const openAll = (page: Page): Promise<void> => page.locator('[part=expand-all]').click();

const scenes: Readonly<Record<string, Scene>> = {
  'on a light page': { body: profile() },
  'on a dark page': { body: profile(), css: DARK },
  'as a card': { body: profile('appearance="card"') },
  'as a card on a dark page': { body: profile('appearance="card"'), css: DARK },
  'with the accent of the page': { body: profile(), css: ':root { --role-accent: #ffcf1a }' },
  'with all answers open': { body: profile(), act: openAll },
  'in Hindi': { body: profile('locale="hi"'), act: openAll },
  'from right to left': {
    body: '<role-profile src="../../data/roles/electrician-ur.json"></role-profile>',
    scripts: ['locales/ur.js'],
    act: openAll,
  },
  'without a record': { body: failing('role-profile') },
  'without a record after “Try again”': {
    body: failing('role-profile'),
    async act(page) {
      await page.locator('[part=retry]').click();
      await page.locator('[role=status]:not(:empty)').waitFor();
      await page.locator('[part=retry][aria-disabled=false]').waitFor();
    },
  },
  'with a selected skill': {
    body: chips,
    act: (page) => page.getByRole('button', { name: 'Docker' }).click(),
  },
};

/** A page that shows a skeleton, because the response never arrives. */
async function loading(): Promise<Page> {
  const page = await arrive(
    { body: '<role-profile src="never.json" style="min-height: 600px"></role-profile>' },
    { unanswered: '**/never.json' },
  );
  await page.locator('[part=skeleton]').waitFor();
  return page;
}

describe.each([
  ...Object.entries(scenes).map(([name, { act, ...hostPage }]) => ({
    name,
    async arrange() {
      const page = await show(hostPage);
      await act?.(page);
      return page;
    },
  })),
  { name: 'while its record loads', arrange: loading },
])('a role $name', ({ arrange }) => {
  it('violates no rule at 320 px or 760 px', async () => {
    const page = await arrange();
    await page.evaluate(axeSource);
    for (const width of [320, 760]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await faultsOf(page), `${width} px`).toEqual([]);
    }
    await page.close();
  });
});
