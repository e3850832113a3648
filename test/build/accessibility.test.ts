/** axe-core on the built elements, in every state and on every ground they are seen in. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BACKEND_DEVELOPER, useBuiltPages, type HostPage } from '../support/built-pages.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const { arrive, show } = useBuiltPages();

/** Rules of WCAG 2.0 to 2.2, A and AA, and axe's own best practices, for our elements and not for the page around them. */
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

interface Look extends HostPage {
  /** Brings the drawn page into the state in question. Default: it is in it. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const profile = (attributes = BACKEND_DEVELOPER): string => `<role-profile ${attributes}></role-profile>`;
const DARK = ':root { color-scheme: dark; background: #101216; color: #e8eaee }';
const openAll = (page: Page): Promise<void> => page.locator('[part=expand-all]').click();

const looks: Readonly<Record<string, Look>> = {
  'on a light page': { body: profile() },
  'on a dark page': { body: profile(), css: DARK },
  'as a card': { body: profile(`${BACKEND_DEVELOPER} appearance="card"`) },
  'as a card on a dark page': { body: profile(`${BACKEND_DEVELOPER} appearance="card"`), css: DARK },
  'with an accent of the page': { body: profile(), css: ':root { --role-accent: #ffcf1a }' },
  'with all answers open': { body: profile(), act: openAll },
  'in Hindi': { body: profile(`${BACKEND_DEVELOPER} locale="hi"`), act: openAll },
  'from right to left': {
    body: profile('src="../../data/roles/electrician-ur.json"'),
    scripts: ['locales/ur.js'],
    act: openAll,
  },
  'without a record': { body: profile('src="no-such-record.json"') },
  'without a record for the second time': {
    body: profile('src="no-such-record.json"'),
    async act(page) {
      await page.locator('[part=retry]').click();
      await page.locator('[role=status]:not(:empty)').waitFor();
      await page.locator('[part=retry][aria-disabled=false]').waitFor();
    },
  },
  'with chips to tick': {
    body: `<role-skill-chips ${BACKEND_DEVELOPER} selectable></role-skill-chips>`,
    act: (page) => page.getByRole('button', { name: 'Docker' }).click(),
  },
};

/** Waits for a record that never comes. */
async function waiting(): Promise<Page> {
  const page = await arrive(
    { body: profile('src="never.json" style="min-height: 600px"') },
    { unanswered: '**/never.json' },
  );
  await page.locator('[part=skeleton]').waitFor();
  return page;
}

describe.each([
  ...Object.entries(looks).map(([name, { act, ...hostPage }]) => ({
    name,
    async arrange() {
      const page = await show(hostPage);
      await act?.(page);
      return page;
    },
  })),
  { name: 'while the record is awaited', arrange: waiting },
])('a role $name', ({ arrange }) => {
  it('breaks no rule at 320 px, nor at 760 px', async () => {
    const page = await arrange();
    await page.evaluate(axeSource);
    for (const width of [320, 760]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await faultsOf(page), `${width} px`).toEqual([]);
    }
    await page.close();
  });
});
